import { css } from 'lit';

/** Picture and words; one sentence a line. */
export const screen = css`
  .screen {
    display: grid;
    gap: var(--_s5);
    padding: 16px;
  }
  .picture {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .frame {
    aspect-ratio: 360 / 320;
    max-block-size: 272px;
    inline-size: 100%;
    border-radius: 16px;
    background: #eff3fa;
  }
  .titles {
    display: grid;
    gap: 12px;
  }
  .question {
    font-size: var(--_size-2xl);
    font-weight: var(--_strong);
    line-height: 1.2;
    text-wrap: balance;
  }
  .sentences {
    display: grid;
    gap: 8px;
    margin-block: var(--_s4) var(--_s5);
    font-size: calc(var(--_size-easy) * var(--_zoom, 1));
    line-height: 1.4;
  }
  .sentence {
    padding-block: 4px;
    padding-inline: 12px;
    margin-inline: -12px;
    border-radius: var(--_radius);
  }
  .items {
    display: grid;
    gap: 4px;
  }
  .items li {
    display: grid;
    grid-template-columns: 24px 1fr;
  }
  .items li::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    margin-block-start: 0.65em;
    border-radius: 50%;
    background: var(--_action);
  }
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
  .beside .row {
    display: grid;
    gap: 0 24px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  @container kim (min-width: 40em) {
    .screen {
      padding: 24px;
    }
    .beside .row,
    .titles:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
    .sentences.beside {
      --_size-easy: calc(7em / 6);
    }
  }
  @container kim (min-width: 60em) {
    .screen {
      grid-template-columns: 296px 1fr;
      gap: var(--_s6);
      padding: 32px 24px 24px;
    }
    .frame {
      max-block-size: none;
    }
  }
  @media (forced-colors: active) {
    .meaning {
      border: 1px solid;
    }
    .items li::before {
      background: CanvasText;
    }
  }
`;
