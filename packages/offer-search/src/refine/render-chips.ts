import { msg, str } from '@lit/localize';
import { icon, textWithParts, xIcon } from '@kim-widgets/ui';
import { renderWords, type Words } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** Something that narrows the results and can be taken back. */
export interface Chip {
  id: string;
  label: Words;
  remove: () => void;
}

/** What is switched on, each with its own cross. */
export function renderChips(
  chips: readonly Chip[],
  { reader, clear }: { reader: string; clear: () => void },
): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<ul class="chips" aria-label=${msg('Gewählte Filter')}>
    ${repeat(
      chips,
      ({ id }) => id,
      ({ label, remove }) =>
        html`<li>
          <button class="chip" type="button" @click=${remove}>
            <span class="visually-hidden"
              >${textWithParts(
                (name) => msg(str`Filter ${name} entfernen`),
                renderWords(label, reader),
              )}</span
            ><span aria-hidden="true">${renderWords(label, reader)}</span>${icon(xIcon)}
          </button>
        </li>`,
    )}
    <li>
      <button class="button plain" type="button" @click=${clear}>${msg('Alle löschen')}</button>
    </li>
  </ul>`;
}
