import { html, svg, type TemplateResult } from 'lit';
import type { Band } from './bands.js';

/** The drawing of a band in a square of 24: shape and lightness both say how near. */
export const SHAPES: Readonly<Record<Band, string>> = {
  15: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0',
  30: 'M5 5h14v14h-14z',
  45: 'M12 3l9 9l-9 9l-9 -9z',
  60: 'M12 4l9 16h-18z',
  90: 'M5 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0',
  longer: 'M5 5l14 14M19 5l-14 14',
  never: 'M5 5l14 14M19 5l-14 14',
};

/** Symbol of a band, always with words beside it. */
export function bandSymbol(band: Band): TemplateResult {
  return html`<svg
    class="symbol band-${band}"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path d=${SHAPES[band]}></path>`}
  </svg>`;
}
