import { svg, type SVGTemplateResult } from 'lit';

/** A speech bubble with icons in it, its point at `to`. */
export function bubble(
  box: { x: number; y: number; width: number; height?: number },
  to: { x: number; y: number },
  icons: readonly string[],
): SVGTemplateResult {
  const { x, y, width, height = 76 } = box;
  const bottom = y + height;
  const point = Math.min(Math.max(to.x, x + 34), x + width - 34);
  const step = width / icons.length;
  return svg`<path class="paper" d="M${x + 18} ${y}h${width - 36}a18 18 0 0 1 18 18v${height - 36}a18 18 0 0 1-18 18H${point + 14}L${to.x} ${to.y}L${point - 10} ${bottom}H${x + 18}a18 18 0 0 1-18-18V${y + 18}a18 18 0 0 1 18-18z"></path>
    ${icons.map((path, index) => symbol(path, x + step * (index + 0.5), y + height / 2, 2))}`;
}

/** An outline icon, centred. */
export function symbol(path: string, x: number, y: number, scale: number): SVGTemplateResult {
  return svg`<path class="symbol" transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})" d=${path}></path>`;
}

export const table = svg`<rect class="wood" x="20" y="262" width="320" height="16" rx="8"></rect>
  <path class="leg" d="M56 278v42M304 278v42"></path>`;

/** A sheet of paper with lines; the first `done` of them are ticked. */
export function sheet(x: number, y: number, lines: number, done: number): SVGTemplateResult {
  const rows = Array.from({ length: lines }, (_, index) => y + 34 + index * 34);
  return svg`<rect class="paper" x=${x} y=${y} width="120" height=${34 + lines * 34} rx="8"></rect>
    ${rows.map(
      (
        row,
        index,
      ) => svg`<rect class="box" x=${x + 16} y=${row - 10} width="20" height="20" rx="4"></rect>
        ${index < done ? svg`<path class="tick" d="M${x + 20} ${row}l5 5l9-11"></path>` : ''}
        <path class="line" d="M${x + 48} ${row}h52"></path>`,
    )}`;
}

/** An envelope with a letter that looks out. */
export function letter(x: number, y: number): SVGTemplateResult {
  return svg`<rect class="paper" x=${x + 12} y=${y} width="96" height="70" rx="6"></rect>
    <path class="line" d="M${x + 28} ${y + 20}h64M${x + 28} ${y + 36}h44"></path>
    <path class="paper tinted" d="M${x} ${y + 40}l60 38 60-38v64a8 8 0 0 1-8 8h-104a8 8 0 0 1-8-8z"></path>`;
}

/** A public building with columns. */
export function building(x: number, y: number): SVGTemplateResult {
  return svg`<path class="paper" d="M${x} ${y + 44}l80-44 80 44z"></path>
    <rect class="paper" x=${x + 10} y=${y + 44} width="140" height="100"></rect>
    <path class="pillar" d="M${x + 36} ${y + 62}v66M${x + 66} ${y + 62}v66M${x + 94} ${y + 62}v66M${x + 124} ${y + 62}v66"></path>
    <rect class="wood" x=${x - 4} y=${y + 144} width="168" height="14" rx="4"></rect>`;
}

/** A dwelling with a door and a window. */
export function house(x: number, y: number): SVGTemplateResult {
  return svg`<path class="roof" d="M${x} ${y + 56}l64-56 64 56z"></path>
    <rect class="paper" x=${x + 14} y=${y + 56} width="100" height="82"></rect>
    <rect class="wood" x=${x + 28} y=${y + 86} width="30" height="52"></rect>
    <rect class="tinted" x=${x + 72} y=${y + 76} width="28" height="28"></rect>`;
}

/** A flag on a hill: somebody has arrived. */
export function flag(x: number, y: number): SVGTemplateResult {
  return svg`<path class="leg thin" d="M${x} ${y}v96"></path><path class="roof" d="M${x + 3} ${y}h56l-14 20 14 20h-56z"></path>`;
}
