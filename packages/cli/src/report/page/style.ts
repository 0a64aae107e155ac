/** Colours differ in lightness, too, so that the report can be read in black and white. */
export const STYLE = `
:root { color-scheme: light; --text: #131525; --muted: #51577a; --line: #c0c3d5; --soft: #f3f4f7; --action: #2044aa; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: #fff; }
main, header, footer, nav { max-inline-size: 70rem; margin-inline: auto; padding-inline: 1rem; }
header { padding-block: 2rem 1rem; }
h1 { font-size: 1.625rem; line-height: 1.25; margin: 0 0 0.25rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 0.75rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
h3 { font-size: 1.3125rem; line-height: 1.25; margin: 2rem 0 0.5rem; }
p { max-inline-size: 45rem; margin: 0 0 1rem; }
a { color: var(--action); }
a, .scroll { outline-offset: 2px; }
:focus-visible { outline: 4px solid var(--text); }
.lead { color: var(--muted); }
.key { margin-block-end: 0.25rem; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.5rem 0 0; }
dl div { display: flex; flex-direction: column-reverse; }
dt { color: var(--muted); }
dd { margin: 0; font-size: 1.625rem; font-weight: 600; line-height: 1.25; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: 0; margin: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.625rem; }
.todo { background: #eff3fa; border-radius: 8px; padding: 1rem 1.25rem; margin-block: 1.5rem; }
.todo h2 { margin: 0 0 0.5rem; padding: 0; border: 0; font-size: 1.3125rem; }
.todo ul { margin: 0; padding-inline-start: 1.25rem; }
.scroll { position: relative; overflow-x: auto; margin-block: 1rem 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 600; padding-block: 0.25rem 0.5rem; position: sticky; inset-inline-start: 0; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: middle; border-block-end: 1px solid var(--line); }
thead th { vertical-align: bottom; font-weight: 600; color: var(--muted); }
tbody th { font-weight: 400; min-inline-size: 10rem; overflow-wrap: anywhere; }
.figure { text-align: end; font-variant-numeric: tabular-nums; }
.bar { inline-size: 40%; min-inline-size: 8rem; }
svg.bar { display: block; inline-size: 100%; block-size: 1.25rem; }
.track { fill: var(--soft); }
.fill-good { fill: #2f8f6f; }
.fill-fair { fill: #f2c76e; }
.fill-poor { fill: #7d0000; }
.fill-none { fill: url(#hatched); }
.fill-plain { fill: var(--action); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; margin: 0 0 0.75rem; list-style: none; }
.legend svg { inline-size: 1rem; block-size: 1rem; margin-inline-end: 0.5rem; vertical-align: -0.125rem; }
.matrix thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: start; vertical-align: top; font-weight: 400; color: var(--text); padding: 0.25rem; border: 0; }
.matrix thead th:first-child { writing-mode: initial; transform: none; vertical-align: bottom; }
.matrix thead { border-block-end: 1px solid var(--line); }
.matrix td { padding: 0.125rem; text-align: center; }
.cell { display: inline-block; min-inline-size: 2.75rem; padding: 0.25rem 0.375rem; border: 1px solid transparent; border-radius: 4px; text-align: center; white-space: nowrap; }
.cell-local { background: #e5f8f0; }
.cell-around { background: #fff; border-color: var(--line); }
.cell-waiting { background: #fff3dc; border-color: #734000; color: #734000; font-weight: 600; }
.cell-none { background: #9e0000; color: #fff; font-weight: 600; }
figure { margin: 1rem 0 2rem; }
figcaption { color: var(--muted); }
.map { display: block; inline-size: 100%; min-inline-size: 38rem; max-inline-size: 45rem; margin-inline: auto; }
.map path { stroke: #6e7597; stroke-width: 1.5; }
.map text { font-size: 18px; text-anchor: middle; fill: var(--text); stroke: #fff; stroke-width: 4; stroke-linejoin: round; paint-order: stroke; }
.map .figure { font-weight: 600; }
.step-0 { fill: #f3f4f7; }
.step-1 { fill: #d8e1f4; }
.step-2 { fill: #a2b8e4; }
.step-3 { fill: #3a5fb5; }
.step-4 { fill: #16307a; }
.map .on-3, .map .on-4 { fill: #fff; stroke: #16307a; }
.hard li { margin-block-end: 0.5rem; max-inline-size: 45rem; }
.patterns { position: absolute; inline-size: 0; block-size: 0; }
.ears { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { padding-block: 2rem 3rem; color: var(--muted); }
@media (forced-colors: active) {
  svg { forced-color-adjust: none; }
  .cell { border-color: CanvasText; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 11pt; }
  nav { display: none; }
  h2 { margin-block-start: 1.5rem; }
  main, header, footer { max-inline-size: none; padding-inline: 0; }
  .scroll { overflow: visible; }
  .map { min-inline-size: 0; }
  .bar { min-inline-size: 4rem; }
  .cell { min-inline-size: 2rem; padding: 0.125rem; }
  thead { display: table-header-group; }
  tr, li, figure, .todo { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
