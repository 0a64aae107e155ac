import { msg, str } from '@lit/localize';
import { icon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { walkIcon } from '../icons.js';
import { renderLine } from '../render-legs.js';
import type { Trip, TripPart } from '../trips/types.js';
import { clockTime, walkInWords } from '../words.js';

export interface ItineraryWords {
  caption: string;
  /** Names of the ends. */
  from: TemplateResult | string;
  to: TemplateResult | string;
  /** What is said of having arrived. */
  remark?: string | undefined;
  language: string;
}

/** One way, stop by stop, as a table of times. */
export function renderItinerary(trip: Trip, words: ItineraryWords): TemplateResult {
  const { parts, departure, arrival } = trip;
  const { caption, from, to, remark, language } = words;
  // Who gets on at the door does not walk to it first.
  const startsAboard = parts[0]?.type !== 'walk';
  const last = parts.at(-1);
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${startsAboard ? renderRow(departure, from) : nothing}
      ${parts.map((part, index) => renderPart(part, parts[index - 1], from, language))}
      ${last?.type === 'ride' ? renderRow(last.arrival, last.to) : nothing}
      <tr class="end">
        <th scope="row">${clockTime(arrival)}</th>
        <td><b>${to}</b>${remark ? html`<span class="sub">${remark}</span>` : nothing}</td>
      </tr>
    </tbody>
  </table>`;
}

function renderRow(time: string, place: ItineraryWords['from']): TemplateResult {
  return html`<tr>
    <th scope="row">${clockTime(time)}</th>
    <td>${place}</td>
  </tr>`;
}

/** Where one gets off and walks on stands in the row of that walk. */
function renderPart(
  part: TripPart,
  before: TripPart | undefined,
  start: ItineraryWords['from'],
  language: string,
): TemplateResult {
  if (part.type === 'ride') {
    return html`<tr class="aboard">
      <th scope="row">${clockTime(part.departure)}</th>
      <td>
        ${part.from}
        <span class="sub">${renderLine(part)} ${msg(str`nach ${part.headsign}`)}</span>
      </td>
    </tr>`;
  }
  return html`<tr>
    <th scope="row">${clockTime(part.departure)}</th>
    <td>
      ${before?.type === 'ride' ? before.to : start}
      <span class="sub">${icon(walkIcon)}${walkInWords(language, part.minutes)}</span>
    </td>
  </tr>`;
}
