import type { Report, Rule } from '../finding.js';

const LISTS = ['offers', 'contacts', 'organizations', 'locations'] as const;

/** Dates of checking: none in the future, none long overdue, and offers and contacts have one. */
export const freshness: Rule = function* ({ database, today }) {
  for (const list of LISTS) {
    for (const [index, record] of (database[list] ?? []).entries()) {
      const { lastVerified, reviewDue } = record;
      if (lastVerified && lastVerified > today) {
        yield {
          rule: 'date-in-future',
          path: [list, index, 'lastVerified'],
          message: `soll am ${lastVerified} bestätigt worden sein; das liegt in der Zukunft.`,
          cure: 'Das Datum berichtigen.',
        } satisfies Report;
      }
      if (reviewDue && reviewDue < today) {
        yield {
          rule: 'review-overdue',
          path: [list, index, 'reviewDue'],
          message: `sollte bis ${reviewDue} wieder geprüft sein.`,
          cure: 'Beim Anbieter nachfragen und den Tag der Bestätigung eintragen.',
        } satisfies Report;
      }
      if (!lastVerified && (list === 'offers' || list === 'contacts')) {
        yield {
          rule: 'never-verified',
          path: [list, index],
          message: 'hat kein Datum, an dem jemand es bestätigt hat.',
          cure: 'Nachfragen, ob alles stimmt, und den Tag eintragen.',
        } satisfies Report;
      }
    }
  }
  for (const [index, { capacity }] of (database.offers ?? []).entries()) {
    if (!capacity?.asOf || capacity.asOf <= today) continue;
    yield {
      rule: 'date-in-future',
      path: ['offers', index, 'capacity', 'asOf'],
      message: `nennt für die Plätze den Stand ${capacity.asOf}; das liegt in der Zukunft.`,
      cure: 'Das Datum berichtigen.',
    } satisfies Report;
  }
};
