import { css } from 'lit';

/** Check boxes and radio buttons: a 24-px box in a 44-px row, with the count at the end. */
export const checks = css`
  .check {
    display: grid;
    grid-template-columns: 24px 1fr auto;
    gap: 12px;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 6px;
    line-height: 1.3;
    cursor: pointer;
  }
  .check input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_edge);
    border-radius: min(var(--_radius), 6px);
    background: var(--_bg);
    cursor: inherit;
  }
  .check input:checked {
    border-color: var(--_action);
    background: var(--_action);
  }
  .check input:checked::after {
    content: '';
    inline-size: 13px;
    block-size: 7px;
    border: solid var(--_on-action);
    border-width: 0 0 3px 3px;
    rotate: -45deg;
    translate: 0 -2px;
  }
  .check input[type='radio'] {
    border-radius: 50%;
  }
  .check input[type='radio']:checked {
    background: var(--_bg);
  }
  .check input[type='radio']:checked::after {
    inline-size: 12px;
    block-size: 12px;
    border: 0;
    border-radius: 50%;
    background: var(--_action);
    rotate: none;
    translate: none;
  }
  .check input:checked + span {
    font-weight: var(--_strong);
  }
  .check .count {
    color: var(--_muted);
    font-size: var(--_size-s);
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .check input {
      appearance: auto;
    }
    .check input::after {
      display: none;
    }
  }
`;
