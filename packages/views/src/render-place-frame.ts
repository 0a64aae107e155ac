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

/** What tells one field that asks where from another. */
export interface PlaceFieldWords {
  id: string;
  label: string;
  /** Name of the suggestions, read aloud. */
  listLabel: string;
  autocomplete?: NonNullable<ComboboxView['autocomplete']>;
}

const nobody = () => undefined;

function placeWords(): PlaceFieldWords {
  return {
    id: 'place',
    label: msg('Ort oder Postleitzahl'),
    listLabel: msg('Orte'),
    autocomplete: 'postal-code',
  };
}

/** The field that asks where, as it looks; what it knows comes from a `PlaceController`. */
export function renderPlaceFrame(
  { error, ...view }: PlaceFrame,
  { label, ...field }: PlaceFieldWords = placeWords(),
): TemplateResult {
  const { id } = field;
  return html`<div class="field ${error ? 'invalid' : ''}">
    <label id="${id}-label" for=${id}>${label}</label>
    ${
      error
        ? html`<p class="field-error" id="${id}-error" role="alert">
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
      ...field,
      describedBy: error ? `${id}-error` : undefined,
      invalid: error !== undefined,
    })}
  </div>`;
}
