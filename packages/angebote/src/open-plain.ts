import { formatRefusal } from './format.js';
import { LoadError } from './load-error.js';
import type { OpenedAddress } from './opened-address.js';
import { parseDatabase } from './parse.js';
import { withDefaultVocabularies } from './vocabularies.js';

/**
 * Checks a plain file.
 *
 * @throws {LoadError} if it is no database, or one of a newer major format
 */
export async function openPlain(url: string, json: unknown): Promise<OpenedAddress> {
  const { database, problems } = parseDatabase(json, { base: url });
  const [problem] = problems;
  if (problem?.severity === 'fatal') {
    const kind = formatRefusal(json) === 'newer' ? 'newer-format' : 'wrong-format';
    throw new LoadError(kind, url, problem.message);
  }
  const whole = await withDefaultVocabularies(database);
  return { database: () => Promise.resolve(whole) };
}
