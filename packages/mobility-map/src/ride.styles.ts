import { css } from 'lit';

/** The way stop by stop, on the screen and on paper. */
export const ride = css`
  .ride {
    display: grid;
    gap: var(--_s4);
    padding: 20px 16px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .ride-two {
    display: grid;
    gap: var(--_s5);
  }
  .ride table {
    align-self: start;
    inline-size: 100%;
    border-collapse: collapse;
  }
  .ride caption {
    padding-block-end: 8px;
    font-weight: var(--_strong);
    text-align: start;
  }
  .ride th {
    inline-size: 3.6em;
    padding: 0;
    padding-block-end: 12px;
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    text-align: start;
    vertical-align: top;
  }
  .ride td {
    position: relative;
    padding: 0;
    padding-block-end: 12px;
    padding-inline-start: 18px;
    border-inline-start: 2px solid var(--_action);
    line-height: 1.4;
    vertical-align: top;
  }
  .ride td::before {
    content: '';
    position: absolute;
    inset-inline-start: -7px;
    inset-block-start: 6px;
    inline-size: 12px;
    block-size: 12px;
    border: 3px solid var(--_action);
    border-radius: 50%;
    background: var(--_bg);
  }
  .ride .aboard td {
    border-inline-start-width: 4px;
  }
  .ride .end td {
    padding-block-end: 0;
    border-color: transparent;
  }
  .ride .end td::before {
    background: var(--_action);
  }
  .ride .sub {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    padding-block-start: 2px;
    color: var(--_muted);
    font-size: var(--_size-s);
  }
  .ride .sub > .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .ride-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .sheet {
    display: none;
  }
  @media (forced-colors: active) {
    .ride {
      border: 1px solid;
    }
  }
  @container kim (min-width: 40em) {
    .ride {
      padding: 24px;
    }
    .ride-two {
      grid-template-columns: 1fr 1fr;
      gap: 16px;
    }
  }

  @media print {
    .widget.with-ride > :not(.split),
    .widget.with-ride .list,
    .widget.with-ride .map,
    .ride-actions {
      display: none;
    }
    .widget.with-ride .split {
      display: block;
    }
    .ride {
      padding: 0;
      background: none;
      font-size: 14pt;
    }
    .ride > :first-child {
      font-size: 22pt;
    }
    .ride-two {
      grid-template-columns: 1fr 1fr;
      gap: 8mm;
      padding: 4mm;
      border: 2.5px solid currentcolor;
      border-radius: 3mm;
    }
    .ride td {
      border-color: currentcolor;
    }
    .ride .aboard td {
      border-inline-start-width: 5px;
    }
    .ride td::before {
      border-color: currentcolor;
    }
    .ride .sub {
      color: inherit;
      font-size: 13pt;
    }
    .ride .leg {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
    .sheet {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8mm;
      break-inside: avoid;
    }
    .sheet-title {
      display: flex;
      gap: 2mm;
      align-items: center;
      padding-block-end: 2mm;
      font-size: 15pt;
      font-weight: var(--_strong);
    }
    .boxes li {
      display: grid;
      grid-template-columns: 6mm 1fr;
      gap: 3mm;
      align-items: center;
      padding-block: 1mm;
    }
    .boxes li::before {
      content: '';
      inline-size: 6mm;
      block-size: 6mm;
      border: 2px solid currentcolor;
    }
    .rule {
      display: block;
      block-size: 11mm;
      border-block-end: 1px solid currentcolor;
    }
    .telephone {
      font-size: 24pt;
      font-weight: var(--_strong);
    }
  }
`;
