import { css } from 'lit';

/** Search and table. */
export const professional = css`
  .search .field {
    max-inline-size: 34em;
  }
  .input-mark {
    display: grid;
    place-items: center;
    inline-size: 48px;
    color: var(--_muted);
  }
  .table-scroll {
    overflow-x: auto;
  }
  .matrix table {
    inline-size: 100%;
    /* Collapsed borders would not move with the cells that stay. */
    border-collapse: separate;
    border-spacing: 0;
  }
  .matrix th,
  .matrix td {
    min-inline-size: 7.5em;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_line);
    line-height: 1.35;
    overflow-wrap: normal;
    hyphens: auto;
    text-align: start;
    vertical-align: top;
  }
  .matrix tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_bg);
  }
  .matrix th:first-child {
    padding-inline-start: 0;
  }
  .matrix th {
    padding-block: 12px;
    font-weight: var(--_strong);
  }
  .matrix thead th {
    border-block-end: 2px solid var(--_edge);
    vertical-align: bottom;
  }
  .gap {
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .gap > span,
  .gap-count {
    font-weight: var(--_strong);
  }
  .gap-count {
    margin-inline-start: 12px;
    color: var(--_warn);
    white-space: nowrap;
  }
  .gap .icon,
  .gap-count .icon {
    inline-size: 20px;
    block-size: 20px;
    margin-inline-end: 6px;
  }
  @media (forced-colors: active) {
    .gap {
      border: 2px solid;
    }
  }
`;
