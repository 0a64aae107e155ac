import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/**
 * Draws an address as a QR code, dark modules as one path, with the quiet zone the standard asks for.
 * The encoder is loaded when the first code is drawn.
 *
 * @param label What it leads to, for those who cannot see it.
 */
export async function renderQrCode(address: string, label: Words): Promise<TemplateResult> {
  const { encode } = await import('uqr');
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label.text}
    lang=${label.lang}
    shape-rendering="crispEdges"
  >
    <path d=${dark.join('')}></path>
  </svg>`;
}
