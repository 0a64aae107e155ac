/** What a reader needs after the first screen is there; loaded then, in one piece. */
export { extraStyles } from './extras.styles.js';
export { renderPicture } from './pictures/picture.js';
export { ReadAloudController } from './read-aloud/read-aloud-controller.js';
export { renderReadAloud } from './read-aloud/render-read-aloud.js';
export { renderFit } from './render-fit.js';
export { renderFoot, renderGlossary } from './render-foot.js';
export { renderSettings } from './render-settings.js';
export { renderSources } from './render-sources.js';
