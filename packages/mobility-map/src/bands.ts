/** Bands of door-to-door time, by their upper end in minutes. */
export const BAND_MINUTES = [15, 30, 45, 60, 90] as const;

/** How long a way takes: within so many minutes, longer, or not to be done. */
export type Band = (typeof BAND_MINUTES)[number] | 'longer' | 'never';

export function bandOf(minutes: number | undefined): Band {
  if (minutes === undefined) return 'never';
  return BAND_MINUTES.find((end) => minutes <= end) ?? 'longer';
}
