import { css } from 'lit';

/** One offer in full. */
export const detail = css`
  .back {
    margin-block-end: 12px;
    text-decoration: none;
  }
  .detail-head {
    display: grid;
    gap: 6px;
  }
  .detail-head .tags {
    margin-block-start: 8px;
  }
  .detail-head .note {
    margin-block-start: 16px;
  }
  .detail-split {
    display: grid;
    gap: var(--_s5) var(--_s8);
    align-items: start;
    padding-block-start: var(--_s5);
  }
  .actions {
    padding: 16px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .actions > .hint {
    padding-block: 8px 4px;
  }
  .actions li + li {
    border-block-start: 1px solid var(--_line);
  }
  .action {
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .action > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .action:hover > span {
    text-decoration-thickness: 3px;
  }
  .lead {
    padding-block-end: var(--_s5);
    font-size: var(--_size-l);
    line-height: 1.4;
  }
  .stack {
    display: grid;
    gap: 8px;
  }
  .answer {
    display: grid;
    gap: 6px 32px;
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_s4);
  }
  .answer > :first-child {
    line-height: 1.5;
  }
  .answer > div {
    display: grid;
    gap: 8px;
    max-inline-size: 34em;
  }
  .bullets {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .times {
    justify-self: start;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .times th,
  .times td {
    padding-block: 2px;
    text-align: start;
    vertical-align: top;
  }
  .times th {
    padding-inline-end: 16px;
    font-weight: 400;
  }
  .times td {
    font-weight: var(--_strong);
    white-space: nowrap;
  }
  .steps {
    counter-reset: step;
    display: grid;
    gap: 12px;
  }
  .steps li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 32px 1fr;
    gap: 12px;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 2px solid var(--_action);
    border-radius: 50%;
    color: var(--_action);
    font-weight: var(--_strong);
    line-height: 1;
  }
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 2fr;
    gap: 4px 16px;
    padding-block: 2px;
  }
  .pairs dt {
    color: var(--_muted);
  }
  .checklist {
    display: grid;
    gap: 8px;
  }
  .checklist li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
  }
  .checklist .icon {
    color: var(--_action);
  }
  .block {
    display: block;
  }
  .contact {
    display: grid;
    grid-template-columns: 56px 1fr;
    gap: 16px;
    align-items: start;
  }
  .avatar {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    border-radius: 50%;
    background: var(--_bg-soft);
    color: var(--_muted);
  }
  .avatar .icon {
    inline-size: 32px;
    block-size: 32px;
  }
  .detail-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    padding-block-start: var(--_s4);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_size-s);
  }

  @container kim (min-width: 40em) {
    .times th {
      padding-inline-end: 32px;
    }
    .answer {
      grid-template-columns: 10.5em 1fr;
      padding-block: var(--_s5);
    }
  }
  @container kim (min-width: 56em) {
    .detail-split {
      grid-template-columns: minmax(0, 1fr) 17.5em;
    }
    .actions {
      order: 2;
      position: sticky;
      inset-block-start: 16px;
      padding: 24px;
    }
  }
`;
