import { css } from 'lit';

/** The buttons, and the sentence being read: on amber. */
export const readAloud = css`
  .read-aloud {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .sentence.now {
    background: #ffe7b6;
    color: #131525;
    box-shadow: inset 4px 0 0 #734000;
  }
  [dir='rtl'] > .sentence.now {
    box-shadow: inset -4px 0 0 #734000;
  }
  .now .word {
    color: #16307a;
  }
  @media (forced-colors: active) {
    .sentence.now {
      outline: 3px solid Highlight;
    }
  }
`;
