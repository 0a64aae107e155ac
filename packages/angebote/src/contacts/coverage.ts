import type { Ags, Municipality, TermId } from '../generated/database.js';
import type { OfferDatabase } from '../offer-database.js';
import type { Audience } from '../validity.js';
import { findContacts, type ContactMatch } from './find-contacts.js';

/** Who is responsible for one topic in one municipality. */
export interface CoverageCell {
  topic: TermId;
  /** The posts named for just this, the best first. Empty: a gap. */
  matches: readonly ContactMatch[];
}

export interface CoverageRow {
  municipality: Municipality;
  cells: readonly CoverageCell[];
}

/** Topic × municipality, with the gaps. */
export interface Coverage {
  topics: readonly TermId[];
  rows: readonly CoverageRow[];
  gaps: number;
}

/** Where there is a contact for what, and where nobody is named: all the Kreis at one glance. */
export function contactCoverage(
  database: OfferDatabase,
  options: {
    at: Date;
    audience?: Audience;
    topics?: readonly TermId[];
    municipalities?: readonly Ags[];
  },
): Coverage {
  const { at, audience = 'public' } = options;
  const topics =
    options.topics ??
    (database.vocabularies.topics ?? []).filter(({ parent }) => !parent).map(({ id }) => id);
  const places = database.municipalities.filter(({ ags, parent, type }) =>
    options.municipalities
      ? options.municipalities.includes(ags)
      : (parent ?? type === 'kreisfreie_stadt'),
  );
  const rows = places.map((municipality): CoverageRow => ({
    municipality,
    cells: topics.map((topic) => ({
      topic,
      matches: findContacts(database, {
        at,
        audience,
        topic,
        municipality: municipality.ags,
      }).filter(({ reason }) => reason.level === 'named'),
    })),
  }));
  const gaps = rows.flatMap(({ cells }) => cells).filter(({ matches }) => matches.length === 0);
  return { topics, rows, gaps: gaps.length };
}
