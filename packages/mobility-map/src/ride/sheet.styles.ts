import { css } from 'lit';

/** A trip on its page: what is not on every page to take along. */
export const sheetStyles = css`
  a {
    color: inherit;
    text-decoration: none;
  }
  .visually-hidden {
    display: none;
  }
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
`;
