import { msg } from '@lit/localize';
import { chevronRightIcon, icon, plural } from '@kim-widgets/ui';
import { renderWords } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetView, FacetsOptions } from './render-facets.js';

/** Where to begin for who does not know what to type: what people say they need. */
export function renderNeeds(
  { id, options, hidden }: FacetView,
  { reader, toggle, expand }: FacetsOptions,
): TemplateResult {
  return html`<fieldset class="needs">
    <legend>${msg('Wobei brauchen Sie Hilfe?')}</legend>
    <ul>
      ${options.map(
        ({ facet, value, label }) =>
          html`<li>
            <button class="need" type="button" @click=${() => toggle(facet, value)}>
              <span>${renderWords(label, reader)}</span>
              ${icon(chevronRightIcon, { mirrored: true })}
            </button>
          </li>`,
      )}
    </ul>
    ${
      hidden > 0
        ? html`<button class="button plain" type="button" @click=${() => expand(id)}>
            ${plural(reader, hidden, msg('one {# weiteres Thema zeigen} other {# weitere Themen zeigen}'))}
          </button>`
        : nothing
    }
  </fieldset>`;
}
