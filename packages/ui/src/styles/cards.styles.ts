import { css } from 'lit';

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
    /* long German words in narrow cards */
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
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
