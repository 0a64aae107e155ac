import { css } from 'lit';

/** Questions beside the stage; the bar over the screen, the steps under it. */
export const frame = css`
  .widget {
    --_size-easy: calc(7em / 6);
  }
  .layout {
    display: grid;
    gap: var(--_s6);
  }
  .questions {
    display: none;
  }
  .questions.open {
    display: block;
  }
  .questions ol {
    margin-block-start: 12px;
  }
  .questions a {
    display: grid;
    grid-template-columns: 32px 1fr;
    gap: 12px;
    align-items: center;
    min-block-size: 52px;
    padding-block: 6px;
    padding-inline: 8px 12px;
    border-radius: var(--_radius);
    color: var(--_text);
    text-decoration: none;
    line-height: 1.3;
  }
  .questions a:hover {
    background: var(--_bg-soft);
    text-decoration: underline;
  }
  .questions a[aria-current] {
    background: var(--_action-soft);
    box-shadow: inset 4px 0 0 var(--_action);
    font-weight: var(--_strong);
  }
  [dir='rtl'] .questions a[aria-current] {
    box-shadow: inset -4px 0 0 var(--_action);
  }
  .number {
    inline-size: 32px;
    block-size: 32px;
    display: grid;
    place-items: center;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  [aria-current] .number {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
  }
  .stage {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-l);
    overflow: clip;
  }
  .bar {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .progress {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 16px;
    align-items: center;
  }
  .wide-only {
    display: none;
  }
  .bars {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 4px;
    align-items: center;
  }
  .bars i {
    block-size: 8px;
    border: 2px solid var(--_edge);
    border-radius: 2px;
  }
  .bars .done {
    background: var(--_action);
    border-color: var(--_action);
  }
  .bars .here {
    block-size: 14px;
  }
  .stage > .screen {
    flex: 1;
    align-content: start;
  }
  .button.quiet {
    border-width: 1px;
    border-color: var(--_edge);
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    /* Its room is kept, so that nothing moves when it arrives. */
    min-block-size: 96px;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_bg-soft);
  }
  .steps .button {
    flex: 1 0 auto;
    min-block-size: 56px;
    font-size: var(--_size-l);
  }
  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
    margin-block-start: var(--_s4);
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_bad);
    border-radius: var(--_radius);
  }
  .emergency > .icon {
    color: var(--_bad);
    margin-inline-end: -12px;
  }
  .emergency ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .emergency a {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
  }
  .emergency a b {
    white-space: nowrap;
  }
  .page-topic + .page-topic {
    border-block-start: 1px solid var(--_line);
  }
  @container kim (max-width: 20em) {
    .bars {
      gap: 2px;
    }
    .bars i {
      border-inline-width: 1px;
    }
  }
  @container kim (min-width: 40em) {
    .widget {
      --_size-easy: calc(14em / 9);
    }
    .bar {
      padding: 16px 24px;
    }
    .settings {
      min-block-size: var(--_target);
    }
    .steps {
      padding: 16px 24px;
    }
    .steps .button {
      flex-grow: 0;
      padding-inline: 32px;
    }
    .steps .main {
      margin-inline-start: auto;
    }
  }
  @container kim (min-width: 48em) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .settings {
      min-inline-size: 492px;
    }
  }
  @container kim (min-width: 60em) {
    .layout.with-questions {
      grid-template-columns: 272px 1fr;
      gap: var(--_s7);
    }
    .questions {
      display: block;
    }
    .narrow-only {
      display: none;
    }
    .wide-only {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .bars .done,
    [aria-current] .number {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .questions a[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
