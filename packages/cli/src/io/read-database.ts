import { type Database, formatRefusal, newerFormatInWords } from '@kim-widgets/angebote';
import { type Io, UsageError } from './io.js';
import { withProgress } from './progress.js';
import { readJson } from './read-json.js';

/**
 * A database file as it is, unchecked: what reads it carries faults along, `validate` names them.
 *
 * @param io shows that it is being read, if that takes long
 * @throws UsageError where the file is no database at all, or one of a newer major format
 */
export async function readDatabase(file: string, io?: Io): Promise<Database> {
  const json = await (io
    ? withProgress(io, `Liest ${file} …`, () => readJson(file))
    : readJson(file));
  if (typeof json !== 'object' || json === null || !('formatVersion' in json)) {
    throw new UsageError(`${file} ist keine Angebotsdatenbank: „formatVersion“ fehlt.`);
  }
  const database = json as Database;
  if (formatRefusal(json) === 'newer') {
    throw new UsageError(`${file}: ${newerFormatInWords(database.formatVersion)}`);
  }
  return database;
}
