import { css } from 'lit';

const dark = css`
  --_map-land: #1d2034;
  --_map-rail: #b2b6cc;
`;

/** What is drawn on the map, and of Leaflet's own style sheet what this map needs. It loads no pictures. */
export const baseStyles = css`
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
  /* Browsers force the reader's colours on words and boxes, not on what is drawn: a dark area would
     stay under dark words. Shapes tell apart what colours did. */
  @media (forced-colors: active) {
    :host(:is([theme], :not([theme]))) {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_bg: Canvas;
      --_action: LinkText;
      --_map-land: Canvas;
      --_map-line: CanvasText;
      --_map-rail: CanvasText;
      --_reach-15: CanvasText;
      --_reach-30: CanvasText;
      --_reach-45: CanvasText;
      --_reach-60: CanvasText;
      --_reach-90: Canvas;
    }
  }
`;
