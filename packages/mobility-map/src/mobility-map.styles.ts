import {
  base,
  buttons,
  checks,
  facts,
  fields,
  notes,
  skeleton,
  suggestions,
  tokens,
} from '@kim-widgets/ui';
import { css } from 'lit';
import { coverage } from './coverage/coverage.styles.js';
import { map } from './map/map.styles.js';
import { ride } from './ride.styles.js';

/** On black what is near is light. */
const darkReach = css`
  --_reach-15: #fff;
  --_reach-30: #b9cbf0;
  --_reach-45: #7f9fe0;
  --_reach-60: #3d5fae;
  --_reach-90: #131525;
`;

/** Question, answer and list. What every widget shares comes from `ui`. */
const layout = css`
  :host {
    --_reach-15: #06005d;
    --_reach-30: #2044aa;
    --_reach-45: #5174c5;
    --_reach-60: #97afe1;
    --_reach-90: #fff;
  }
  :host([theme='dark']) {
    ${darkReach}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${darkReach}
    }
  }

  .ask {
    display: grid;
    gap: var(--_s4);
    align-items: start;
    padding: 20px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .ask .rare {
    display: none;
  }
  .ask.open .field.rare {
    display: flex;
  }
  .ask.open .check.rare {
    display: grid;
  }
  .ask .more {
    justify-self: start;
  }
  .ask-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
    align-items: center;
    justify-content: space-between;
  }
  .private {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .private .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .answer {
    display: grid;
    gap: var(--_s4);
    align-items: end;
    padding-block: var(--_s6) var(--_s5);
  }
  .answer h2 {
    margin-block-end: 6px;
  }
  .split {
    display: grid;
    gap: var(--_s6) var(--_s7);
  }
  .side {
    display: grid;
    gap: var(--_s5);
    align-content: start;
  }
  .split[aria-busy='true'] > .list {
    opacity: 0.6;
  }

  .group + .group {
    margin-block-start: var(--_s6);
  }
  .group > :first-child {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-block-end: 10px;
    border-block-end: 2px solid var(--_edge);
    font-size: var(--_size-l);
  }
  .symbol {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .band-15 {
    fill: var(--_reach-15);
  }
  .band-30 {
    fill: var(--_reach-30);
  }
  .band-45 {
    fill: var(--_reach-45);
  }
  .band-60 {
    fill: var(--_reach-60);
  }
  .band-90 {
    fill: var(--_reach-90);
    stroke-width: 3;
  }
  .band-longer,
  .band-never {
    stroke-width: 3;
  }

  .trip {
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 12px;
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_line);
  }
  .trip.selected {
    margin-inline: -16px;
    padding-inline: 16px;
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
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 16px;
    align-items: start;
  }
  .title {
    line-height: 1.35;
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
  .legs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .then .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--_muted);
  }
  .leg {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-size: var(--_size-s);
    line-height: 1.4;
    white-space: nowrap;
  }
  .leg .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .leg.bus,
  .leg.rail,
  .leg.call {
    padding: 1px 8px;
    border: 2px solid var(--_action);
    border-radius: min(var(--_radius), 6px);
    font-weight: var(--_strong);
  }
  .leg.bus {
    background: var(--_action);
    color: var(--_on-action);
  }
  .leg.rail {
    border-color: var(--_text);
  }
  .leg.call {
    border-style: dashed;
    color: var(--_action);
  }
  @media (forced-colors: active) {
    .leg.bus,
    .number {
      border: 2px solid ButtonText;
    }
    .trip.selected {
      outline: 3px solid Highlight;
    }
  }

  @container kim (min-width: 40em) {
    .ask {
      grid-template-columns: 1fr 1fr;
      padding: 24px;
    }
    .ask-foot {
      grid-column: 1 / -1;
    }
    .ask .more {
      display: none;
    }
    .ask .field.rare {
      display: flex;
    }
    .ask .check.rare {
      display: grid;
    }
    .answer {
      grid-template-columns: 1fr auto;
    }
  }
  @container kim (min-width: 54em) {
    .ask {
      grid-template-columns: repeat(auto-fit, minmax(10.5em, 1fr));
    }
    .split {
      grid-template-columns: minmax(0, 28.5em) minmax(0, 1fr);
    }
    .to-map {
      display: none;
    }
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
`;

export const styles = [
  tokens,
  base,
  buttons,
  fields,
  checks,
  notes,
  facts,
  suggestions,
  skeleton,
  layout,
  ride,
  map,
  coverage,
];
