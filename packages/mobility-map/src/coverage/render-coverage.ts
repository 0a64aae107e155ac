import { msg, str } from '@lit/localize';
import { formatNumber, heading, icon, plural, tableIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { BAND_MINUTES } from '../bands.js';
import type { MapArea } from '../map/areas.js';
import { dayInFull, minutesInWords } from '../words.js';
import type { CoverageAnswer } from './coverage-controller.js';
import { shareOf, type Coverage, type CoverageRow } from './coverage.js';
import { renderChoropleth } from './render-choropleth.js';
import { renderPlaces } from './render-places.js';

/** What is shown of an answer. */
export interface CoverageView extends CoverageAnswer {
  coverage: Coverage;
  areas: readonly MapArea[];
}

export interface CoverageOptions {
  language: string;
  headingLevel: number;
  minutes: number;
  isBusy: boolean;
  /** 0 to 1, while it is busy. */
  progress: number;
  choose: (minutes: number) => void;
  saveTable: () => void;
  savePlaces: () => void;
}

function percent(language: string, row: CoverageRow): string {
  const options = { style: 'percent', maximumFractionDigits: 0 } as const;
  return formatNumber(language, shareOf(row), options);
}

/** Heads of the table's columns, also of the file. */
export function coverageHeads(): string[] {
  return [
    msg('Kommune'),
    msg('Menschen'),
    msg('davon erreichen es'),
    msg('Anteil in Prozent'),
    msg('Orte ohne Weg'),
  ];
}

/** Heads of the columns of the places' file. */
export function placeHeads(): string[] {
  return [msg('Ort'), msg('Kommune'), msg('Menschen'), msg('Minuten')];
}

/** Who reaches an offer within some minutes, by municipality, and the places that do not. */
export function renderCoverage(
  view: CoverageView | undefined,
  options: CoverageOptions,
): TemplateResult {
  const { language, headingLevel, isBusy, minutes } = options;
  return html`<div class="answer">
      <div role="status">
        ${view ? renderAnswer(view, options) : html`<p>${msg('Die Wege aller Orte werden gesucht …')}</p>`}
      </div>
    </div>
    ${isBusy ? renderProgress(options) : nothing} ${renderMinutes(options)}
    ${
      view
        ? guard([view.coverage, view.areas, language, headingLevel], () =>
            renderFigures(view, options, minutes),
          )
        : nothing
    }`;
}

function renderAnswer(
  { coverage: { total }, offers, question }: CoverageView,
  { language, headingLevel, minutes }: CoverageOptions,
): TemplateResult {
  const title = { class: 'size-2xl', id: 'coverage-heading' };
  if (offers === 0) {
    return html`${heading(headingLevel, msg('Dazu gibt es kein Angebot'), title)}
      <p class="muted">${msg('Wählen Sie weniger auf einmal.')}</p>`;
  }
  const share = percent(language, total);
  const within = minutesInWords(language, minutes);
  const first = dayInFull(language, question.date);
  return html`${heading(
      headingLevel,
      msg(str`${share} der Menschen kommen in ${within} hin und auch zurück`),
      title,
    )}
    <p class="muted">
      ${plural(language, offers, msg('one {# Angebot gesucht,} other {# Angebote gesucht,}'))}
      ${msg(
        str`sieben Tage ab ${first}, jedes zu seinen eigenen Zeiten. Angebote ohne Weg (online, am Telefon, zu Hause) zählen nicht.`,
      )}
    </p>`;
}

function renderProgress({ progress }: CoverageOptions): TemplateResult {
  return html`<progress
    class="progress"
    max="1"
    value=${progress}
    aria-label=${msg('Die Wege aller Orte werden gesucht …')}
  ></progress>`;
}

function renderMinutes({ language, minutes, choose }: CoverageOptions): TemplateResult {
  return html`<fieldset class="minutes">
    <legend>${msg('Von Tür zu Tür höchstens')}</legend>
    ${BAND_MINUTES.map(
      (one) =>
        html`<label class="check">
          <input
            type="radio"
            name="minutes"
            .checked=${one === minutes}
            @change=${() => choose(one)}
          />
          <span>${minutesInWords(language, one)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderFigures(
  { coverage, areas }: CoverageView,
  options: CoverageOptions,
  minutes: number,
): TemplateResult {
  const { language, headingLevel, saveTable, savePlaces } = options;
  const nameOf = new Map(coverage.rows.map(({ ags, name }) => [ags, name]));
  return html`<div class="figures">
      <section aria-labelledby="by-municipality">
        ${heading(headingLevel + 1, msg('Nach Kommunen'), { id: 'by-municipality' })}
        ${renderTable(coverage, language)}
        <p>
          <button class="button" type="button" @click=${saveTable}>
            ${icon(tableIcon)}${msg('Tabelle speichern (CSV)')}
          </button>
        </p>
      </section>
      ${renderChoropleth(areas, coverage, language)}
    </div>
    <section class="places" aria-labelledby="without">
      ${heading(headingLevel + 1, msg('Von diesen Orten geht es nicht'), { id: 'without' })}
      ${renderPlaces(coverage.total.without, { language, minutes, nameOf })}
      <p>
        <button class="button" type="button" @click=${savePlaces}>
          ${icon(tableIcon)}${msg('Alle Orte speichern (CSV)')}
        </button>
      </p>
    </section>`;
}

function renderTable({ rows, total }: Coverage, language: string): TemplateResult {
  const number = (value: number) => formatNumber(language, value);
  const [municipality, people, reached, share, without] = coverageHeads();
  const cells = (row: CoverageRow) =>
    html`<td class="figure">${number(row.inhabitants)}</td>
      <td class="figure">${number(row.reached)}</td>
      <td>${renderShare(row, language)}</td>
      <td class="figure">${number(row.without.length)}</td>`;
  return html`<div
    class="table-scroll"
    role="region"
    tabindex="0"
    aria-label=${msg('Tabelle nach Kommunen')}
  >
    <table class="coverage">
      <thead>
        <tr>
          <th scope="col">${municipality}</th>
          <th scope="col" class="figure">${people}</th>
          <th scope="col" class="figure">${reached}</th>
          <th scope="col">${share}</th>
          <th scope="col" class="figure">${without}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row" lang="de">${row.name}</th>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${msg('Alle')}</th>
          ${cells(total)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

/** The share as a bar and as a figure. */
function renderShare(row: CoverageRow, language: string): TemplateResult {
  return html`<span class="share">
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width=${shareOf(row) * 100} height="12"></rect>
    </svg>
    <span>${percent(language, row)}</span>
  </span>`;
}
