import { createOfferDatabase, type OfferDatabase } from './offer-database.js';
import { isVisibleTo, type Audience } from './validity.js';

/** What may be for professionals only. */
type Restricted = Parameters<typeof isVisibleTo>[0];

/** Lists that hold numbers, addresses and links with a visibility of their own. */
const CHANNELS = ['phones', 'emails', 'onlineChannels'] as const;

/** The database without the records, numbers and addresses that this audience must not see. */
export function forAudience(database: OfferDatabase, audience: Audience): OfferDatabase {
  if (audience === 'professional') return database;
  const entries = Object.entries(database).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.filter(isPublic).map(withoutRestrictedChannels) : value,
  ]);
  return createOfferDatabase(Object.fromEntries(entries) as OfferDatabase, database.problems);
}

function isPublic(record: Restricted): boolean {
  return isVisibleTo(record, 'public');
}

function withoutRestrictedChannels<T extends Record<string, unknown>>(record: T): T {
  let result = record;
  for (const channel of CHANNELS) {
    const entries = record[channel] as Restricted[] | undefined;
    if (!entries || entries.every(isPublic)) continue;
    result = { ...result, [channel]: entries.filter(isPublic) };
  }
  return result;
}
