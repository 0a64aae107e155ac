export { TripSelectEvent } from './events.js';
export { KimMobilityMap } from './mobility-map.js';
export type { Question, TimeMode } from './question.js';
