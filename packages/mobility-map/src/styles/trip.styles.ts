import { css } from 'lit';

/** One offer of the list, with the way there and back. */
export const tripStyles = css`
  .trip {
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 12px;
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_line);
    /* A changed question changes them all, and few are on the screen. */
    content-visibility: auto;
    overflow-clip-margin: 6px;
    contain-intrinsic-size: auto 220px;
  }
  .trip.selected {
    padding-inline: 12px;
    background: var(--_action-soft);
    box-shadow: inset 4px 0 0 var(--_action);
  }
  [dir='rtl'] .trip.selected {
    box-shadow: inset -4px 0 0 var(--_action);
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 2px solid var(--_text);
    border-radius: 50%;
    border-end-start-radius: 4px;
    background: var(--_text);
    color: var(--_bg);
    font-size: var(--_size-s);
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .number.cannot {
    border-style: dashed;
    background: var(--_bg);
    color: var(--_text);
  }
  .trip.selected .number {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_on-action);
  }
  .trip-body {
    display: grid;
    gap: 6px;
  }
  .trip-head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: start;
    justify-content: space-between;
  }
  .title {
    flex: 1 1 9em;
    line-height: 1.35;
    /* long German words in narrow lists */
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  .title .tap {
    margin-block: -4px;
  }
  .trip .muted {
    line-height: 1.4;
  }
  .length {
    line-height: 1.35;
    text-align: end;
    white-space: nowrap;
  }
  .length b {
    font-size: var(--_size-l);
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: grid;
    gap: 8px;
    padding-block: 6px;
  }
  .ways > div {
    display: grid;
    grid-template-columns: 4em 1fr;
    gap: 0 12px;
    align-items: baseline;
  }
  .ways dt {
    color: var(--_muted);
  }
  .when {
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .legs-cell {
    grid-column: 1 / -1;
    padding-block: 4px 2px;
  }

  @media (forced-colors: active) {
    .number,
    .trip.selected .number {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .trip.selected {
      outline: 3px solid Highlight;
    }
  }
  @container kim (min-width: 54em) {
    .ways > div {
      grid-template-columns: 4em 7.2em 1fr;
      align-items: center;
    }
    .legs-cell {
      grid-column: 3;
      padding: 0;
    }
    .ways .day {
      grid-column: 2 / -1;
    }
  }
  @media print {
    .trip {
      break-inside: avoid;
    }
  }
`;
