/** How a story is looked at. */
export interface Mode {
  language: 'de' | 'ar';
  look: 'light' | 'dark' | 'forced-colors';
  /** Width of the window in CSS pixels. */
  width: 320 | 1280;
}

export const MODES: readonly Mode[] = (['de', 'ar'] as const).flatMap((language) =>
  (['light', 'dark', 'forced-colors'] as const).flatMap((look) =>
    ([320, 1280] as const).map((width) => ({ language, look, width })),
  ),
);

/**
 * The modes of one story in the short run: two each, chosen so that over the stories every pair of
 * values occurs together.
 *
 * @param index place of the story in the list of all
 */
export function shortModes(index: number): Mode[] {
  const step = 7; // has no divisor in common with the number of modes, so all are visited
  return [0, 1].flatMap((turn) => MODES[((index * 2 + turn) * step) % MODES.length] ?? []);
}

export function nameOf({ language, look, width }: Mode): string {
  return `${language}, ${look}, ${width} px`;
}
