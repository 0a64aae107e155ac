import { msg } from '@lit/localize';
import { alertTriangleIcon, icon, renderCombobox, type ComboboxView } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';

/** What the field that asks where shows and does; the inert field when nothing is said. */
export interface PlaceFrame extends Partial<
  Pick<ComboboxView, 'combobox' | 'options' | 'choose' | 'type' | 'leave' | 'buttons'>
> {
  value: string;
  /** What is wrong with it, naming an example. */
  error?: string | undefined;
}

const nobody = () => undefined;

/** The field that asks where, as it looks; what it knows comes from a `PlaceController`. */
export function renderPlaceFrame({ error, ...view }: PlaceFrame): TemplateResult {
  return html`<div class="field place ${error ? 'invalid' : ''}">
    <label id="place-label" for="place">${msg('Ort oder Postleitzahl')}</label>
    ${
      error
        ? html`<p class="field-error" id="place-error" role="alert">
            ${icon(alertTriangleIcon)}<span>${error}</span>
          </p>`
        : nothing
    }
    ${renderCombobox({
      combobox: undefined,
      options: [],
      choose: nobody,
      type: nobody,
      ...view,
      id: 'place',
      listLabel: msg('Orte'),
      autocomplete: 'postal-code',
      describedBy: error ? 'place-error' : undefined,
      invalid: error !== undefined,
    })}
  </div>`;
}
