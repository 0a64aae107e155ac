import { NORTH } from './lines/north.js';
import { RAIL } from './lines/rail.js';
import type { Line } from './lines/rules.js';
import { SOUTH } from './lines/south.js';
import { SPECIAL } from './lines/special.js';
import { TOWN_LINES } from './lines/town.js';

export type { Days, Line, Rule } from './lines/rules.js';

/** Every line of the Kreis, trains first. */
export const LINES: readonly Line[] = [...RAIL, ...NORTH, ...SOUTH, ...TOWN_LINES, ...SPECIAL];
