import { checks, chips, disclosure, suggestions } from '@kim-widgets/ui';
import { css } from 'lit';

/** Facets, in a column or in a dialog. */
const facets = css`
  .open-facets span {
    font-weight: 400;
  }
  .facets-bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    border-block-end: 1px solid var(--_line);
  }
  .wide .facets-bar h2,
  .wide .facets-bar > :first-child {
    font-size: var(--_size-xl);
  }
  .facet {
    border-block-end: 1px solid var(--_line);
    padding-block: 6px;
  }
  .facet:last-child {
    border-block-end: 0;
  }
  .facet > .checks {
    padding-block-end: 8px;
  }
  .facet summary > .chosen {
    color: var(--_muted);
    font-size: var(--_size-s);
    font-weight: 400;
  }
  .facet[open] summary > .chosen {
    display: none;
  }
  .profile {
    display: grid;
    gap: 16px;
    padding-block: 4px 16px;
  }

  dialog {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_bg);
    color: inherit;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog .facets-bar {
    padding: 12px 16px;
  }
  dialog .facets-body {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-inline: 16px;
  }
  dialog .facets-foot {
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
  }
`;

/** Needs to begin with, and what to do when nothing is found. */
const guidance = css`
  .needs {
    grid-column: 1 / -1;
  }
  .needs > legend {
    padding-block-end: 8px;
    font-weight: var(--_strong);
  }
  .needs > ul {
    display: grid;
    gap: 8px;
  }
  .need {
    display: grid;
    grid-template-columns: 1fr 24px;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .need:hover {
    border-color: var(--_action);
    background: var(--_action-soft);
  }
  .need .icon {
    color: var(--_action);
  }
  .empty {
    display: grid;
    gap: 12px;
  }
  .empty ul {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .empty .count {
    padding-inline: 8px;
    border-radius: 16px;
    background: var(--_action-soft);
  }
`;

/** Many offers at a glance. */
const table = css`
  .table-scroll {
    overflow-x: auto;
  }
  .offers {
    inline-size: 100%;
    min-inline-size: 46em;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_size-s);
    line-height: 1.4;
    hyphens: auto;
  }
  .offers :is(th, td) {
    inline-size: 18%;
    padding-block: 8px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .offers th:first-child {
    inline-size: 24%;
  }
  .offers th:nth-child(n + 4) {
    inline-size: 12.5%;
  }
  .offers th:nth-child(5) {
    inline-size: 15%;
  }
  .offers thead th {
    position: sticky;
    inset-block-start: 0;
    border-block-end-width: 2px;
    background: var(--_bg);
  }
  .offers .card-title {
    font-size: inherit;
    line-height: 1.3;
  }
  .offers .card-title .muted {
    display: block;
    font-weight: 400;
  }
  .state-text.good {
    color: var(--_good);
  }
  .state-text.warn {
    color: var(--_warn);
  }
  .state-text.bad {
    color: var(--_bad);
  }
`;

export const refineStyles = [checks, chips, disclosure, suggestions, facets, guidance, table];
