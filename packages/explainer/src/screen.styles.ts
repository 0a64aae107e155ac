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
  @container kim (min-width: 40em) {
    .screen {
      padding: 24px;
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
    .items li::before {
      background: CanvasText;
    }
  }
`;
