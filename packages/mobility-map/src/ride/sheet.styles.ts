import { css } from 'lit';

/**
 * A trip on one A4 page to take along. It reads in black and white on any printer: lines, weight and
 * boxes, no tinted areas. Lengths of type in rem, because this is a document of our own.
 */
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
      400 1.1875rem/1.35 'Fira Sans',
      'Noto Sans Arabic',
      system-ui,
      sans-serif;
  }
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 5mm;
    inline-size: 210mm;
    block-size: 296.5mm;
    padding: 11mm 14mm 9mm;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  header {
    display: flex;
    justify-content: space-between;
    gap: 6mm;
    padding-block-end: 3mm;
    border-block-end: 2px solid;
    font-weight: 600;
  }
  h1 {
    font-size: 2.25rem;
    font-weight: 600;
    line-height: 1.15;
  }
  h2 {
    display: flex;
    gap: 2.5mm;
    align-items: center;
    padding-block-end: 2mm;
    font-size: 1.375rem;
    font-weight: 600;
  }
  strong,
  b {
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .icon {
    flex: none;
    inline-size: 7mm;
    block-size: 7mm;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: middle;
  }
  .visually-hidden {
    display: none;
  }
  .two,
  .ride-two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
  }
  .way {
    display: grid;
    gap: 3mm;
    padding: 4mm 5mm;
    border: 2.5px solid;
    border-radius: 3mm;
  }
  .way > h2 {
    padding: 0;
  }
  table {
    align-self: start;
    color: inherit;
    font-size: 1.125rem;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 2mm;
    font-weight: 600;
    text-align: start;
  }
  th {
    inline-size: 18mm;
    padding-block-end: 3mm;
    font-size: 1.3125rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: start;
    vertical-align: top;
  }
  td {
    position: relative;
    padding-block-end: 3mm;
    padding-inline-start: 5mm;
    border-inline-start: 2px solid;
    line-height: 1.3;
    vertical-align: top;
  }
  td::before {
    content: '';
    position: absolute;
    inset-block-start: 1mm;
    inset-inline-start: -2mm;
    inline-size: 3.6mm;
    block-size: 3.6mm;
    border: 2.5px solid;
    border-radius: 50%;
    background: #fff;
  }
  .aboard td {
    border-inline-start-width: 5px;
  }
  .end th,
  .end td {
    padding-block-end: 0;
  }
  .end td {
    border-color: transparent;
  }
  .end td::before {
    border-color: #131525;
    background: #131525;
  }
  .sub {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 2mm;
    align-items: center;
    padding-block-start: 0.5mm;
  }
  .leg {
    display: inline-flex;
    gap: 1mm;
    align-items: center;
    padding-inline: 1.5mm;
    border: 2px solid;
    border-radius: 1.5mm;
    font-weight: 600;
    white-space: nowrap;
  }
  .leg .icon {
    inline-size: 5mm;
    block-size: 5mm;
  }
  .leg.call {
    border-style: dashed;
  }
  .note {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 3mm;
    padding-block-start: 3mm;
    border-block-start: 1px solid #8e93b1;
  }
  .note a {
    font-weight: 600;
    white-space: nowrap;
  }
  .last {
    padding-block-start: 3mm;
    border-block-start: 1px solid #8e93b1;
  }
  .boxes li {
    display: grid;
    grid-template-columns: 6mm 1fr;
    gap: 3mm;
    align-items: center;
    padding-block: 1mm;
    line-height: 1.3;
  }
  .boxes li::before {
    content: '';
    inline-size: 6mm;
    block-size: 6mm;
    border: 2px solid;
    border-radius: 1mm;
  }
  .rule {
    display: block;
    block-size: 11mm;
    border-block-end: 1px solid #8e93b1;
  }
  .ask {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8mm;
    align-items: end;
    margin-block-start: auto;
    padding-block-start: 4mm;
    border-block-start: 2px solid;
  }
  .phone {
    font-size: 2rem;
    font-weight: 600;
    line-height: 1.2;
    unicode-bidi: isolate;
  }
  .code {
    display: flex;
    gap: 3mm;
    align-items: center;
  }
  .code p {
    max-inline-size: 30mm;
    font-size: 1rem;
  }
  .qr {
    inline-size: 30mm;
    block-size: 30mm;
    fill: #000;
  }
  footer p {
    color: #454b6b;
    font-size: 0.875rem;
  }
`;
