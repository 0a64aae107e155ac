import type { Fit, FitAnswer, FitOutcome, FitQuestion, FitRule } from '../generated/explainer.js';

export type FitAnswers = Readonly<Record<string, FitAnswer>>;

/** Where somebody stands: at a question, or at a next step with a person. */
export type FitState =
  | { step: 'question'; question: FitQuestion; number: number; total: number }
  | { step: 'outcome'; outcome: FitOutcome };

/**
 * "Passt KIM?": the next question, and after the last one the outcome of the first rule that holds.
 * It informs and never decides; whatever the answers, the outcome names a person to speak to.
 */
export function fitState(fit: Fit, answers: FitAnswers): FitState | undefined {
  const index = fit.questions.findIndex((question) => answers[question.id] === undefined);
  const question = fit.questions[index];
  if (question)
    return { step: 'question', question, number: index + 1, total: fit.questions.length };
  const rule = fit.rules.find((candidate) => holds(candidate, answers));
  const outcome = fit.outcomes.find(({ id }) => id === rule?.outcome) ?? fit.outcomes[0];
  return outcome && { step: 'outcome', outcome };
}

function holds({ questions, answers: wanted, atLeast }: FitRule, answers: FitAnswers): boolean {
  if (!questions) return true;
  const matching = questions.filter((id) => {
    const answer = answers[id];
    return answer !== undefined && (wanted ?? ['yes']).includes(answer);
  });
  return matching.length >= (atLeast ?? questions.length);
}
