import { arrowLeftIcon, arrowRightIcon, chevronDownIcon, heading, icon } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
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
    class=${open ? 'questions open' : 'questions'}
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
            ><span class="number" aria-hidden="true">${index + 1}</span><bdi>${topic.title}</bdi></a
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
          html`<i class=${index + 1 === number ? 'done here' : index < number ? 'done' : ''}></i>`,
      )}
    </div>
  </div>`;
}

/** Sizes a reader can go through; the names of their classes. */
export const TEXT_SIZES = ['size-normal', 'size-large', 'size-larger', 'size-largest'] as const;

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
        : nothing
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
