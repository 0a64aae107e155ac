/** So that answers take a tenth of the time in which somebody types, and keys the rest. */
const ANSWERS_PER_PAUSE = 10;
const SHORTEST_MS = 20;
/** Between two words, of somebody who looks for the keys. */
const LONGEST_MS = 300;
/** Before any answer was timed: nobody waits for it, and a slow phone answers once too often. */
const FIRST_MS = 150;

/**
 * How long the search waits after a key before it follows. A quick machine answers letter by letter; a
 * cheap phone, which is busy for a while with every answer, waits for a pause and keeps up with the keys.
 *
 * @param answerMs how long the page was busy with the last answer, if there was one
 */
export function searchPauseMs(answerMs: number | undefined): number {
  if (answerMs === undefined) return FIRST_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, answerMs * ANSWERS_PER_PAUSE));
}
