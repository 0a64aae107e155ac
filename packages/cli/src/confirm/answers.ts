import type { Database } from '@kim-widgets/angebote';
import { checkedRecords, keyOf } from './checked-records.js';
import { fingerprint } from './fingerprint.js';
import type { Confirmation } from './mark.js';
import type { Answer } from './sheet.js';

/** A returned row that a person must look at. */
export interface Task {
  file: string;
  row: number;
  key: string;
  name: string;
  /** A German sentence: what to do, and why. */
  message: string;
}

export interface Sorted {
  /** What counts as checked, by the key of the record. */
  confirmations: Map<string, Confirmation>;
  tasks: Task[];
  /** Rows without an answer. */
  open: number;
}

/**
 * Sorts what organizations answered. Only a clear yes to what the database says today counts; all
 * else is a task for a person.
 *
 * @param fallback who confirmed, where a row does not say so
 */
export function sortAnswers(
  database: Database,
  answers: readonly Answer[],
  { day, by: fallback }: Confirmation,
): Sorted {
  const signs = new Map(
    checkedRecords(database).map((listed) => [keyOf(listed), fingerprint(listed.record)]),
  );
  const sorted: Sorted = { confirmations: new Map(), tasks: [], open: 0 };
  for (const answer of answers) {
    const message = taskOf(answer, signs.get(answer.key));
    if (message !== undefined) {
      const { file, row, key, name } = answer;
      sorted.tasks.push({ file, row, key, name, message });
    } else if (answer.verdict === undefined) sorted.open += 1;
    else sorted.confirmations.set(answer.key, { day, by: answer.by || fallback });
  }
  // Two files may say two things about a record: then nobody has confirmed it.
  for (const { key } of sorted.tasks) sorted.confirmations.delete(key);
  return sorted;
}

function taskOf(
  { verdict, words, fingerprint: seen }: Answer,
  now: string | undefined,
): string | undefined {
  const said = words ? `: „${words.replaceAll('\n', ' ')}“` : '.';
  if (now === undefined) return `Diesen Eintrag gibt es in der Datenbank nicht${said}`;
  if (verdict === 'gone') return `Gibt es nicht mehr${said}`;
  if (verdict === 'wrong') return `Bitte ändern${said}`;
  if (words) return `Eine Anmerkung, deshalb nicht bestätigt${said}`;
  if (verdict === 'right' && seen !== now)
    return 'Inzwischen geändert; bestätigt wurde ein früherer Stand.';
  return undefined;
}
