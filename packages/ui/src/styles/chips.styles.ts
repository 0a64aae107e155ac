import { css } from 'lit';

/** What is switched on, each with its own cross. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding-block: 4px;
    padding-inline: 16px 12px;
    border: 1px solid var(--_action);
    border-radius: 22px;
    background: var(--_action-soft);
    color: var(--_text);
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .chip:focus-visible {
    border-radius: 22px;
  }
  .chip .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_action);
  }
`;
