import type { Database, Translation } from '@kim-widgets/angebote';
import { type TextStatus, textsOf } from './units.js';

/** A translation that came back. */
export interface ReturnedText {
  id: string;
  /** The German that was translated. */
  source: string;
  target: string;
  status: Exclude<TextStatus, 'missing'>;
}

export interface AppliedTexts {
  database: Database;
  /** Texts that changed. */
  applied: number;
  problems: { id: string; message: string }[];
}

const WORST: readonly Translation['status'][] = ['stale', 'machine', 'human'];

/**
 * The database with translations put in; the given one stays as it is. A translation of German that
 * has changed since is put in all the same, as better than none, and marked stale.
 *
 * @param today `YYYY-MM-DD`, the day of the translations
 */
export function applyTexts(
  given: Database,
  language: string,
  returned: readonly ReturnedText[],
  today: string,
): AppliedTexts {
  const database = structuredClone(given);
  const found = new Map([...textsOf(database)].map((entry) => [entry.id, entry]));
  const sent = new Set(returned.map(({ id }) => id));
  const statuses = new Map<object, { found: Set<Translation['status']>; isChanged: boolean }>();
  const problems: AppliedTexts['problems'] = [];
  let applied = 0;
  for (const { id, source, target, status } of returned) {
    const entry = found.get(id);
    if (target === '') continue;
    if (!entry) {
      problems.push({ id, message: 'gibt es in der Datenbank nicht mehr' });
      continue;
    }
    const isStale = entry.text.de.trim() !== source.trim();
    if (isStale) {
      problems.push({
        id,
        message: 'das Deutsche hat sich inzwischen geändert; als veraltet übernommen',
      });
    }
    const isChanged = entry.text[language] !== target;
    if (isChanged) {
      entry.text[language] = target;
      applied += 1;
    }
    if (!entry.record) continue;
    const before = entry.record.translations?.[language]?.status;
    // The same words again say nothing new, unless a person approved them.
    const now = isChanged || status === 'human' ? status : (before ?? status);
    const all = statuses.get(entry.record) ?? { found: new Set(), isChanged: false };
    all.found.add(isStale ? 'stale' : now);
    all.isChanged ||= isChanged;
    statuses.set(entry.record, all);
  }
  for (const { record, id, text } of found.values()) {
    // A text nobody sent along keeps what was known of it.
    const before = record?.translations?.[language]?.status;
    const untouched = text[language] !== undefined && !sent.has(id);
    if (record && before && untouched) statuses.get(record)?.found.add(before);
  }
  for (const [record, { found: all, isChanged }] of statuses) {
    const holder = record as { translations?: Record<string, Translation> };
    const status = WORST.find((candidate) => all.has(candidate)) ?? 'human';
    const known = holder.translations?.[language];
    if (known?.status === status && !isChanged) continue;
    holder.translations = { ...holder.translations, [language]: { status, updated: today } };
  }
  return { database, applied, problems };
}

/**
 * Marks every translation as stale whose German is no longer what it was.
 *
 * @param before the database as it was when the translations were right
 */
export function markStale(
  before: Database,
  given: Database,
): { database: Database; stale: string[] } {
  const database = structuredClone(given);
  const old = new Map([...textsOf(before)].map(({ id, text }) => [id, text]));
  const stale = new Set<string>();
  for (const { id, text, record } of textsOf(database)) {
    const was = old.get(id);
    if (!was || was.de === text.de || !record) continue;
    for (const [language, words] of Object.entries(text)) {
      // A translation that changed as well was most likely brought up to date.
      if (language === 'de' || was[language] !== words) continue;
      const known = record.translations?.[language];
      if (known?.status === 'stale') continue;
      record.translations = { ...record.translations, [language]: { ...known, status: 'stale' } };
      stale.add(`${id} [${language}]`);
    }
  }
  return { database, stale: [...stale] };
}
