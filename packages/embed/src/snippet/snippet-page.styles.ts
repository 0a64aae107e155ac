import { tokens } from '@kim-widgets/ui';
import { css } from 'lit';

export const styles = [
  tokens,
  css`
    :host {
      display: block;
      max-inline-size: 80rem;
      margin-inline: auto;
      color: var(--_text);
      font-size: var(--_size-s);
      line-height: var(--_lead);
      container-type: inline-size;
    }

    h1,
    h2,
    h3 {
      line-height: var(--_lead-tight);
    }

    h1 {
      font-size: 2em;
    }

    h3 {
      margin: 0;
      font-size: 1em;
    }

    .columns {
      display: grid;
      gap: var(--_s6);
    }

    @container (inline-size >= 60rem) {
      .columns {
        grid-template-columns: 1fr 1fr;
      }
    }

    .form,
    .output {
      min-inline-size: 0;
    }

    fieldset {
      margin: 0 0 var(--_s4);
      padding: var(--_s4);
      border: 0;
      border-radius: var(--_radius-l);
      background: var(--_bg-soft);
    }

    legend {
      float: inline-start;
      inline-size: 100%;
      margin-block-end: var(--_s3);
      padding: 0;
      font-size: 1.125em;
      font-weight: var(--_strong);
    }

    legend ~ * {
      clear: both;
    }

    .field {
      display: block;
      margin-block-end: var(--_s3);
      font-weight: var(--_strong);
    }

    .field input,
    select {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: var(--_control);
      margin-block-start: var(--_s1);
      padding-inline: var(--_s3);
      border: 2px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_bg);
      color: inherit;
      font: inherit;
      font-weight: normal;
    }

    .check {
      display: flex;
      gap: var(--_s3);
      align-items: center;
      min-block-size: var(--_target);
    }

    .check:has(.hint) {
      align-items: start;
      padding-block: var(--_s2);
    }

    .check input {
      flex: none;
      inline-size: 24px;
      block-size: 24px;
      margin: 0;
    }

    .hint,
    .count {
      color: var(--_muted);
    }

    .hint {
      display: block;
    }

    summary {
      min-block-size: var(--_target);
      align-content: center;
      font-weight: var(--_strong);
      cursor: pointer;
    }

    .terms {
      max-block-size: 16rem;
      overflow: auto;
      padding-inline: var(--_s2);
      background: var(--_bg);
    }

    .colour {
      display: flex;
      gap: var(--_s3);
      align-items: end;
    }

    .colour .field {
      flex: 1;
    }

    input[type='color'] {
      inline-size: var(--_control);
      block-size: var(--_control);
      margin-block-end: var(--_s3);
      padding: 0;
      border: 2px solid var(--_edge);
    }

    .bad {
      padding: var(--_s2) var(--_s3);
      background: var(--_bad-soft);
      color: var(--_bad);
    }

    .text {
      margin-block-end: var(--_s5);
    }

    pre {
      overflow: auto;
      margin-block: var(--_s2);
      padding: var(--_s4);
      border-radius: var(--_radius);
      background: var(--_bg-soft);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    /* Alone, monospace is given a smaller size by browsers. */
    code {
      font-family: ui-monospace, monospace;
      font-size: 1em;
    }

    .statement {
      margin-block: var(--_s2);
    }

    button {
      min-block-size: var(--_target);
      padding-inline: var(--_s4);
      border: 2px solid var(--_action);
      border-radius: var(--_radius);
      background: var(--_bg);
      color: var(--_action);
      font: inherit;
      cursor: pointer;
    }

    .inline legend {
      float: none;
    }

    .inline {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2) var(--_s5);
      padding: 0;
      background: none;
    }

    .inline label {
      display: flex;
      gap: var(--_s2);
      align-items: center;
      min-block-size: var(--_target);
    }

    iframe {
      display: block;
      box-sizing: border-box;
      block-size: 50rem;
      max-inline-size: 100%;
      border: 2px solid var(--_line);
      border-radius: var(--_radius-l);
    }

    .phone {
      inline-size: 375px;
    }

    .wide {
      inline-size: 100%;
    }

    :is(input, select, button, summary, pre):focus-visible {
      outline: 4px solid var(--_focus);
      outline-offset: 2px;
    }
  `,
];
