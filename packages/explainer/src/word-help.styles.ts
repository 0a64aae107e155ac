import { css } from 'lit';

/** Hard words, their explanation under the sentence, and facts to ring or to write to. */
export const wordHelp = css`
  .word {
    display: inline;
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
