import { css } from 'lit';

/** A sentence that must be seen. */
export const notes = css`
  .note {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    padding: 14px 16px;
    border-inline-start: 4px solid var(--_action);
    border-radius: var(--_radius);
    background: var(--_action-soft);
    line-height: 1.4;
  }
  .note > .icon {
    color: var(--_action);
  }
  .note.warn {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .note.warn > .icon {
    color: var(--_warn);
  }
  .note.bad {
    border-color: var(--_bad);
    background: var(--_bad-soft);
  }
  .note.bad > .icon {
    color: var(--_bad);
  }
  .note .actions {
    padding-block-start: 12px;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
