import { alertTriangleIcon, icon, renderCombobox } from '@kim-widgets/ui';
import type { PlaceFrame } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

const nobody = () => undefined;

/** The field that asks where somebody sets out from; what it knows comes after the first answer. */
export function renderOrigin({ error, ...frame }: PlaceFrame): TemplateResult {
  return html`<div class="field ${error ? 'invalid' : ''}">
    <label id="origin-label" for="origin">${msg('Von wo?')}</label>
    ${
      error
        ? html`<p class="field-error" id="origin-error" role="alert">
            ${icon(alertTriangleIcon)}<span>${error}</span>
          </p>`
        : nothing
    }
    ${renderCombobox({
      combobox: undefined,
      options: [],
      choose: nobody,
      type: nobody,
      ...frame,
      id: 'origin',
      listLabel: msg('Orte und Haltestellen'),
      describedBy: error ? 'origin-error' : undefined,
      invalid: error !== undefined,
    })}
  </div>`;
}
