import { css } from 'lit';

/** Facts: icon, then words. */
export const facts = css`
  .facts {
    display: grid;
    gap: 12px 32px;
  }
  .fact,
  .line {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 12px;
    line-height: 1.4;
  }
  .fact .icon,
  .line .icon {
    color: var(--_muted);
  }
  .fact dt {
    grid-area: 1 / 1;
  }
  .fact dd {
    grid-column: 2;
  }
  .fact .sub {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-s);
  }
  .fact .tap {
    margin-block: -4px;
  }
`;
