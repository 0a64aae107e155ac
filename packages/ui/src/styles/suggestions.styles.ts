import { css } from 'lit';

/** The list under a field with suggestions. */
export const suggestions = css`
  .combobox {
    position: relative;
  }
  .suggestions {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    inset-block-start: calc(100% + 8px);
    max-block-size: 22em;
    overflow-y: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
    font-weight: 400;
  }
  .suggestions li {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    padding: 6px 16px;
    cursor: pointer;
  }
  .suggestions li + li {
    border-block-start: 1px solid var(--_line);
  }
  .suggestions li:hover {
    background: var(--_bg-soft);
  }
  .suggestions [aria-selected='true'] {
    background: var(--_action-soft);
    box-shadow: inset 4px 0 0 var(--_action);
    font-weight: var(--_strong);
  }
  [dir='rtl'] .suggestions [aria-selected='true'] {
    box-shadow: inset -4px 0 0 var(--_action);
  }
  .suggestions .count {
    flex: none;
    color: var(--_muted);
    font-size: var(--_size-s);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .suggestions [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
