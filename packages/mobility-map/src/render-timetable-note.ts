import { msg, str } from '@lit/localize';
import type { IsoDate } from '@kim-widgets/angebote';
import { cloudOffIcon, formatDate, icon, refreshIcon } from '@kim-widgets/ui';
import { loadErrorInWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { TripEngine } from './trips/types.js';

/** What is said of a timetable. */
export interface TimetableState {
  engine: TripEngine | undefined;
  isLoading: boolean;
  error: unknown;
}

/** That there is no timetable for these days, where nothing can be said without it. */
export function renderNoTimetable(
  { engine, error }: TimetableState,
  retry: () => void,
  language: string,
): TemplateResult {
  if (engine) return note(otherDaysInWords(engine, language));
  if (!error) return note(html`<b>${msg('Hier ist kein Fahrplan hinterlegt.')}</b>`);
  const missing = msg('Der Fahrplan ist gerade nicht da.');
  return note(html`<b>${missing}</b> ${loadErrorInWords(error)}`, retry);
}

/** What is missing when the timetable is, and what is shown all the same. */
export function renderTimetableNote(
  { engine, isLoading, error }: TimetableState,
  date: IsoDate | undefined,
  retry: () => void,
  language: string,
): TemplateResult | typeof nothing {
  if (isLoading || !date) return nothing;
  const instead = msg('Sie sehen Entfernungen in Luftlinie.');
  if (error) {
    const missing = msg('Der Fahrplan ist gerade nicht da.');
    return note(html`<b>${missing}</b> ${loadErrorInWords(error)} ${instead}`, retry);
  }
  if (!engine) return note(html`<b>${msg('Hier ist kein Fahrplan hinterlegt.')}</b> ${instead}`);
  if (isCovered(engine, date)) return nothing;
  return note(html`${otherDaysInWords(engine, language)} ${instead}`);
}

function otherDaysInWords({ info }: TripEngine, language: string): TemplateResult {
  const first = formatDate(language, info.header.firstDay);
  const last = formatDate(language, info.header.lastDay);
  const days = msg(str`Er gilt vom ${first} bis zum ${last}.`);
  return html`<b>${msg('Der Fahrplan gilt nicht für diesen Tag.')}</b> ${days}`;
}

function note(words: TemplateResult, retry?: () => void): TemplateResult {
  return html`<div class="note warn timetable-note">
    ${icon(cloudOffIcon)}
    <div>
      <p>${words}</p>
      ${
        retry
          ? html`<p class="actions">
              <button class="button" type="button" @click=${retry}>
                ${icon(refreshIcon)}${msg('Noch einmal versuchen')}
              </button>
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

/** Whether a day is one the timetable knows. */
export function isCovered(engine: TripEngine, date: IsoDate): boolean {
  const { firstDay, lastDay } = engine.info.header;
  return firstDay <= date && date <= lastDay;
}
