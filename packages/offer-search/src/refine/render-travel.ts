import { busIcon, chevronDownIcon, formatUnit, icon } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { TravelFact } from '../results-model.js';
import { TRAVEL_LIMITS, limitInWords, type TravelTimes } from '../travel.js';

/** How far one would go without a car, where it is known how long the ways are. */
export function renderTravel(
  { terms }: TravelTimes,
  limit: number | undefined,
  choose: (limit: number | undefined) => void,
): TemplateResult {
  return html`<div class="sort">
    <label for="travel" class="visually-hidden">${msg('Erreichbar')} (${terms})</label>
    <span class="select small">
      <select
        class="input"
        id="travel"
        title=${terms}
        @change=${(event: Event) =>
          choose(Number((event.target as HTMLSelectElement).value) || undefined)}
      >
        <option value="" ?selected=${limit === undefined}>${msg('Egal wie weit')}</option>
        ${TRAVEL_LIMITS.map(
          (one) =>
            html`<option value=${one} ?selected=${one === limit}>${limitInWords(one)}</option>`,
        )}
      </select>
      ${icon(chevronDownIcon)}
    </span>
  </div>`;
}

/** How long the ways to offers are, as lines of their cards. Where none is needed, nothing is said. */
export function travelFacts({ minutes }: TravelTimes, language: string): TravelFact {
  return (id) => {
    const took = minutes.get(id);
    if (!took) return undefined;
    return {
      icon: busIcon,
      label: msg('Ohne Auto'),
      content: msg(str`${formatUnit(language, took, 'minute')} ohne Auto`),
    };
  };
}
