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
