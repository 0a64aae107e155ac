import { css } from 'lit';

/** The offers on the map. */
export const markStyles = css`
  .mark {
    position: absolute;
    inset-block-start: -22px;
    left: -22px; /* stylelint-disable-line -- as above */
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .mark > span {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    block-size: 32px;
    padding-inline: 4px;
    border: 2px solid var(--_bg);
    border-radius: 16px;
    border-end-start-radius: 4px;
    background: var(--_text);
    color: var(--_bg);
    font-size: var(--_size-s);
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }
  .mark.cluster > span {
    padding-inline: 10px;
    border-radius: 16px;
  }
  .mark.cannot > span {
    border: 2px dashed var(--_text);
    background: var(--_bg);
    color: var(--_text);
  }
  .mark.on {
    z-index: 2;
  }
  .mark.on > span {
    min-inline-size: 38px;
    block-size: 38px;
    border-style: solid;
    border-color: var(--_bg);
    background: var(--_action);
    color: var(--_on-action);
  }
  .mark:focus-visible {
    z-index: 3;
    border-radius: 22px;
  }
  @media (forced-colors: active) {
    .mark > span {
      forced-color-adjust: none;
      border-color: Canvas;
      background: CanvasText;
      color: Canvas;
    }
    .mark.on > span {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
