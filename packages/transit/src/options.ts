import type { DayOptions } from './types.js';

/** What is asked, with everything filled in that was left open. */
export const withDefaults = ({
  date,
  maxWalkMetres = 1080,
  maxChanges = 5,
  maxDurationMinutes = 360,
  minChangeSeconds = 120,
  stepFree = false,
}: DayOptions): Required<DayOptions> => ({
  date,
  maxWalkMetres,
  maxChanges,
  maxDurationMinutes,
  minChangeSeconds,
  stepFree,
});

/** Metres per second. */
export const WALKING_SPEED = 1.2;
/** How much longer ways are than the straight line. */
export const DETOUR = 1.3;
