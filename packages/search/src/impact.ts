/**
 * How much a word counts in a document (its weighted, length-normalized frequency), as one byte.
 * The scale is logarithmic: a step is 3 %, finer than any ranking can notice.
 */
const SMALLEST = 0.03;
const LARGEST = 120;
const STEPS = 255 / Math.log(LARGEST / SMALLEST);

export function impactToByte(frequency: number): number {
  const steps = Math.round(Math.log(frequency / SMALLEST) * STEPS);
  return Math.max(0, Math.min(255, steps));
}

/** Frequencies are added up as whole numbers, so that their order doesn't matter. */
export const ONCE = 1024;

/** Byte → frequency, in units of 1 / {@link ONCE}. */
export const IMPACTS: Int32Array = Int32Array.from({ length: 256 }, (_, byte) =>
  Math.round(ONCE * SMALLEST * Math.exp(byte / STEPS)),
);
