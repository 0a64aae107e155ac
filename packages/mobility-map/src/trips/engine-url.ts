/** Address of the worker's script: from Vite here, beside this module in the published package. */
export { default as engineUrl } from './engine.worker.js?worker&url';
