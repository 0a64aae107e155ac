import type { Database, Offer, Translation } from '@kim-widgets/angebote';
import { languageNames } from '../table/languages.js';
import type { CurrentOffers } from './current.js';

/** What people who speak a language find. */
export interface LanguageOf {
  code: string;
  /** In German: "Ukrainisch". */
  name: string;
  /** Offers that take place in it. */
  offers: number;
  /** Contacts that speak it. */
  contacts: number;
  /**
   * Offers by the state of their title and summary in this language; undefined for languages nobody
   * translates into.
   */
  texts: Record<TextState, number> | undefined;
}

export type TextState = Translation['status'] | 'missing';

/**
 * Languages that offers take place in, contacts speak, or offers are translated into: those with most
 * offers first.
 *
 * @param wanted languages to name even where nobody speaks them
 */
export function languages(
  database: Database,
  { offers }: CurrentOffers,
  wanted: readonly string[],
): LanguageOf[] {
  const translated = new Set(
    [...(database.languages ?? []), ...offers.flatMap(({ title }) => Object.keys(title))].filter(
      (code) => code !== 'de',
    ),
  );
  const spokenIn = countCodes(offers.map((offer) => offer.languages));
  const spokenBy = countCodes((database.contacts ?? []).map((contact) => contact.languages));
  const nameOf = germanNames();
  return [...new Set([...spokenIn.keys(), ...spokenBy.keys(), ...translated, ...wanted])]
    .map((code) => ({
      code,
      name: nameOf(code),
      offers: spokenIn.get(code) ?? 0,
      contacts: spokenBy.get(code) ?? 0,
      texts: translated.has(code) ? countStates(offers, code) : undefined,
    }))
    .sort((a, b) => b.offers - a.offers || a.name.localeCompare(b.name, 'de'));
}

function countStates(offers: readonly Offer[], code: string): Record<TextState, number> {
  const counts = { human: 0, machine: 0, stale: 0, missing: 0 };
  for (const { title, summary, translations } of offers) {
    const isThere = Boolean(title[code] ?? summary?.[code]);
    counts[isThere ? (translations?.[code]?.status ?? 'human') : 'missing'] += 1;
  }
  return counts;
}

/** Also for languages that no cell of a table may be called by. */
function germanNames(): (code: string) => string {
  const names = languageNames();
  const display = new Intl.DisplayNames(['de'], { type: 'language' });
  return (code) => {
    const name = names.nameOf(code);
    try {
      return name === code ? (display.of(code) ?? code) : name;
    } catch {
      return code;
    }
  };
}

function countCodes(lists: readonly (readonly string[] | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of lists.flatMap((list) => [...new Set(list)]))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
