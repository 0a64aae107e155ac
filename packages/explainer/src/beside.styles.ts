import { css } from 'lit';

/** A second language beside the first, line by line. */
export const beside = css`
  .beside .row {
    display: grid;
    gap: 0 24px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  @container kim (min-width: 40em) {
    .beside .row,
    .titles:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
    .sentences.beside {
      --_size-easy: calc(7em / 6);
    }
  }
`;
