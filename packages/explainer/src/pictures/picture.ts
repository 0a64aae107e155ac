import { html, svg, type TemplateResult } from 'lit';
import { OUTLINES } from './outlines.js';
import { SCENES } from './scenes.js';

/** Names a screen or a row of the sheet may use. */
export const PICTURE_NAMES: readonly string[] = Object.keys(SCENES);

/**
 * A picture beside its sentences. It repeats what they say, so screen readers pass over it; an
 * unknown name shows the one that stands for KIM itself.
 */
export function renderPicture(name: string): TemplateResult {
  const scene = SCENES[name] ?? SCENES.talk;
  return html`<svg class="scene" viewBox="0 0 360 320" aria-hidden="true" focusable="false">
    ${scene?.()}
  </svg>`;
}

/** The same meaning as an outline that survives any office printer. */
export function renderOutline(name: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${OUTLINES[name] ?? OUTLINES.talk ?? ''}></path>`}
  </svg>`;
}
