import { arrowLeftIcon, chevronDownIcon, heading, icon } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { arrowRightIcon } from './control-icons.js';
import { ownName } from './languages.js';
import type { Edition } from './editions.js';
import type { Place } from './place.js';

export interface NavigationView {
  edition: Edition;
  place: Place;
  headingLevel: number;
  open: boolean;
  toggle: () => void;
  href: (place: Place) => string;
  go: (event: Event, place: Place) => void;
}

/** All questions, beside the screen where there is room and behind one button where there is not. */
export function renderNavigation(view: NavigationView): TemplateResult {
  const { edition, place, open } = view;
  return html`<nav
    class=${classMap({ questions: true, open })}
    id="questions"
    aria-label=${msg('Alle Fragen')}
  >
    ${heading(view.headingLevel, msg('Alle Fragen'), { class: 'size-l' })}
    <ol lang=${edition.pack.language}>
      ${edition.topics.map((topic, index) => {
        const there = { topic: index, screen: 0 };
        return html`<li>
          <a
            href=${view.href(there)}
            aria-current=${index === place.topic ? 'step' : nothing}
            @click=${(event: Event) => view.go(event, there)}
            ><span class="number" aria-hidden="true">${index + 1}</span>${topic.title}</a
          >
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** "4 von 12" in words, with the list behind it, and as bars. */
export function renderProgress(view: NavigationView): TemplateResult {
  const number = view.place.topic + 1;
  const total = view.edition.topics.length;
  const words = msg(str`${number} von ${total}`);
  return html`<div class="progress">
    <p class="wide-only">${words}</p>
    <button
      class="button quiet narrow-only"
      type="button"
      aria-expanded=${String(view.open)}
      aria-controls="questions"
      @click=${view.toggle}
    >
      ${words}<span class="visually-hidden">, ${msg('alle Fragen')}</span>${icon(chevronDownIcon)}
    </button>
    <div class="bars" aria-hidden="true">
      ${view.edition.topics.map(
        (_, index) =>
          html`<i class=${classMap({ done: index < number, here: index + 1 === number })}></i>`,
      )}
    </div>
  </div>`;
}

export interface SettingsView {
  language: string;
  second: string | undefined;
  languages: readonly string[];
  textSize: number;
  choose: (language: string) => void;
  chooseSecond: (language: string | undefined) => void;
  resize: (by: 1 | -1) => void;
}

/** Sizes a reader can go through; the names of their classes. */
export const TEXT_SIZES = ['size-normal', 'size-large', 'size-larger', 'size-largest'] as const;

/** Language, a second one beside it, and the size of the text. */
export function renderSettings(view: SettingsView): TemplateResult {
  const { language, second, languages, textSize } = view;
  const chosen = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  return html`<div class="settings">
    ${
      languages.length > 1
        ? html`${renderSelect(msg('Sprache'), languages, language, (event) => view.choose(chosen(event)))}
          ${renderSelect(
            msg('Zweite Sprache'),
            languages.filter((other) => other !== language),
            second,
            (event) => view.chooseSecond(chosen(event) || undefined),
            msg('Eine Sprache'),
          )}`
        : nothing
    }
    <div class="text-size" role="group" aria-label=${msg('Schrift-Größe')}>
      <button
        class="button quiet icon-only"
        type="button"
        aria-label=${msg('Schrift kleiner')}
        aria-disabled=${String(textSize === 0)}
        @click=${() => view.resize(-1)}
      >
        <span class="small-a" aria-hidden="true">A</span>
      </button>
      <button
        class="button quiet icon-only"
        type="button"
        aria-label=${msg('Schrift größer')}
        aria-disabled=${String(textSize === TEXT_SIZES.length - 1)}
        @click=${() => view.resize(1)}
      >
        <span class="large-a" aria-hidden="true">A</span>
      </button>
    </div>
  </div>`;
}

function renderSelect(
  label: string,
  languages: readonly string[],
  value: string | undefined,
  change: (event: Event) => void,
  none?: string,
): TemplateResult {
  return html`<label class="language"
    ><span class="visually-hidden">${label}</span
    ><span class="select"
      ><select class="input" @change=${change}>
        ${none === undefined ? nothing : html`<option value="" ?selected=${!value}>${none}</option>`}
        ${languages.map(
          (code) =>
            html`<option value=${code} lang=${code} ?selected=${code === value}>
              ${ownName(code)}
            </option>`,
        )}</select
      >${icon(chevronDownIcon)}</span
    ></label
  >`;
}

export interface StepsView {
  previous: Place | undefined;
  next: Place | undefined;
  href: (place: Place) => string;
  go: (event: Event, place: Place) => void;
}

/** Back and on; links, so that they can be opened elsewhere, too. */
export function renderSteps({ previous, next, href, go }: StepsView): TemplateResult {
  return html`<div class="steps">
    ${
      previous
        ? html`<a
            class="button tall"
            href=${href(previous)}
            @click=${(event: Event) => go(event, previous)}
            >${icon(arrowLeftIcon, { mirrored: true })}${msg('Zurück')}</a
          >`
        : html`<span></span>`
    }
    ${
      next
        ? html`<a
            class="button tall main"
            href=${href(next)}
            @click=${(event: Event) => go(event, next)}
            >${msg('Weiter')}${icon(arrowRightIcon, { mirrored: true })}</a
          >`
        : nothing
    }
  </div>`;
}
