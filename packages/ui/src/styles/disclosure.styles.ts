import { css } from 'lit';

/** `<details>` with a chevron that turns. */
export const disclosure = css`
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    font-weight: var(--_strong);
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > .icon {
    color: var(--_action);
  }
  summary > .icon:last-child {
    margin-inline-start: auto;
    transition: rotate 0.15s;
  }
  details[open] > summary > .icon:last-child {
    rotate: 180deg;
  }
`;
