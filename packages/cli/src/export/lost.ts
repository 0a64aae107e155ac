import type { Database } from '@kim-widgets/angebote';
import { type KindName, KINDS } from '../table/kinds.js';
import { propertyTitles } from '../table/schema.js';
import { languagesIn } from '../table/tables.js';

/** Which properties of which kinds a format carries; a kind that is missing is not carried at all. */
export type Carried = Partial<
  Record<KindName, { wholly: readonly string[]; partly?: readonly string[] }>
>;

export interface Loss {
  /** In the words of the sheets: "Angebote: Freie Plätze". */
  what: string;
  /** Number of records it concerns. */
  records: number;
}

/**
 * What of a database a format cannot carry: every property that occurs and is not in the list, so that
 * a new property is named by itself.
 *
 * @param languages whether the format carries other languages than German
 */
export function lossesOf(
  database: Database,
  carried: Carried,
  { languages = false }: { languages?: boolean } = {},
): Loss[] {
  const losses: Loss[] = [];
  for (const kind of KINDS.filter(({ list }) => list !== 'database' && list !== 'vocabularies')) {
    const records = (database[kind.list as keyof Database] ?? []) as readonly object[];
    const kept = carried[kind.list];
    if (records.length > 0 && !kept) {
      losses.push({ what: `${kind.sheet} insgesamt`, records: records.length });
      continue;
    }
    const titles = propertyTitles(kind);
    const count = new Map<string, number>();
    for (const record of records) {
      for (const name of Object.keys(record)) {
        if (!kept?.wholly.includes(name)) count.set(name, (count.get(name) ?? 0) + 1);
      }
    }
    for (const [name, number] of count) {
      const part = kept?.partly?.includes(name) ? ', teilweise' : '';
      losses.push({ what: `${kind.sheet}: ${titles.get(name) ?? name}${part}`, records: number });
    }
  }
  const others = languagesIn(database).filter((language) => language !== 'de');
  if (!languages && others.length > 0) {
    losses.push({
      what: `Texte in anderen Sprachen (${others.join(', ')})`,
      records: database.offers?.length ?? 0,
    });
  }
  return losses;
}
