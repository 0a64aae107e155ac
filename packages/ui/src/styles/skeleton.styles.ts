import { css } from 'lit';

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
