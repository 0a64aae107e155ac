import { isSubjunctive } from '../morphology.js';
import type { Rule } from '../types.js';
import { finding } from './finding.js';

/** Subjunctive II of the verbs everybody uses, with what to write instead. */
const COMMON: readonly [RegExp, string][] = [
  [/^wär(?:e|en|est|st|et|t)$/, 'ist / sind'],
  [/^hätte(?:n|st|t)?$/, 'hat / haben'],
  [/^würde(?:n|st|t)?$/, 'das Verb selbst: „Wir helfen“ statt „Wir würden helfen“'],
  [/^könnte(?:n|st|t)?$/, 'kann / können'],
  [/^müsste(?:n|st|t)?$/, 'muss / müssen'],
  [/^dürfte(?:n|st|t)?$/, 'darf / dürfen'],
  [/^sollte(?:n|st|t)?$/, 'soll, oder eine Bitte: „Bitte …“'],
  [/^bräuchte(?:n|st|t)?$/, 'braucht / brauchen'],
  [/^wüsste(?:n|st|t)?$/, 'weiß / wissen'],
  [/^dächte(?:n|st|t)?$/, 'denkt / denken'],
  [/^brächte(?:n|st|t)?$/, 'bringt / bringen'],
  [/^wünschte(?:n)?$/, 'wünscht / wünschen'],
];
/** Subjunctive I: the same letters as "ich habe", so only without "ich". */
const REPORTED = /^(?:sei|seien|habe|könne|müsse|dürfe|wolle|möge|werde|wisse|solle)$/;
const REPORTING_VERB =
  /^(?:sagt|sagen|meint|meinen|schreibt|schreiben|glaubt|behauptet|erzählt|denkt|heißt|hofft|fragt)$/;
const PRONOUN = /^(?:er|sie|es|man)$/;

/** Subjunctive: "Das wäre gut", "Er sagt, er komme". */
export const subjunctive: Rule = ({ tokens }) => {
  const words = tokens.filter((token) => token.kind === 'word');
  const speaksOfMe = words.some((token) => token.lower === 'ich');
  return words.flatMap((token, index) => {
    const common = COMMON.find(([form]) => form.test(token.lower));
    if (common && (!token.capital || token.first)) {
      return [report(token, common[1])];
    }
    if (token.capital && !token.first) return [];
    if (REPORTED.test(token.lower) && !speaksOfMe && !token.first)
      return [report(token, 'die Wirklichkeits-Form: „hat“, „ist“, „kann“')];
    if (isSubjunctive(token.lower)) return [report(token, 'die Wirklichkeits-Form')];
    const reported =
      PRONOUN.test(words[index - 1]?.text ?? '') &&
      /^\p{Ll}{2,}e$/u.test(token.text) &&
      !token.text.endsWith('te') &&
      words.slice(0, index).some((word) => REPORTING_VERB.test(word.lower)) &&
      tokens.some((mark) => mark.text === ',');
    return reported ? [report(token, 'was die Person sagt, nach einem Doppel-Punkt')] : [];
  });
};

function report(token: Parameters<typeof finding>[2], instead: string) {
  return finding(
    'subjunctive',
    'error',
    token,
    token,
    `„${token.text}“ ist die Möglichkeits-Form.`,
    `Schreiben Sie ${instead}.`,
  );
}
