import { msg, str } from '@lit/localize';
import { alertTriangleIcon, currentLocationIcon, icon, renderCombobox } from '@kim-widgets/ui';
import type { PlaceController } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';

/** The field that asks where somebody sets out from: a place, a stop, or where the device is. */
export function renderOrigin(places: PlaceController, example: string): TemplateResult {
  const { combobox, matches, problem, text } = places;
  return html`<div class="field ${problem ? 'invalid' : ''}">
    <label id="origin-label" for="origin">${msg('Von wo?')}</label>
    ${
      problem
        ? html`<p class="field-error" id="origin-error" role="alert">
            ${icon(alertTriangleIcon)}<span
              >${
                problem === 'unknown'
                  ? msg(str`Diesen Ort kennen wir nicht. Zum Beispiel: ${example}.`)
                  : msg(str`Der Standort ist nicht bekannt. Schreiben Sie: ${example}.`)
              }</span
            >
          </p>`
        : nothing
    }
    ${renderCombobox({
      id: 'origin',
      value: text,
      combobox,
      listLabel: msg('Orte und Haltestellen'),
      options: matches.map(({ label }) => html`<span lang="de">${label}</span>`),
      choose: (index) => places.choose(index),
      type: (typed) => places.type(typed),
      leave: () => places.settle(),
      describedBy: problem ? 'origin-error' : undefined,
      invalid: problem !== undefined,
      buttons: renderLocate(places),
    })}
  </div>`;
}

function renderLocate(places: PlaceController): TemplateResult | typeof nothing {
  if (!('geolocation' in navigator)) return nothing;
  return html`<button
    type="button"
    aria-label=${msg('Meinen Standort verwenden')}
    ?disabled=${places.isLocating}
    @click=${() => places.locate(msg('Mein Standort'))}
  >
    ${icon(currentLocationIcon)}
  </button>`;
}
