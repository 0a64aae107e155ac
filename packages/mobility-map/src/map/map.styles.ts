import { baseStyles } from './base.styles.js';
import { frameStyles } from './frame.styles.js';
import { markStyles } from './marks.styles.js';

/** All the map needs, when it comes. */
export const mapStyles = [baseStyles, frameStyles, markStyles];
