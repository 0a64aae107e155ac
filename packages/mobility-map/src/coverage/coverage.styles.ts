import { css } from 'lit';

/** Who reaches an offer: tables and a map of municipalities. */
export const coverageStyles = css`
  .progress {
    inline-size: 100%;
    block-size: 12px;
    margin-block-end: var(--_s4);
    accent-color: var(--_action);
  }
  .figures {
    display: grid;
    gap: var(--_s6);
  }
  .places {
    margin-block-start: var(--_s6);
  }
  .places > p:last-child {
    margin-block-start: var(--_s4);
  }
  .figures h3,
  .places h3 {
    padding-block-end: 8px;
  }
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
  .choropleth {
    display: grid;
    gap: 16px;
    align-content: start;
    margin: 0;
  }
  .choropleth ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .choropleth li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .swatch {
    inline-size: 32px;
    block-size: 24px;
  }
  .areas {
    inline-size: 100%;
    block-size: auto;
  }
  [class^='share-'] {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .share-0 {
    fill: var(--_bg);
  }
  .share-1 {
    fill: url('#share-1');
  }
  .share-2 {
    fill: url('#share-2');
  }
  .share-3 {
    fill: var(--_reach-30);
  }
  .ground-1 {
    fill: var(--_bg);
  }
  .ground-2 {
    fill: var(--_reach-60);
  }
  .ink {
    fill: var(--_reach-30);
  }
  .cross {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .cross.edge {
    stroke: var(--_bg);
    stroke-width: 7;
  }
  .area-label text {
    fill: var(--_text);
    stroke: var(--_bg);
    stroke-width: 6;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 18px;
    text-anchor: middle;
  }
  .area-label .area-share {
    font-weight: var(--_strong);
  }
  @container kim (max-width: 40em) {
    .area-name {
      display: none;
    }
    .area-label .area-share {
      font-size: 34px;
    }
  }
  @container kim (min-width: 60em) {
    .figures {
      grid-template-columns: minmax(0, 7fr) minmax(0, 6fr);
    }
  }
  @media (forced-colors: active) {
    .areas,
    .swatch,
    .share svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .minutes,
    .places button,
    .figures button {
      display: none;
    }
  }
`;
