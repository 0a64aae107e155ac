import { css } from 'lit';

const dark = css`
  --_map-land: #1d2034;
  --_map-rail: #b2b6cc;
`;

/** The map, and of Leaflet's own style sheet what this map needs. It loads no pictures. */
export const map = css`
  :host {
    --_map-land: #f3f4f7;
    --_map-line: #8e93b1;
    --_map-rail: #454b6b;
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
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
    block-size: clamp(320px, 62cqi, 560px);
    overflow: hidden;
    background: var(--_bg);
    direction: ltr;
    touch-action: pan-x pan-y;
    cursor: crosshair;
  }
  .map:fullscreen .map-canvas {
    block-size: 100%;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-zoom-box,
  .leaflet-layer,
  .stops {
    position: absolute;
    inset-block-start: 0;
    left: 0; /* stylelint-disable-line -- Leaflet reckons from the left in every direction of writing. */
  }
  .leaflet-container {
    touch-action: none;
  }
  .leaflet-tile {
    max-inline-size: none;
    user-select: none;
  }
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-overlay-pane {
    z-index: 2;
  }
  .leaflet-stops-pane {
    z-index: 3;
    pointer-events: none;
  }
  .leaflet-marker-pane {
    z-index: 4;
    pointer-events: none;
  }
  .leaflet-offers-pane {
    z-index: 5;
  }
  .leaflet-pane > svg path {
    pointer-events: none;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .marks,
  .leaflet-zoom-anim .stops {
    visibility: hidden;
  }

  .area {
    fill: var(--_map-land);
    fill-opacity: 1;
    stroke: var(--_map-line);
    stroke-width: 1.25;
    stroke-dasharray: 7 4;
  }
  .with-tiles .area {
    fill-opacity: 0;
  }
  .course {
    fill: none;
    stroke: var(--_muted);
    stroke-opacity: 1;
    stroke-width: 2;
  }
  .rails {
    stroke: var(--_map-rail);
    stroke-width: 5;
  }
  .sleepers {
    stroke: var(--_bg);
    stroke-width: 2.5;
    stroke-dasharray: 8 8;
  }
  .route {
    fill: none;
    stroke-opacity: 1;
  }
  .route.case {
    stroke: var(--_bg);
    stroke-width: 11;
  }
  .route.ride-line {
    stroke: var(--_action);
    stroke-width: 6;
  }
  .route.walk {
    stroke: var(--_text);
    stroke-width: 4;
    stroke-dasharray: 1 8;
    stroke-linecap: round;
  }
  .origin {
    fill: var(--_bg);
    fill-opacity: 1;
    stroke: var(--_text);
    stroke-opacity: 1;
    stroke-width: 4;
  }
  .label {
    position: absolute;
    inset-block-start: 0;
    left: 0; /* stylelint-disable-line -- as above */
  }
  .label > span {
    position: absolute;
    color: var(--_text);
    font-size: var(--_size-s);
    line-height: 1.2;
    white-space: nowrap;
    text-shadow:
      0 0 3px var(--_bg),
      0 0 3px var(--_bg),
      0 0 3px var(--_bg),
      0 0 3px var(--_bg);
    translate: -50% -50%;
  }
  .label > .origin-name {
    font-weight: var(--_strong);
    translate: -50% -32px;
  }

  .mark {
    position: absolute;
    inset-block-start: -22px;
    left: -22px; /* stylelint-disable-line -- as above */
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .mark > span {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    block-size: 32px;
    padding-inline: 4px;
    border: 2px solid var(--_bg);
    border-radius: 16px;
    border-end-start-radius: 4px;
    background: var(--_text);
    color: var(--_bg);
    font-size: var(--_size-s);
    font-weight: var(--_strong);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }
  .mark.cluster > span {
    padding-inline: 10px;
    border-radius: 16px;
  }
  .mark.cannot > span {
    border: 2px dashed var(--_text);
    background: var(--_bg);
    color: var(--_text);
  }
  .mark.on {
    z-index: 2;
  }
  .mark.on > span {
    min-inline-size: 38px;
    block-size: 38px;
    border-style: solid;
    border-color: var(--_bg);
    background: var(--_action);
    color: var(--_on-action);
  }
  .mark:focus-visible {
    z-index: 3;
    border-radius: 22px;
  }

  .map-buttons {
    position: absolute;
    z-index: 6;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    display: flex;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_bg);
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
    gap: 12px;
    align-items: center;
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
  @media (forced-colors: active) {
    .mark > span {
      forced-color-adjust: none;
      border-color: Canvas;
      background: CanvasText;
      color: Canvas;
    }
    .mark.on > span {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
