import { css } from 'lit';

/** Text fields and selects: label above, 2-px edge, 52 px high. */
export const fields = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: var(--_s2);
  }
  .field > label,
  .field > .label {
    font-weight: var(--_strong);
    line-height: 1.3;
  }
  .hint {
    color: var(--_muted);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding: 10px 14px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
    text-align: start;
    appearance: none;
  }
  .input::-webkit-search-cancel-button {
    display: none;
  }
  .input-row {
    display: flex;
    align-items: stretch;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  .input-row .input {
    flex: 1;
    min-block-size: 48px;
    border: 0;
  }
  .input-row .input:focus-visible {
    outline: 0;
  }
  .input-row:has(.input:focus-visible) {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
  }
  .input-row button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: transparent;
    color: var(--_action);
    cursor: pointer;
  }
  .select {
    position: relative;
    display: block;
  }
  .select select {
    padding-inline-end: 44px;
    cursor: pointer;
    text-overflow: ellipsis;
  }
  .select.small select {
    min-block-size: var(--_target);
    padding-block: 6px;
    border-width: 1px;
    font-size: var(--_size-m);
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 12px;
    inset-block-start: calc(50% - 12px);
    pointer-events: none;
    color: var(--_muted);
  }
  .field.invalid {
    border-inline-start: 4px solid var(--_bad);
    padding-inline-start: 16px;
  }
  .field.invalid .input-row,
  .field.invalid > .input {
    border-color: var(--_bad);
  }
  .field-error {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 8px;
    color: var(--_bad);
    font-weight: var(--_strong);
    line-height: 1.35;
  }
`;
