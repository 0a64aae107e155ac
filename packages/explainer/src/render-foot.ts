import {
  calendarCheckIcon,
  chevronDownIcon,
  directionOf,
  formatDate,
  icon,
  printerIcon,
} from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from './content/index.js';
import { bookIcon } from './control-icons.js';
import { ownName } from './own-name.js';
import { renderGerman } from './render-german.js';

/** Every word that is explained, in the alphabet of its language. */
export function renderGlossary(pack: Pack): TemplateResult {
  const { glossary, language } = pack;
  const words = glossary.toSorted((a, b) => a.word.localeCompare(b.word, language));
  return html`<details class="glossary">
    <summary>${icon(bookIcon)}${msg('Wörter-Buch')}${icon(chevronDownIcon)}</summary>
    <dl lang=${language} dir=${directionOf(language)}>
      ${words.map(
        ({ word, german, meaning }) =>
          html`<div>
            <dt>
              ${word}${german ? html` <bdi class="muted" lang="de">${german}</bdi>` : nothing}
            </dt>
            <dd>${renderGerman(meaning.join(' '), pack)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/**
 * Who has read the text. "Leichte Sprache" may only be said once people it is written for have read
 * it; a machine's translation says so in its own language.
 */
export function reviewInWords(
  { reviewedBy, translation, updated, language, audience }: Pack,
  reader: string,
): string {
  const date = formatDate(reader, updated);
  if (reviewedBy) {
    const { name, date: reviewed, kind } = reviewedBy;
    const when = formatDate(reader, reviewed);
    if (kind === 'test-group' && language === 'de-simple')
      return msg(str`Leichte Sprache, geprüft von ${name} am ${when}.`);
    return msg(str`Text vom ${date}. Geprüft von ${name} am ${when}.`);
  }
  if (translation || audience === 'professionals') return msg(str`Text vom ${date}.`);
  return language === 'de-simple'
    ? msg(str`Leicht verständlicher Text vom ${date}. Noch nicht von einer Prüf-Gruppe gelesen.`)
    : msg(str`Text vom ${date}.`);
}

export interface FootView {
  pack: Pack;
  reader: string;
  /** Pairs of languages that can be printed; one alone is a sheet of its own. */
  sheets: readonly (readonly [string, string?])[];
  print: (languages: readonly [string, string?]) => void;
}

export function renderFoot({ pack, reader, sheets, print }: FootView): TemplateResult {
  const { translation, reviewedBy, labels, language } = pack;
  return html`<div class="foot">
    <div class="checked">
      ${icon(calendarCheckIcon)}
      <div>
        <p>${reviewInWords(pack, reader)}</p>
        ${
          translation && !reviewedBy && labels.machine
            ? html`<p lang=${language} dir=${directionOf(language)}>${labels.machine}</p>`
            : nothing
        }
      </div>
    </div>
    <ul class="sheets">
      ${sheets.map(
        (languages) =>
          html`<li>
            <button class="button plain" type="button" @click=${() => print(languages)}>
              ${icon(printerIcon)}<span
                >${msg('Drucken')}:
                ${languages.map(
                  (code, index) =>
                    html`${index > 0 ? html` + ` : nothing}<bdi lang=${code ?? ''}
                        >${ownName(code ?? '')}</bdi
                      >`,
                )}</span
              >
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
