import { css } from 'lit';

/** What stands around the map: its buttons, what was chosen on it, and what its signs mean. */
export const frameStyles = css`
  .map {
    background: var(--_bg);
  }
  .map:fullscreen {
    display: grid;
    grid-template-rows: 1fr auto auto;
    overflow: auto;
  }
  .map-frame {
    position: relative;
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-start-start-radius: var(--_radius-l);
    border-start-end-radius: var(--_radius-l);
    overflow: hidden;
  }
  .map-canvas {
    position: relative;
    aspect-ratio: 7 / 8;
    min-block-size: 320px;
    max-block-size: 560px;
    overflow: hidden;
    background: var(--_bg);
    direction: ltr;
    touch-action: pan-x pan-y;
    cursor: crosshair;
  }
  .map:fullscreen .map-canvas {
    block-size: 100%;
    max-block-size: none;
    aspect-ratio: auto;
  }
  .map-buttons {
    display: flex;
    flex-wrap: wrap;
    border-block-start: 1px solid var(--_line);
    background: var(--_bg);
  }
  @container kim (min-width: 40em) {
    .map-buttons {
      position: absolute;
      z-index: 6;
      inset-block-end: 12px;
      inset-inline-end: 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }
  }
  .map-buttons .button {
    border: 0;
    border-radius: 0;
    background: none;
  }
  .map-buttons .button + .button {
    border-inline-start: 1px solid var(--_line);
  }
  .docked {
    display: grid;
    grid-template-columns: 1fr 44px;
    align-items: start;
    padding-inline-start: 16px;
    border: 2px solid var(--_action);
    background: var(--_action-soft);
    line-height: 1.35;
  }
  .docked ul {
    display: grid;
    gap: 8px;
    max-block-size: 14em;
    padding-block: 12px;
    overflow-y: auto;
  }
  .docked li {
    display: grid;
    grid-template-columns: 36px 1fr;
    gap: 0 12px;
    align-items: center;
  }
  .docked .way {
    grid-column: 2;
  }
  .docked .number {
    border-color: var(--_action);
    background: var(--_action);
    color: var(--_on-action);
  }
  .close {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_action);
    cursor: pointer;
  }
  .legend {
    padding: 16px;
    border: 1px solid var(--_line);
    border-block-start: 0;
    border-end-start-radius: var(--_radius-l);
    border-end-end-radius: var(--_radius-l);
  }
  .legend > :first-child {
    padding-block-end: 10px;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
    line-height: 1.3;
  }
  .halo {
    forced-color-adjust: none;
    inline-size: 22px;
    block-size: 22px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_reach-60) 30%, transparent);
  }
  .legend .hint {
    padding-block-start: 8px;
  }
  .tiles {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 16px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_size-s);
    line-height: 1.4;
  }
  .tiles .icon {
    color: var(--_muted);
  }
  .tiles .button {
    grid-column: 2;
    justify-self: start;
  }
`;
