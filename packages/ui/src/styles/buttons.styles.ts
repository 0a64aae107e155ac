import { css } from 'lit';

/** Buttons and links that look like one. One filled button per view; the rest outlined or plain. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding: 8px 16px;
    border: 2px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_action);
    font-weight: var(--_strong);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_action-soft);
    color: var(--_action);
  }
  .button.main {
    background: var(--_action);
    color: var(--_on-action);
  }
  .button.main:hover {
    background: var(--_action-strong);
    border-color: var(--_action-strong);
  }
  .button.tall {
    min-block-size: var(--_control);
    padding-inline: 24px;
  }
  .button.plain {
    border: 0;
    background: transparent;
    padding-inline: 0;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .button.plain:hover {
    color: var(--_action-strong);
    text-decoration-thickness: 3px;
  }
  .button.wide {
    inline-size: 100%;
  }
  .button.icon-only {
    inline-size: var(--_target);
    padding: 0;
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
      color: ButtonFace;
    }
  }
`;
