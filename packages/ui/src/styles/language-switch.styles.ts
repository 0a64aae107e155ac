import { css } from 'lit';

/** A button and, while it is open, a list of languages below it, over what follows on the page. */
export const languageSwitch = css`
  :host {
    min-inline-size: min(180px, 100%);
  }
  .widget {
    position: relative;
    background: transparent;
  }
  .widget > .button > .icon:last-child {
    color: inherit;
  }
  ul {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    min-inline-size: 100%;
    max-block-size: min(70vh, 36em);
    overflow: auto;
    padding: 4px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
  }
  li > button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px 12px;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: 2px;
    background: transparent;
    text-align: start;
    cursor: pointer;
  }
  li > button:hover {
    background: var(--_action-soft);
  }
  li > button[aria-current='true'] {
    border-color: var(--_action);
    background: var(--_action-soft);
    font-weight: var(--_strong);
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
