import { css } from 'lit';

/** A4 in black on white: lines and weight instead of tinted areas. Sizes in print units. */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 0;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    background: #fff;
    color: #131525;
    font:
      400 13.5pt/1.4 'Fira Sans',
      'Noto Sans',
      'Noto Sans Arabic',
      system-ui,
      'Segoe UI',
      Roboto,
      sans-serif;
  }
  .page {
    --row: 19pt;
    --text: 12.75pt;
    inline-size: 210mm;
    block-size: 296mm;
    padding: 11mm 14mm 9mm;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  :is(h1, h2, b, .publisher, .languages, .phone) {
    font-weight: 600;
  }
  header,
  footer {
    display: flex;
    justify-content: space-between;
    gap: 6mm;
  }
  header {
    align-items: end;
    border-block-end: 2px solid;
    padding-block-end: 3mm;
  }
  .publisher {
    font-size: 15pt;
  }
  .languages {
    display: flex;
    align-items: center;
    gap: 3mm;
  }
  .languages bdi + bdi::before {
    content: '';
    display: inline-block;
    inline-size: 1.5mm;
    block-size: 1.5mm;
    margin-inline-end: 3mm;
    border-radius: 50%;
    background: currentcolor;
    vertical-align: middle;
  }
  .languages bdi {
    direction: ltr;
  }
  .title {
    display: grid;
    padding-block: 4.5mm 3mm;
  }
  h1 {
    font-size: 25pt;
    line-height: 1.15;
  }
  .beside :is(.title, li) {
    grid-template-columns: 1fr 24mm 1fr;
    gap: 5mm;
  }
  .rows {
    list-style: none;
    flex: 1;
    display: grid;
    align-content: stretch;
    border-block-start: 1px solid #8e93b1;
  }
  li {
    display: grid;
    grid-template-columns: 24mm 1fr;
    gap: 8mm;
    align-items: center;
    border-block-end: 1px solid #8e93b1;
  }
  .page.beside {
    --row: 15pt;
  }
  /* For languages with long words and institutions with long addresses. */
  .page.dense {
    --row: 16pt;
    --text: 12pt;
  }
  .page.beside.dense {
    --row: 13.5pt;
  }
  .page.denser {
    --row: 13pt;
    --text: 11pt;
  }
  .page.beside.denser {
    --row: 12pt;
  }
  li p {
    font-size: var(--row);
    padding-block: 0.5mm;
  }
  :is(li, .call) span {
    display: block;
  }
  [dir='rtl'] {
    line-height: 1.6;
  }
  .mark {
    direction: ltr;
  }
  li > .mark {
    display: grid;
    grid-template-columns: 9mm 13mm;
    gap: 2mm;
    align-items: center;
    justify-items: center;
  }
  .mark b {
    inline-size: 9mm;
    block-size: 9mm;
    border: 2.5px solid;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-size: 15pt;
    line-height: 1;
  }
  .icon {
    inline-size: 13mm;
    block-size: 13mm;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .call {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 5mm;
    align-items: center;
    border: 2.5px solid;
    border-radius: 3mm;
    padding: 4mm 5mm;
    margin-block: 4mm 3mm;
  }
  .beside .call {
    grid-template-columns: 1fr 62mm 1fr;
  }
  :is(.dense, .denser) .title {
    padding-block: 2.5mm 2mm;
  }
  :is(.dense, .denser) h1 {
    font-size: 20pt;
  }
  :is(.dense, .denser) .icon {
    inline-size: 11mm;
    block-size: 11mm;
  }
  h2 {
    font-size: 16pt;
    margin-block-end: 1.5mm;
  }
  .call div > p + p {
    margin-block-start: 1.5mm;
  }
  .call p {
    font-size: var(--text);
  }
  .call-middle {
    display: grid;
    justify-items: center;
    gap: 1mm;
  }
  .call .phone {
    font-size: 21pt;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .qr {
    inline-size: 30mm;
    block-size: 30mm;
    fill: #000;
    background: #fff;
    display: block;
  }
  footer p {
    flex: 1;
    color: #454b6b;
    font-size: 10.5pt;
  }
  footer p + p {
    text-align: start;
  }
`;
