import { formatNumber } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { minutesInWords } from '../words.js';
import type { PlaceReach } from './coverage.js';

export interface PlacesOptions {
  language: string;
  minutes: number;
  /** AGS → name of the municipality. */
  nameOf: ReadonlyMap<string, string>;
}

/** The places from which nobody gets there in time, the largest first, with what keeps them. */
export function renderPlaces(
  without: readonly PlaceReach[],
  { language, minutes, nameOf }: PlacesOptions,
): TemplateResult {
  if (without.length === 0) {
    const within = minutesInWords(language, minutes);
    return html`<p>
      ${msg(str`Von jedem Ort kommt man in ${within} zu einem Angebot und zurück.`)}
    </p>`;
  }
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    aria-label=${msg('Tabelle der Orte')}
  >
    <table class="coverage">
      <thead>
        <tr>
          <th scope="col">${msg('Ort')}</th>
          <th scope="col">${msg('Kommune')}</th>
          <th scope="col" class="figure">${msg('Menschen')}</th>
          <th scope="col">${msg('Kürzester Weg mit Rückweg')}</th>
        </tr>
      </thead>
      <tbody>
        ${without.map(
          ({ place: { name, municipality = '', inhabitants }, minutes: took }) =>
            html`<tr>
              <th scope="row" lang="de">${name}</th>
              <td lang="de">${nameOf.get(municipality) ?? ''}</td>
              <td class="figure">
                ${inhabitants === undefined ? '' : formatNumber(language, inhabitants)}
              </td>
              <td>${took === undefined ? msg('keiner') : minutesInWords(language, took)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
