import { Random } from '../test/random.js';

const ROUNDS = 10_000;

/**
 * Paired bootstrap: how often, when questions are drawn anew, the first engine would *not* be the
 * better one. Both lists have one figure a question, in the same order.
 */
export function bootstrapP(ours: readonly number[], theirs: readonly number[], seed = 7): number {
  const random = new Random(seed);
  const differences = ours.map((value, question) => value - (theirs[question] ?? 0));
  let notBetter = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    differences.forEach(() => {
      sum += random.pick(differences);
    });
    if (sum <= 0) notBetter += 1;
  }
  return notBetter / ROUNDS;
}
