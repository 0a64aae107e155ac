import { css } from 'lit';

/** A state in two words: at most three on a card, at most one of them coloured. */
export const tags = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 3px 10px;
    border-radius: min(var(--_radius), 12px);
    background: var(--_bg-soft);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .tag .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .tag.good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .tag.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .tag.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .state {
    font-weight: var(--_strong);
  }
  .state.good {
    color: var(--_good);
  }
  .state.warn {
    color: var(--_warn);
  }
  .state.bad {
    color: var(--_bad);
  }
  mark {
    margin-inline: -2px;
    padding-inline: 2px;
    /* Some fonts are much taller than a line: the ground covers the line and no more. */
    background: linear-gradient(var(--_mark), var(--_mark)) center / 100% 1.3em no-repeat;
    color: inherit;
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
`;

/** A sentence that must be seen. */
export const notes = css`
  .note {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    padding: 14px 16px;
    border-inline-start: 4px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_action-soft);
    line-height: 1.4;
  }
  .note > .icon {
    color: var(--_action);
  }
  .note.warn {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .note.warn > .icon {
    color: var(--_warn);
  }
  .note.bad {
    border-color: var(--_bad);
    background: var(--_bad-soft);
  }
  .note.bad > .icon {
    color: var(--_bad);
  }
  .note .actions {
    padding-block-start: 12px;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;

/** Facts: icon, then words. */
export const facts = css`
  .facts {
    display: grid;
    gap: 12px 32px;
  }
  .fact,
  .line {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    line-height: 1.4;
  }
  .fact .icon,
  .line .icon {
    color: var(--_muted);
  }
  .fact dt {
    grid-area: 1 / 1;
  }
  .fact dd {
    grid-column: 2;
  }
  .fact .sub {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-s);
  }
  .fact .tap {
    margin-block: -4px;
  }
`;

/** A record in a list. */
export const cards = css`
  .card {
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-l);
    background: var(--_bg);
  }
  .eyebrow {
    color: var(--_muted);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .card-title {
    font-size: var(--_size-l);
  }
  .card-title a {
    display: inline-block;
    min-block-size: 24px;
    margin-block: -6px;
    padding-block: 6px;
  }
  .checked {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .checked.warn {
    color: var(--_warn);
    font-weight: var(--_strong);
  }
  .checked .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid;
    }
  }
`;

/** `<details>` with a chevron that turns. */
export const disclosure = css`
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
  summary > .icon:last-child {
    margin-inline-start: auto;
    transition: rotate 0.15s;
  }
  details[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
`;

/** What stands there while data is on its way. */
export const skeleton = css`
  .skeleton {
    display: grid;
    gap: 12px;
  }
  .skeleton i {
    display: block;
    block-size: 16px;
    border-radius: 4px;
    background: var(--_line);
    opacity: 0.5;
  }
  .skeleton i:nth-child(1) {
    inline-size: 30%;
  }
  .skeleton i:nth-child(2) {
    inline-size: 70%;
    block-size: 24px;
  }
  .skeleton i:nth-child(3) {
    inline-size: 45%;
  }
  .skeleton i:nth-child(4) {
    inline-size: 85%;
  }
`;
