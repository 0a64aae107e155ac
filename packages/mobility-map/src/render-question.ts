import { msg } from '@lit/localize';
import {
  adjustmentsHorizontalIcon,
  chevronDownIcon,
  formatDate,
  formatUnit,
  icon,
} from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Choosable, Chooser } from './choosers.js';
import { lockIcon } from './icons.js';
import { WALKS, type Question, type TimeMode } from './question.js';

export interface QuestionOptions {
  language: string;
  /** The field that asks where from; none where everybody is meant. */
  origin: TemplateResult | typeof nothing;
  /** Whether one can ask for a time of one's own. */
  hasTime: boolean;
  /** By what offers can be chosen. */
  choosers: readonly Chooser[];
  choose: (id: Chooser['id'], value: string | undefined) => void;
  change: (change: Partial<Question>) => void;
  /** First and last day of the timetable. */
  days: { first: string; last: string } | undefined;
  /** Whether the rarer options are shown where there is little room. */
  isOpen: boolean;
  toggle: () => void;
}

/** The band that asks: where from, what for, when, how far on foot. */
export function renderQuestion(question: Question, options: QuestionOptions): TemplateResult {
  const { origin, choosers, change, isOpen, toggle } = options;
  return html`<form
    class="ask ${isOpen ? 'open' : ''}"
    part="question"
    aria-label=${msg('Fahrt')}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${origin} ${choosers.map((chooser) => renderChooser(chooser, options))}
    ${renderDay(question, options)} ${options.hasTime ? renderTime(question, options) : nothing}
    ${renderWalk(question, options)}
    <button
      class="button plain more"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${toggle}
    >
      ${icon(adjustmentsHorizontalIcon)}${
        options.hasTime ? msg('Uhrzeit, Fußweg, Stufen') : msg('Fußweg, Stufen')
      }
    </button>
    <div class="ask-foot">
      <label class="check rare">
        <input
          type="checkbox"
          .checked=${live(question.stepFree)}
          @change=${(event: Event) =>
            change({ stepFree: (event.target as HTMLInputElement).checked })}
        />
        <span>${msg('Nur Wege ohne Stufen')}</span>
      </label>
      ${options.origin === nothing ? nothing : renderPrivate()}
    </div>
  </form>`;
}

function renderPrivate(): TemplateResult {
  return html`<p class="hint private">
    ${icon(lockIcon)}<span>${msg('Ihr Ort bleibt auf Ihrem Gerät.')}</span>
  </p>`;
}

function renderChooser(
  { id, label, values, chosen }: Chooser,
  { choose }: QuestionOptions,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${renderSelect(id, values, chosen, (value) => choose(id, value || undefined))}
  </div>`;
}

function renderDay(
  { date }: Question,
  { change, days, language, hasTime }: QuestionOptions,
): TemplateResult {
  return html`<div class="field">
    <label for="day">${hasTime ? msg('An welchem Tag?') : msg('Sieben Tage ab')}</label>
    <input
      class="input"
      id="day"
      type="date"
      required
      min=${ifDefined(days?.first)}
      max=${ifDefined(days?.last)}
      aria-describedby="weekday"
      .value=${live(date)}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) change({ date: value });
      }}
    />
    <p class="hint" id="weekday">${formatDate(language, date, { weekday: 'long' })}</p>
  </div>`;
}

function renderTime({ mode, time }: Question, { change }: QuestionOptions): TemplateResult {
  const modes: { value: TimeMode; label: string }[] = [
    { value: 'offer', label: msg('Passend zum Angebot') },
    { value: 'arrive', label: msg('Ankunft bis …') },
    { value: 'depart', label: msg('Abfahrt ab …') },
  ];
  return html`<div class="field rare">
    <label for="time-mode">${msg('Zu welcher Zeit?')}</label>
    ${renderSelect('time-mode', modes, mode, (value) =>
      change({ mode: modes.find((one) => one.value === value)?.value ?? 'offer' }),
    )}
    ${
      mode === 'offer'
        ? nothing
        : html`<input
            class="input"
            type="time"
            aria-label=${msg('Uhrzeit')}
            .value=${live(time)}
            @change=${(event: Event) => {
              const { value } = event.target as HTMLInputElement;
              if (/^\d{2}:\d{2}$/.test(value)) change({ time: value });
            }}
          />`
    }
  </div>`;
}

function renderWalk(
  { walkMinutes }: Question,
  { change, language }: QuestionOptions,
): TemplateResult {
  return html`<div class="field rare">
    <label for="walk">${msg('Zu Fuß höchstens')}</label>
    ${renderSelect(
      'walk',
      WALKS.map((one) => ({ value: String(one), label: formatUnit(language, one, 'minute') })),
      String(walkMinutes),
      (value) => change({ walkMinutes: Number(value) }),
    )}
  </div>`;
}

function renderSelect(
  id: string,
  choices: readonly Choosable[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<span class="select">
    <select
      class="input"
      id=${id}
      .value=${live(chosen)}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ({ value, label, lang }) =>
          html`<option value=${value} lang=${ifDefined(lang)} ?selected=${value === chosen}>
            ${label}
          </option>`,
      )}
    </select>
    ${icon(chevronDownIcon)}
  </span>`;
}
