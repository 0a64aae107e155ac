import { css } from 'lit';

/** On black what is near is light. */
const dark = css`
  --_reach-15: #fff;
  --_reach-30: #b9cbf0;
  --_reach-45: #7f9fe0;
  --_reach-60: #3d5fae;
  --_reach-90: #131525;
`;

/** The sentence that answers, and the groups of offers beside the map. */
export const answerStyles = css`
  :host {
    --_reach-15: #06005d;
    --_reach-30: #2044aa;
    --_reach-45: #5174c5;
    --_reach-60: #97afe1;
    --_reach-90: #fff;
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
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
  .timetable-note + .split {
    margin-block-start: var(--_s5);
  }
  .side {
    display: grid;
    gap: var(--_s5);
    align-content: start;
  }
  .split[aria-busy='true'] > .list {
    opacity: 0.6;
  }
  .map-place {
    aspect-ratio: 7 / 8;
    min-block-size: 320px;
    max-block-size: 560px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .method {
    margin-block-start: var(--_s6);
  }
  .method summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .method ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 20px;
    list-style: disc;
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

  @container kim (min-width: 40em) {
    .answer {
      grid-template-columns: 1fr auto;
    }
  }
  @container kim (min-width: 54em) {
    .split {
      grid-template-columns: minmax(0, 28.5em) minmax(0, 1fr);
    }
    .to-map {
      display: none;
    }
  }
  @media print {
    .to-map,
    .side,
    .group .button {
      display: none;
    }
  }
`;
