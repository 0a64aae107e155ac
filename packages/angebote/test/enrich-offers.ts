import type { Database, LocalizedText, Offer, Schedule } from '../src/generated/database.js';
import { GENERAL, KINDS, STREETS, SURNAMES } from './phrases.js';
import { Random } from './random.js';

const LANGUAGES = ['de', 'de-simple', 'en', 'uk', 'ar', 'tr'] as const;

/**
 * The same database with offers as rich in what lists show as those that people write by hand: titles
 * in six languages that hardly repeat, hours to five minutes with exceptions, telephones, keywords and
 * several alternatives of their own, readable ids.
 */
export function enrichOffers(database: Database, seed = 2): Database {
  const random = new Random(seed);
  const words = new Map(LANGUAGES.map((language) => [language, wordsIn(language)]));
  const offers = database.offers ?? [];
  const ids = new Map(offers.map(({ id, title }, number) => [id, readableId(title.de, number)]));
  const localized = (count: number): LocalizedText => ({
    de: '',
    ...Object.fromEntries(
      LANGUAGES.map((code) => [code, sentence(random, words.get(code) ?? [], count)]),
    ),
  });
  return {
    ...database,
    languages: [...LANGUAGES],
    offers: offers.map((offer): Offer => ({
      ...offer,
      id: ids.get(offer.id) ?? offer.id,
      title: localized(random.integer(3, 5)),
      ...(random.chance(0.1) && { alternateName: localized(2) }),
      schedule: schedule(random),
      phones: [
        { number: `+492214710${String(random.integer(0, 999)).padStart(3, '0')}` },
        ...(random.chance(0.3) ? [{ number: '+49800111011', label: localized(2) }] : []),
      ],
      keywords: random.some([...SURNAMES, ...STREETS], 4),
      alternatives: random.some([...ids.values()].slice(0, 400), random.integer(0, 3)),
    })),
    locations: (database.locations ?? []).map((location) => ({
      ...location,
      ...(random.chance(0.5) && { schedule: schedule(random) }),
    })),
  };
}

function wordsIn(language: string): string[] {
  const texts = [...KINDS.map(({ sentences }) => sentences), GENERAL].flatMap(
    (sentences) => sentences[language] ?? sentences.de ?? [],
  );
  return [...new Set(texts.join(' ').match(/[\p{L}-]+/gu))];
}

function sentence(random: Random, words: readonly string[], count: number): string {
  return random.some(words, count).join(' ');
}

function readableId(title: string, number: number): string {
  return `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${number}`;
}

function schedule(random: Random): Schedule {
  const time = (least: number, most: number): string =>
    `${String(random.integer(least, most)).padStart(2, '0')}:${String(random.integer(0, 11) * 5).padStart(2, '0')}`;
  const date = (): string =>
    `2026-${String(random.integer(1, 12)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`;
  return {
    slots: random
      .some(['MO', 'TU', 'WE', 'TH', 'FR'] as const, random.integer(1, 4))
      .map((day) => ({
        day,
        opens: time(8, 12),
        closes: time(13, 18),
      })),
    ...(random.chance(0.4) && { exceptions: [{ from: date() }, { from: date() }] }),
  };
}
