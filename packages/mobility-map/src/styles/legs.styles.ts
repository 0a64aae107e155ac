import { css } from 'lit';

/** Lines as they are written on vehicles, and ways on foot between them. */
export const legStyles = css`
  .legs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .then .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--_muted);
  }
  .leg {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    font-size: var(--_size-s);
    line-height: 1.4;
    white-space: nowrap;
  }
  .leg .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .leg.bus,
  .leg.rail,
  .leg.call {
    padding: 1px 8px;
    border: 2px solid var(--_action);
    border-radius: min(var(--_radius), 6px);
    font-weight: var(--_strong);
  }
  .leg.bus {
    background: var(--_action);
    color: var(--_on-action);
  }
  .leg.rail {
    border-color: var(--_text);
  }
  .leg.call {
    border-style: dashed;
    color: var(--_action);
  }

  @media (forced-colors: active) {
    .leg.bus {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
