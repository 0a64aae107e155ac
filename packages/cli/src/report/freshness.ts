import type { Contact, Database, Offer } from '@kim-widgets/angebote';
import { addMonths } from '../confirm/days.js';
import { groupBy } from '../lists.js';
import type { CurrentOffers } from './current.js';

/** How long ago somebody confirmed a record, in months. */
export const AGES = ['half-year', 'year', 'older', 'never'] as const;
export type Age = (typeof AGES)[number];

/** Records by their age. */
export interface FreshnessOf {
  /** Name of the organization or municipality. */
  name: string;
  total: number;
  ages: Record<Age, number>;
  /** Records whose day for the next check is over. */
  overdue: number;
}

export interface Freshness {
  all: FreshnessOf;
  /** Those with most to do first. */
  organizations: FreshnessOf[];
  /** In the order of the database; at the end what is for everybody. */
  municipalities: FreshnessOf[];
}

export const FOR_ALL = 'Für den ganzen Kreis';
const NO_ORGANIZATION = 'Ohne Anbieter';

/** Freshness of the offers and contacts that hold today. */
export function freshness(database: Database, current: CurrentOffers, today: string): Freshness {
  const contacts = (database.contacts ?? []).filter(({ validTo }) => !validTo || validTo >= today);
  const records = [...current.offers, ...contacts];
  const names = new Map((database.organizations ?? []).map(({ id, name }) => [id, name.de]));
  const byOrganization = groupBy(
    records,
    ({ organization }) => names.get(organization ?? '') ?? NO_ORGANIZATION,
  );
  const count = (name: string, some: readonly (Offer | Contact)[]) => countAges(name, some, today);
  return {
    all: count('Alle', records),
    organizations: [...byOrganization]
      .map(([name, some]) => count(name, some))
      .sort((a, b) => toDo(b) - toDo(a) || a.name.localeCompare(b.name, 'de')),
    municipalities: [
      ...current.municipalities.map(({ ags, name }) =>
        count(
          name,
          current.offers.filter((offer) => current.isLocal(offer, ags)),
        ),
      ),
      count(FOR_ALL, current.offers.filter(current.isForAll)),
    ].filter(({ total }) => total > 0),
  };
}

function countAges(
  name: string,
  records: readonly (Offer | Contact)[],
  today: string,
): FreshnessOf {
  const ages: Record<Age, number> = { 'half-year': 0, year: 0, older: 0, never: 0 };
  let overdue = 0;
  for (const { lastVerified, reviewDue } of records) {
    ages[ageOf(lastVerified, today)] += 1;
    if (reviewDue !== undefined && reviewDue < today) overdue += 1;
  }
  return { name, total: records.length, ages, overdue };
}

function ageOf(lastVerified: string | undefined, today: string): Age {
  if (lastVerified === undefined) return 'never';
  if (lastVerified >= addMonths(today, -6)) return 'half-year';
  return lastVerified >= addMonths(today, -12) ? 'year' : 'older';
}

/** What to ask for: overdue, long ago or never. A record can be both overdue and old. */
function toDo({ ages, overdue }: FreshnessOf): number {
  return Math.max(overdue, ages.older + ages.never);
}
