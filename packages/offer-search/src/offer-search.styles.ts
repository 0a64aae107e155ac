import {
  base,
  buttons,
  cards,
  checks,
  chips,
  disclosure,
  facts,
  fields,
  notes,
  skeleton,
  suggestions,
  tags,
  tokens,
} from '@kim-widgets/ui';
import { css } from 'lit';
import { detail } from './detail/detail.styles.js';

/** Search band, facets and results. What every widget shares comes from `ui`. */
const layout = css`
  .search {
    display: grid;
    gap: var(--_s4);
    padding: 20px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
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
  .split {
    display: grid;
    gap: 0 48px;
    align-items: start;
    padding-block-start: var(--_s5);
  }
  .wide .split {
    grid-template-columns: minmax(12em, 280px) minmax(0, 1fr);
    padding-block-start: var(--_s6);
  }

  .results-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s5);
    align-items: end;
    justify-content: space-between;
  }
  .results-tools {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
  }
  .sort {
    display: flex;
    flex: 1 1 9em;
    align-items: center;
    gap: 12px;
    font-weight: var(--_strong);
  }
  .sort .select {
    flex: 1;
    font-weight: 400;
  }
  .open-facets span {
    font-weight: 400;
  }
  .results > .chips {
    margin-block-start: var(--_s4);
  }
  .results > .cards,
  .results > .empty,
  .results > .table-scroll {
    margin-block-start: var(--_s5);
  }
  .results[aria-busy='true'] > .cards {
    opacity: 0.6;
  }

  .cards {
    display: grid;
    gap: var(--_s4);
  }
  .cards > li {
    content-visibility: auto;
    /* It clips what overflows: room for the focus outline of the title. */
    overflow-clip-margin: 6px;
    contain-intrinsic-size: auto 320px;
  }
  .offer {
    display: grid;
    gap: 12px;
  }
  .offer > .eyebrow {
    margin-block-end: -8px;
  }
  .offer > .card-title + p {
    margin-block-start: -8px;
    line-height: 1.4;
  }
  .offer > .facts {
    margin-block-start: 4px;
  }
  .offer > .checked {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
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
  .did-you-mean {
    margin-block-start: var(--_s3);
  }
  .reason {
    margin-block-start: -4px;
  }
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
  .more {
    inline-size: 100%;
    margin-block-start: var(--_s5);
  }
  .more-count {
    margin-block-start: 8px;
    text-align: center;
  }

  @container kim (min-width: 40em) {
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 15.5em) auto;
      align-items: end;
      padding: 24px;
    }
    .card.offer {
      padding: 24px;
    }
    .offer .card-title {
      font-size: var(--_size-xl);
    }
    .offer > .facts {
      grid-template-columns: 1fr 1fr;
    }
    .results-tools,
    .results-tools > .sort {
      flex: none;
    }
    .sort .select {
      inline-size: 11em;
    }
    .more {
      display: flex;
      inline-size: auto;
      margin-inline: auto;
    }
  }
`;

/** The facets, in a column or in a dialog. */
const facets = css`
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

export const styles = [
  tokens,
  base,
  buttons,
  fields,
  checks,
  suggestions,
  chips,
  tags,
  notes,
  facts,
  cards,
  disclosure,
  skeleton,
  layout,
  facets,
  detail,
];
