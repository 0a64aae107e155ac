export { renderDirectory } from './render-directory.js';
export { directory } from './directory.styles.js';
