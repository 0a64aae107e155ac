import { fetchJson, type FetchOptions } from './fetch-json.js';
import { LoadError } from './load-error.js';
import { mergeDatabases } from './merge.js';
import type { OfferDatabase } from './offer-database.js';
import { parseDatabase } from './parse.js';
import type { Problem } from './problem.js';
import { withDefaultVocabularies } from './vocabularies.js';

/**
 * Downloads and reads one plain file.
 *
 * @throws {LoadError} also if what comes is no database
 */
export async function fetchDatabase(url: string, options: FetchOptions): Promise<OfferDatabase> {
  const { database, problems } = parseDatabase(await fetchJson(url, options), { base: url });
  const [problem] = problems;
  if (problem?.severity === 'fatal') throw new LoadError('wrong-format', url, problem.message);
  return withDefaultVocabularies(database);
}

/**
 * Joins what could be loaded: one municipality's broken file must not take away those of the others.
 * What is missing is among the problems.
 *
 * @throws {LoadError} the first one, if nothing could be loaded
 */
export function joinLoaded(results: readonly PromiseSettledResult<OfferDatabase>[]): OfferDatabase {
  const loaded = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failures = results.flatMap((one): unknown[] =>
    one.status === 'rejected' ? [one.reason] : [],
  );
  if (loaded.length === 0) throw failures[0];
  const { database } = mergeDatabases(loaded);
  return { ...database, problems: [...failures.map(toProblem), ...database.problems] };
}

function toProblem(failure: unknown): Problem {
  const message = `Eine Quelle fehlt: ${failure instanceof Error ? failure.message : String(failure)}`;
  return { pointer: '', message, severity: 'error' };
}
