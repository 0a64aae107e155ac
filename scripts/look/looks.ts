import type { Mode } from '../gates/modes.js';

/** One of the ways the contact sheet shows a story. */
export interface Look {
  /** Head of its column, and part of the picture's file name. */
  name: string;
  mode: Mode;
}

/** Four that differ in everything: language, direction, ground, width, and the reader's own colours. */
export const LOOKS: readonly Look[] = [
  { name: 'de-1280', mode: { language: 'de', look: 'light', width: 1280 } },
  { name: 'de-320', mode: { language: 'de', look: 'light', width: 320 } },
  { name: 'ar-dark-320', mode: { language: 'ar', look: 'dark', width: 320 } },
  { name: 'de-forced-1280', mode: { language: 'de', look: 'forced-colors', width: 1280 } },
];

/** File name of a picture in the folder of the sheet. */
export function pictureName(story: string, { name }: Look): string {
  return `${story}--${name}.png`;
}
