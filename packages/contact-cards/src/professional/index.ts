import { professional } from './professional.styles.js';

export { renderDirectory } from './render-directory.js';
export { renderMatrix } from './render-matrix.js';
export { renderSearch } from './render-search.js';
export const styles = [professional];
