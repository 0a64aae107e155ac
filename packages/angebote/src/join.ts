import { mergeDatabases } from './merge.js';
import type { OfferDatabase } from './offer-database.js';
import type { Problem } from './problem.js';

/**
 * Joins what could be loaded: one municipality's broken file must not take away those of the others.
 * What is missing is among the problems.
 *
 * @throws the first failure, if nothing could be loaded
 */
export function joinLoaded(results: readonly PromiseSettledResult<OfferDatabase>[]): OfferDatabase {
  const loaded: OfferDatabase[] = [];
  const failures: unknown[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') loaded.push(result.value);
    else failures.push(result.reason);
  }
  if (loaded.length === 0) throw failures[0];
  const { database } = mergeDatabases(loaded);
  return { ...database, problems: [...failures.map(toProblem), ...database.problems] };
}

function toProblem(failure: unknown): Problem {
  const reason = failure instanceof Error ? failure.message : String(failure);
  return { pointer: '', message: `Eine Quelle fehlt: ${reason}`, severity: 'error' };
}
