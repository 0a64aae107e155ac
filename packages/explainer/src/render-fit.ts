import {
  checkIcon,
  directionOf,
  heading,
  helpCircleIcon,
  icon,
  lockIcon,
  xIcon,
} from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  fitState,
  type FactName,
  type Fit,
  type FitAnswer,
  type FitAnswers,
  type FitOutcome,
  type KnownFacts,
} from './content/index.js';
import { fillFacts } from './content/facts.js';
import type { Edition } from './editions.js';

export interface FitView {
  fit: Fit;
  edition: Edition;
  answers: FitAnswers;
  headingLevel: number;
  /** All answers so far: one more, one less, or none. */
  answer: (answers: FitAnswers) => void;
  href: (topic: string) => string;
  go: (event: Event, topic: string) => void;
}

/** "Passt KIM?": one question at a time, kept in this page's memory and nowhere else. */
export function renderFit(view: FitView): TemplateResult {
  const { language } = view.edition.pack;
  const state = fitState(view.fit, view.answers);
  if (!state) return html``;
  const title = html`<span lang=${language} dir=${directionOf(language)}>${view.fit.title}</span>`;
  return html`<section class="fit" aria-labelledby="fit-heading">
    <div class="fit-head">
      ${heading(view.headingLevel, title, { id: 'fit-heading', class: 'size-2xl' })}
      ${
        state.step === 'question'
          ? html`<p class="muted">${msg(str`Frage ${state.number} von ${state.total}`)}</p>`
          : nothing
      }
    </div>
    ${
      state.step === 'question'
        ? renderQuestion(state.question, state.number > 1, view)
        : renderOutcome(state.outcome, view)
    }
    <p class="private muted">
      ${icon(lockIcon)}<span
        >${msg('Ihre Antworten bleiben auf Ihrem Gerät. Am Ende sehen Sie: Mit wem kann ich sprechen?')}</span
      >
    </p>
  </section>`;
}

const ANSWERS: readonly FitAnswer[] = ['yes', 'no', 'unsure'];
const ICONS = { yes: checkIcon, no: xIcon, unsure: helpCircleIcon };

function answerLabel(answer: FitAnswer): string {
  if (answer === 'yes') return msg('Ja');
  return answer === 'no' ? msg('Nein') : msg('Weiß ich nicht');
}

function renderQuestion(
  question: Fit['questions'][number],
  canGoBack: boolean,
  view: FitView,
): TemplateResult {
  const { language } = view.edition.pack;
  const direction = directionOf(language);
  return html`<fieldset class="fit-question">
      <legend id="fit-question" tabindex="-1" lang=${language} dir=${direction}>
        ${question.text}
      </legend>
      ${question.example ? html`<p class="size-l" lang=${language} dir=${direction}>${question.example}</p>` : nothing}
      <div class="answers">
        ${ANSWERS.map(
          (answer) =>
            html`<button
              class="button"
              type="button"
              @click=${() => view.answer({ ...view.answers, [question.id]: answer })}
            >
              ${icon(ICONS[answer])}${answerLabel(answer)}
            </button>`,
        )}
      </div>
    </fieldset>
    ${
      canGoBack
        ? html`<p>
            <button
              class="button plain"
              type="button"
              @click=${() => view.answer(withoutLast(view.answers))}
            >
              ${msg('Vorige Frage')}
            </button>
          </p>`
        : nothing
    }`;
}

const withoutLast = (answers: FitAnswers): FitAnswers =>
  Object.fromEntries(Object.entries(answers).slice(0, -1));

function renderOutcome(outcome: FitOutcome, view: FitView): TemplateResult {
  const { pack, topics } = view.edition;
  const { language } = pack;
  const next = (outcome.topics ?? []).flatMap((id) => topics.filter((topic) => topic.id === id));
  return html`<div class="outcome" lang=${language} dir=${directionOf(language)}>
      ${heading(view.headingLevel + 1, outcome.title, { id: 'fit-outcome', focusable: true, class: 'size-xl' })}
      ${outcome.sentences.map(
        (sentence) =>
          html`<p class="size-l">
            ${fillFacts(sentence, view.edition.facts).map(({ text }) => text)}
          </p>`,
      )}
      ${next.map(
        (topic) =>
          html`<p>
            <a
              class="button"
              href=${view.href(topic.id)}
              @click=${(event: Event) => view.go(event, topic.id)}
              >${topic.title}</a
            >
          </p>`,
      )}
    </div>
    ${outcome.showContact ? renderContact(view) : nothing}
    <p>
      <button class="button plain" type="button" @click=${() => view.answer({})}>
        ${msg('Noch einmal von vorn')}
      </button>
    </p>`;
}

/** Facts that are more than confirmed. */
function textsOf(facts: KnownFacts): Partial<Record<FactName, string>> {
  const texts = Object.entries(facts).filter(([, value]) => value !== true);
  return Object.fromEntries(texts);
}

/** The webmaster's own card if there is one in the slot, else what the municipality's file says. */
function renderContact({ edition }: FitView): TemplateResult {
  const { phone, email, organisation } = textsOf(edition.facts);
  return html`<slot name="contact"
    >${
      phone || email
        ? html`<div class="contact">
            ${organisation ? html`<p><b>${organisation}</b></p>` : nothing}
            ${
              phone
                ? html`<p>
                    <span lang=${edition.pack.language}>${edition.pack.labels.call}</span>:
                    <a href="tel:${phone.replace(/[^\d+]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>
                  </p>`
                : nothing
            }
            ${
              email
                ? html`<p>
                    <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
                  </p>`
                : nothing
            }
          </div>`
        : nothing
    }</slot
  >`;
}
