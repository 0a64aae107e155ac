import { msg, str } from '@lit/localize';
import { currentLocationIcon, icon, xIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceController, PlaceProblem } from './place-controller.js';
import { renderPlaceFrame, type PlaceFrame } from './render-place-frame.js';

function problemInWords(problem: PlaceProblem, example: string): string {
  switch (problem) {
    case 'unknown':
      return msg(str`Diesen Ort kennen wir nicht. Zum Beispiel: ${example}.`);
    case 'denied':
      return msg(
        str`Der Browser gibt den Standort nicht frei. Schreiben Sie einen Ort, zum Beispiel: ${example}.`,
      );
    case 'unavailable':
      return msg(
        str`Der Standort war nicht zu finden. Schreiben Sie einen Ort, zum Beispiel: ${example}.`,
      );
  }
}

/**
 * What a field that asks where shows: a place, a municipality, a postcode, or on a button the device's
 * own location.
 *
 * @param example What one may write, from the database.
 */
export function placeFrame(controller: PlaceController, example: string): PlaceFrame {
  const { combobox, matches, problem, place, text } = controller;
  return {
    value: text,
    error: problem && problemInWords(problem, example),
    combobox,
    options: matches.map(({ label }) => html`<span lang="de">${label}</span>`),
    choose: (index) => controller.choose(index),
    type: (typed) => controller.type(typed),
    leave: () => controller.settle(),
    buttons: place ? renderClear(controller) : renderLocate(controller),
  };
}

/** The field itself. */
export function renderPlaceField(controller: PlaceController, example: string): TemplateResult {
  return renderPlaceFrame(placeFrame(controller, example));
}

function renderClear(controller: PlaceController): TemplateResult {
  return html`<button
    type="button"
    aria-label=${msg('Ort löschen')}
    @click=${(event: Event) => {
      controller.clear();
      (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
    }}
  >
    ${icon(xIcon)}
  </button>`;
}

function renderLocate(controller: PlaceController): TemplateResult | typeof nothing {
  if (!('geolocation' in navigator)) return nothing;
  return html`<button
    type="button"
    aria-label=${msg('Meinen Standort verwenden')}
    ?disabled=${controller.isLocating}
    @click=${() => controller.locate(msg('Mein Standort'))}
  >
    ${icon(currentLocationIcon)}
  </button>`;
}
