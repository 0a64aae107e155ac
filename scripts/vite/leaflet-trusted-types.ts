import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Leaflet 1.9.4 sets `innerHTML` as soon as it is imported, to find out what the browser can draw, and
 * later in its controls and popups. A page that requires Trusted Types refuses that, and the import
 * throws. This plugin takes Leaflet's ES module and
 *
 * - answers the two questions (SVG: yes, VML: no, as in every browser of the last ten years),
 * - lets everything else that would set HTML set text. We bring our own controls and popups.
 *
 * @throws when Leaflet's source is not the one this was written for
 */
export function leafletTrustedTypes(): Plugin {
  const file = createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js');
  return {
    name: 'leaflet-trusted-types',
    enforce: 'pre',
    resolveId: (id) => (id === 'leaflet' ? file : null),
    transform: (code, id) => (id.split('?')[0] === file ? withoutHtml(code) : null),
  };
}

/** How often the source sets HTML beside the two questions. */
const ASSIGNMENTS = 8;

/** Leaflet's source without anything that sets HTML. */
export function withoutHtml(code: string): string {
  const answered = replaceOnce(
    replaceOnce(
      code,
      /var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/,
      'var inlineSvg = true;',
    ),
    /var vml = !svg\$1 && \(function \(\) \{[\s\S]*?\}\(\)\);/,
    'var vml = false;',
  );
  let found = 0;
  const harmless = answered.replace(/^(?!\s*\*)(.*)\.innerHTML = /gm, (_, before: string) => {
    found += 1;
    return `${before}.textContent = `;
  });
  if (found !== ASSIGNMENTS) {
    throw new Error(`leaflet-trusted-types expects Leaflet 1.9.4: ${found} places that set HTML`);
  }
  return harmless;
}

function replaceOnce(code: string, pattern: RegExp, by: string): string {
  if (!pattern.test(code)) {
    throw new Error(`leaflet-trusted-types expects Leaflet 1.9.4: ${pattern.source} is missing`);
  }
  return code.replace(pattern, by);
}
