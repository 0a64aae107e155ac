import type { Database, LocalizedText, Translations } from '@kim-widgets/angebote';
import { type Kind, KINDS } from '../table/kinds.js';
import { propertyTitles } from '../table/schema.js';

/** How a translation came about; `missing` where there is none. */
export type TextStatus = 'human' | 'machine' | 'stale' | 'missing';

/** One text of one record in one language. */
export interface TextUnit {
  /** `offers/sprachcafe/title`: list, record, and the way to the text. */
  id: string;
  /** In words: "Angebote: Sprachcafé: Titel". */
  where: string;
  source: string;
  target: string;
  status: TextStatus;
}

/** A localized text and where it stands. */
export interface FoundText {
  id: string;
  where: string;
  text: LocalizedText;
  /** The record, if its kind keeps the status of translations. */
  record: { translations?: Translations } | undefined;
}

/** Every text of a database that can be translated, in the order of the file. */
export function* textsOf(database: Database): Generator<FoundText> {
  for (const kind of KINDS) {
    if (kind.list === 'database') continue;
    const titles = propertyTitles(kind);
    const keepsStatus = titles.has('translations');
    for (const [name, record] of recordsWithNames(database, kind)) {
      for (const { steps, text } of textsIn(record, [])) {
        const property = titles.get(steps[0] ?? '') ?? steps[0] ?? '';
        yield {
          id: [kind.list, name, ...steps].join('/'),
          where: `${kind.sheet}: ${nameOf(record, kind) || name}: ${property}`,
          text,
          record: keepsStatus ? record : undefined,
        };
      }
    }
  }
  for (const name of ['area', 'publisher'] as const) {
    for (const { steps, text } of textsIn(database[name], [])) {
      yield { id: [name, ...steps].join('/'), where: 'Datenbank', text, record: undefined };
    }
  }
}

/** The texts of a database with their translations into one language. */
export function textUnits(database: Database, language: string): TextUnit[] {
  return [...textsOf(database)].map(({ id, where, text, record }) => {
    const target = text[language] ?? '';
    const status = record?.translations?.[language]?.status ?? 'human';
    return { id, where, source: text.de, target, status: target === '' ? 'missing' : status };
  });
}

type Named = [id: string, record: object & { translations?: Translations }];

function recordsWithNames(database: Database, { list, key }: Kind): Named[] {
  if (list === 'vocabularies') {
    return Object.entries(database.vocabularies ?? {}).flatMap(([vocabulary, terms]) =>
      (terms as { id: string }[]).map((term): Named => [`${vocabulary}/${term.id}`, term]),
    );
  }
  const records = (list === 'database' ? [] : (database[list] ?? [])) as readonly object[];
  return records.map((record, index): Named => [
    key ? (record as Record<typeof key, string>)[key] : String(index),
    record,
  ]);
}

function* textsIn(
  value: unknown,
  steps: readonly string[],
): Generator<{ steps: readonly string[]; text: LocalizedText }> {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, 'de') && typeof (value as { de: unknown }).de === 'string') {
    yield { steps, text: value as LocalizedText };
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const isText = name !== 'extra' && name !== 'translations' && name !== 'synonyms';
    if (isText) yield* textsIn(inner, [...steps, name]);
  }
}

function nameOf(record: object, { name }: Kind): string {
  const value = name === undefined ? undefined : (record as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : ((value as LocalizedText | undefined)?.de ?? '');
}
