import { css } from 'lit';

/**
 * An A4 page about an offer to take along. It reads in black and white on any printer: lines, weight
 * and boxes, no tinted areas. Lengths of type in rem, because this is a document of our own.
 */
export const takeAlongStyles = css`
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
  .organization {
    padding-block-start: 1mm;
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
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8mm;
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
    inline-size: fit-content;
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
    inline-size: 32mm;
    block-size: 32mm;
    fill: #000;
  }
  footer p {
    color: #454b6b;
    font-size: 0.875rem;
  }
`;
