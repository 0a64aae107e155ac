import { css } from 'lit';

/** Hard words, their explanation under the sentence, and facts to ring or to write to. */
export const wordHelp = css`
  .word {
    /* Leaves room for the full stop behind it, which would else begin a line of its own. */
    max-inline-size: calc(100% - 0.5em);
    padding-block: 8px;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_action);
    font-weight: var(--_strong);
    text-align: start;
    text-decoration: underline dotted 3px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .word .icon {
    margin-inline-start: 4px;
  }
  /* Words explained that do not stand in the sentence: not to be read as part of it. */
  .word-after {
    display: block;
  }
  .meaning {
    display: grid;
    gap: 2px;
    padding: 12px 16px;
    margin-block: 4px;
    border-inline-start: 4px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_action-soft);
    font-size: 0.85em;
  }
  .fact-link {
    display: inline-block;
    padding-block: 4px;
    font-weight: var(--_strong);
  }
  @media (forced-colors: active) {
    .meaning {
      border: 1px solid;
    }
  }
`;
