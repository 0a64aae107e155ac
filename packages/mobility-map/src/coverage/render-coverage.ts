import { msg, str } from '@lit/localize';
import { formatNumber, heading, icon, plural, tableIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import { BAND_MINUTES } from '../bands.js';
import { minutesInWords } from '../words.js';
import type { CoverageAnswer } from './coverage-controller.js';
import { shareOf, type CoverageRow } from './coverage.js';

export interface CoverageOptions {
  language: string;
  headingLevel: number;
  minutes: number;
  /** First day of the week that is looked at, in words. */
  from: string;
  isBusy: boolean;
  choose: (minutes: number) => void;
  save: () => void;
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

/** Who reaches an offer within some minutes, by municipality, and the places that do not. */
export function renderCoverage(
  answer: CoverageAnswer | undefined,
  options: CoverageOptions,
): TemplateResult {
  const { language, headingLevel, minutes, from } = options;
  const total = answer?.coverage.total;
  const share = total ? percent(language, total) : '';
  const within = minutesInWords(language, minutes);
  return html`<div class="answer">
      <div role="status">
        ${
          answer
            ? html`${heading(
                  headingLevel,
                  msg(str`${share} der Menschen kommen in ${within} hin und auch zurück`),
                  { class: 'size-2xl', id: 'coverage-heading' },
                )}
                <p class="muted">
                  ${plural(
                    language,
                    answer.offers,
                    msg('one {# Angebot gesucht,} other {# Angebote gesucht,}'),
                  )}
                  ${msg(
                    str`sieben Tage ab ${from}, jedes zu seinen eigenen Zeiten. Angebote ohne Weg (online, am Telefon, zu Hause) zählen nicht.`,
                  )}
                </p>`
            : html`<p>${msg('Die Wege aller Orte werden gesucht …')}</p>`
        }
      </div>
    </div>
    ${renderMinutes(options)} ${answer ? renderTable(answer, options) : nothing}`;
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

function renderTable(
  { coverage: { rows, total } }: CoverageAnswer,
  { language, isBusy, save }: CoverageOptions,
): TemplateResult {
  const number = (value: number) => formatNumber(language, value);
  const [municipality, people, reached, share, without] = coverageHeads();
  return html`<div
      class="table-scroll"
      role="region"
      tabindex="0"
      aria-label=${msg('Tabelle nach Kommunen')}
      aria-busy=${isBusy ? 'true' : 'false'}
    >
      <table class="coverage">
        <thead>
          <tr>
            <th scope="col">${municipality}</th>
            <th scope="col" class="figure">${people}</th>
            <th scope="col" class="figure">${reached}</th>
            <th scope="col">${share}</th>
            <th scope="col">${without}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row" lang="de">${row.name}</th>
                <td class="figure">${number(row.inhabitants)}</td>
                <td class="figure">${number(row.reached)}</td>
                <td>${renderShare(row, language)}</td>
                <td lang="de">${row.without.map(({ name }) => name).join(', ') || '–'}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${msg('Alle')}</th>
            <td class="figure">${number(total.inhabitants)}</td>
            <td class="figure">${number(total.reached)}</td>
            <td>${renderShare(total, language)}</td>
            <td>
              ${plural(
                language,
                total.without.length,
                msg('=0 {kein Ort} one {# Ort} other {# Orte}'),
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
    <p>
      <button class="button" type="button" @click=${save}>
        ${icon(tableIcon)}${msg('Tabelle speichern (CSV)')}
      </button>
    </p>`;
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
