import { html, type TemplateResult } from 'lit';

/**
 * A drawing beside words, hidden from assistive technology: an icon never stands alone.
 *
 * @param path One of the paths in `icons-of-….ts`.
 * @param mirrored Whether it turns round in right-to-left text. Arrows and chevrons do; clocks and
 *   telephones never.
 */
export function icon(path: string, { mirrored = false } = {}): TemplateResult {
  return html`<svg
    class=${mirrored ? 'icon mirrored' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path}></path>
  </svg>`;
}
