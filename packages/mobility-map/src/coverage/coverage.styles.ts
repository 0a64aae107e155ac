import { css } from 'lit';

/** The table of municipalities. */
export const coverage = css`
  .minutes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding-block-end: var(--_s4);
  }
  .minutes legend {
    font-weight: var(--_strong);
  }
  .minutes .check {
    grid-template-columns: 24px auto;
  }
  .table-scroll {
    overflow-x: auto;
    margin-block-end: var(--_s4);
  }
  .coverage {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: normal;
  }
  .coverage th,
  .coverage td {
    padding: 10px 12px;
    border-block-end: 1px solid var(--_line);
    line-height: 1.35;
    text-align: start;
    vertical-align: top;
  }
  .coverage thead th {
    border-block-end: 2px solid var(--_edge);
    font-weight: var(--_strong);
  }
  .coverage tbody th {
    font-weight: 400;
  }
  .coverage tfoot td,
  .coverage tfoot th {
    border-block-end: 0;
    font-weight: var(--_strong);
  }
  .coverage .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .share {
    display: grid;
    grid-template-columns: 5em 3em;
    gap: 8px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .share svg {
    inline-size: 100%;
    block-size: 12px;
    border: 1px solid var(--_edge);
    fill: var(--_action);
  }
  [dir='rtl'] .share svg {
    transform: scaleX(-1);
  }
`;
