import { base, buttons, disclosure, fields, notes, skeleton, tokens } from '@kim-widgets/ui';
import { css } from 'lit';
import { pictures } from './pictures/pictures.styles.js';
import { frame } from './frame.styles.js';
import { screen } from './screen.styles.js';

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

export const styles = [
  tokens,
  base,
  buttons,
  fields,
  notes,
  disclosure,
  skeleton,
  pictures,
  frame,
  screen,
  fit,
  foot,
];
