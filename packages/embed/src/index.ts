export { start, type StartOptions } from './start.js';
export { WIDGETS, type WidgetLoaders } from './widgets.js';
