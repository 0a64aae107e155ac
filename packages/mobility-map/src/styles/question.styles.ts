import { css } from 'lit';

/** The band that asks. */
export const questionStyles = css`
  .ask {
    display: grid;
    gap: var(--_s4);
    align-items: start;
    padding: 20px;
    border-radius: var(--_radius-l);
    background: var(--_bg-soft);
  }
  .ask .rare {
    display: none;
  }
  .ask.open .field.rare {
    display: flex;
  }
  .ask.open .check.rare {
    display: grid;
  }
  .ask .more {
    justify-self: start;
  }
  .ask-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
    align-items: center;
    justify-content: space-between;
  }
  /* The parts of a date take the focus one after the other; on some it does not count as visible. */
  .ask input[type='date']:is(:focus, :focus-within) {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
  }
  .private {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .private .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  @container kim (min-width: 40em) {
    .ask {
      grid-template-columns: 1fr 1fr;
      padding: 24px;
    }
    .ask-foot {
      grid-column: 1 / -1;
    }
    .ask .more {
      display: none;
    }
    .ask .field.rare {
      display: flex;
    }
    .ask .check.rare {
      display: grid;
    }
  }
  @container kim (min-width: 54em) {
    .ask {
      grid-template-columns: repeat(auto-fit, minmax(10.5em, auto));
    }
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;
