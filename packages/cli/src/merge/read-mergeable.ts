import type { Database } from '@kim-widgets/angebote';
import { UsageError } from '../io/io.js';
import { readDatabase } from '../io/read-database.js';
import { KINDS } from '../table/kinds.js';
import type { NamedDatabase } from './merge-files.js';

/**
 * A database that can be merged: its publisher is named and each record has what tells it apart.
 * Other faults go along; `validate` names them.
 *
 * @throws UsageError that says what is missing where
 */
export async function readMergeable(path: string): Promise<NamedDatabase> {
  const database = await readDatabase(path);
  const fault = faultOf(database);
  if (fault) throw new UsageError(`${path} lässt sich nicht zusammenführen: ${fault}`);
  return { path, database };
}

function faultOf(database: Database): string | undefined {
  const { publisher } = database as Partial<Database>;
  if (!isObject(publisher) || typeof publisher.name !== 'string')
    return 'Der Herausgeber („publisher“ mit „name“) fehlt; sonst weiß niemand, wessen Einträge es sind.';
  if (database.vocabularies !== undefined && !isObject(database.vocabularies))
    return '„vocabularies“ ist kein Objekt.';
  for (const { list, sheet, key = 'name' } of KINDS) {
    if (list === 'database' || list === 'vocabularies') continue;
    const needed = list === 'schoolHolidays' ? 'from' : key;
    const records: unknown = database[list] ?? [];
    if (!Array.isArray(records)) return `„${list}“ ist keine Liste.`;
    const position = records.findIndex(
      (record) => !isObject(record) || typeof record[needed] !== 'string',
    );
    if (position >= 0) return `${sheet}, Eintrag Nr. ${position + 1}: „${needed}“ fehlt.`;
  }
  const lists: [string, unknown][] = Object.entries(database.vocabularies ?? {});
  const broken = lists.find(
    ([, terms]) =>
      !Array.isArray(terms) ||
      !terms.every((term) => isObject(term) && typeof term.id === 'string'),
  );
  return broken && `„vocabularies.${broken[0]}“ ist keine Liste von Begriffen mit „id“.`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
