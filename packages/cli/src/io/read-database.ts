import type { Database } from '@kim-widgets/angebote';
import { UsageError } from './io.js';
import { readJson } from './read-json.js';

/**
 * A database file as it is, unchecked: what reads it carries faults along, `validate` names them.
 *
 * @throws UsageError where the file is no database at all
 */
export async function readDatabase(file: string): Promise<Database> {
  const json = await readJson(file);
  if (typeof json !== 'object' || json === null || !('formatVersion' in json)) {
    throw new UsageError(`${file} ist keine Angebotsdatenbank: „formatVersion“ fehlt.`);
  }
  return json as Database;
}
