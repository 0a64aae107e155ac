import type { Database } from '@kim-widgets/angebote';
import { defaultVocabularies } from '../schemas.js';
import { completeness, type CompletenessOf } from './completeness.js';
import { currentOffers } from './current.js';
import { type Freshness, freshness } from './freshness.js';
import { type Gaps, gaps } from './gaps.js';
import { type LanguageOf, languages } from './languages.js';
import { readabilityReport, type ReadabilityReport } from './readability.js';

/** All figures of a report. */
export interface ReportData {
  publisher: string;
  /** `YYYY-MM-DD` */
  today: string;
  counts: { offers: number; organizations: number; contacts: number; municipalities: number };
  freshness: Freshness;
  completeness: CompletenessOf[];
  languages: LanguageOf[];
  gaps: Gaps;
  readability: ReadabilityReport[];
}

export interface ReportOptions {
  /** `YYYY-MM-DD`, in Germany. */
  today: string;
  /** Languages to name even where nobody speaks them. */
  languages: readonly string[];
  /** Other files whose German is measured, parsed. */
  texts: readonly { name: string; json: unknown }[];
}

/** Everything the report says, from the database alone. */
export function reportData(database: Database, options: ReportOptions): ReportData {
  const { today } = options;
  const current = currentOffers(database, today);
  const vocabularies = { ...defaultVocabularies, ...database.vocabularies };
  const spoken = languages(database, current, options.languages);
  const texts = [{ name: 'Angebotsdatenbank', json: database as unknown }, ...options.texts];
  return {
    publisher: database.publisher.name,
    today,
    counts: {
      offers: current.offers.length,
      organizations: database.organizations?.length ?? 0,
      contacts: database.contacts?.length ?? 0,
      municipalities: current.municipalities.length,
    },
    freshness: freshness(database, current, today),
    completeness: completeness(database, current),
    languages: spoken,
    gaps: gaps(current, vocabularies, spoken),
    readability: texts.flatMap(({ name, json }) => readabilityReport(name, json) ?? []),
  };
}
