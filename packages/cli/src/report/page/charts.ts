import { type Content, markup, type Markup } from './markup.js';

/** One part of a bar. `fill` names a class: colour and pattern come from the style sheet. */
export interface Part {
  label: string;
  count: number;
  fill: Fill;
}

export type Fill = 'good' | 'fair' | 'poor' | 'none' | 'plain';

/** Width of every bar in its own units; it scales with its column. */
const WIDTH = 200;
const HEIGHT = 20;

/**
 * A bar of parts, as long as its share of the longest. Figures stand beside it, so it is hidden from
 * screen readers.
 *
 * @param most what fills the whole width; the sum of the parts, if missing
 */
export function stackedBar(parts: readonly Part[], most = sum(parts)): Markup {
  let x = 0;
  const rects = parts.map(({ count, fill }): Content => {
    const width = most === 0 ? 0 : (WIDTH * count) / most;
    const rect = markup`<rect
      class="fill-${fill}"
      x="${x.toFixed(1)}"
      width="${width.toFixed(1)}"
      height="${HEIGHT}"
    />`;
    x += width;
    return width > 0 ? rect : undefined;
  });
  return markup`<svg
    class="bar"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="track" width="${WIDTH}" height="${HEIGHT}" />
    ${rects}
  </svg>`;
}

/** What the fills of a bar mean. */
export function legend(parts: readonly Pick<Part, 'label' | 'fill'>[]): Markup {
  return markup`<ul class="legend">
    ${parts.map(
      ({ label, fill }) =>
        markup`<li>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <rect class="fill-${fill}" width="20" height="20" /></svg
          >${label}
        </li>`,
    )}
  </ul>`;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}

/** The pattern of what is not known, once for the page: it must not look like a value. */
export function patterns(): Markup {
  return markup`<svg class="patterns" aria-hidden="true" focusable="false"><defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2" height="6" fill="#8e93b1"/></pattern></defs></svg>`;
}
