import { css } from 'lit';

/** The way stop by stop. Printed, it is a page of its own. */
export const rideStyles = css`
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
`;
