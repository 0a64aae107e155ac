import { css } from 'lit';
import { beside } from './beside.styles.js';
import { pictures } from './pictures/pictures.styles.js';
import { readAloud } from './read-aloud/read-aloud.styles.js';
import { wordHelp } from './word-help.styles.js';

const fit = css`
  .fit {
    margin-block-start: var(--_s7);
    padding: 20px;
    display: grid;
    gap: var(--_s4);
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .fit-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .fit legend {
    font-size: var(--_size-easy);
    line-height: 1.3;
    font-weight: var(--_strong);
  }
  .fit-question p {
    padding-block: 4px 0;
  }
  .answers {
    display: grid;
    gap: 12px;
    padding-block-start: 16px;
  }
  .answers .button {
    min-block-size: 64px;
    font-size: var(--_size-l);
    justify-content: start;
    padding-inline: 20px;
    gap: 12px;
  }
  .outcome {
    display: grid;
    gap: var(--_s3);
  }
  .contact {
    padding: 16px;
    border: 2px solid var(--_action);
    border-radius: var(--_radius-l);
    background: var(--_bg);
    font-size: var(--_size-l);
  }
  .private {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 8px;
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .private .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  @container kim (min-width: 40em) {
    .fit {
      padding: 32px;
    }
    .answers {
      grid-template-columns: repeat(3, 1fr);
    }
    .answers .button {
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .fit,
    .contact {
      border: 1px solid;
    }
  }
`;

const foot = css`
  .glossary {
    margin-block-start: var(--_s5);
  }
  .glossary dl {
    display: grid;
    gap: 16px 32px;
    padding-block: 12px;
    font-size: var(--_size-l);
  }
  .glossary dt {
    font-weight: var(--_strong);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    justify-content: space-between;
    align-items: center;
    padding-block-start: var(--_s4);
    font-size: var(--_size-s);
  }
  .checked {
    display: inline-flex;
    gap: 8px;
    color: var(--_muted);
    line-height: 1.4;
  }
  .checked .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .sheets .button {
    font-size: var(--_size-m);
    text-align: start;
  }
  .print {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 210mm;
    block-size: 297mm;
    border: 0;
    visibility: hidden;
    pointer-events: none;
    z-index: -1;
  }
  @container kim (min-width: 40em) {
    .glossary dl {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

const settings = css`
  .size-large {
    --_zoom: 1.25;
  }
  .size-larger {
    --_zoom: 1.5;
  }
  .size-largest {
    --_zoom: 2;
  }
  .button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .select {
    position: relative;
    display: block;
  }
  .select select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 6px;
    padding-inline: 14px 44px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 12px;
    inset-block-start: 50%;
    margin-block-start: -12px;
    color: var(--_muted);
    pointer-events: none;
  }
  .text-size {
    display: flex;
    gap: 8px;
  }
  .small-a {
    font-size: medium;
  }
  .large-a {
    font-size: x-large;
  }
  .language {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }
  @container kim (min-width: 40em) {
    .language {
      flex: 0 1 auto;
    }
  }
`;

const disclosures = css`
  .sources {
    margin-block-start: 16px;
    font-size: var(--_size-s);
  }
  .sources li {
    padding-block: 4px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    font-weight: var(--_strong);
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > .icon {
    color: var(--_action);
  }
  details[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
`;

const failure = css`
  .note {
    padding: 14px 16px;
    border-inline-start: 4px solid var(--_bad);
    border-radius: var(--_radius);
    background: var(--_bad-soft);
  }
  .note > .icon {
    color: var(--_bad);
  }
`;

/** Looks of what arrives after the first screen. */
export const extraStyles = [
  pictures,
  beside,
  wordHelp,
  readAloud,
  settings,
  fit,
  foot,
  disclosures,
  failure,
];
