import { LoadError } from './load-error.js';
import type { OpenedAddress } from './opened-address.js';
import { parseDatabase } from './parse.js';
import { withDefaultVocabularies } from './vocabularies.js';

/**
 * Checks a plain file.
 *
 * @throws {LoadError} if it is no database
 */
export async function openPlain(url: string, json: unknown): Promise<OpenedAddress> {
  const { database, problems } = parseDatabase(json, { base: url });
  const [problem] = problems;
  if (problem?.severity === 'fatal') throw new LoadError('wrong-format', url, problem.message);
  const whole = await withDefaultVocabularies(database);
  return { database: () => Promise.resolve(whole) };
}
