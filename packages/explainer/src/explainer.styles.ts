import { base, buttons, tokens } from '@kim-widgets/ui';
import { frame } from './frame.styles.js';
import { screen } from './screen.styles.js';

/** Looks of the first screen; the rest comes with what it is for. */
export const styles = [tokens, base, buttons, frame, screen];
