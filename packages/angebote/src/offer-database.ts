import type {
  Contact,
  Database,
  Location,
  Municipality,
  Offer,
  Organization,
} from './generated/database.js';
import type { Problem } from './problem.js';

/** The lists of a database. */
type Lists = Required<
  Pick<
    Database,
    | 'languages'
    | 'places'
    | 'schoolHolidays'
    | 'emergencyNumbers'
    | 'municipalities'
    | 'organizations'
    | 'locations'
    | 'offers'
    | 'contacts'
    | 'bodies'
    | 'agreements'
    | 'vocabularies'
  >
>;

/**
 * A database that has been checked: every list is there, every record in it is sound, and references
 * can be followed. Treat it as read-only; widgets on a page share it.
 */
export interface OfferDatabase extends Omit<Database, keyof Lists>, Lists {
  /** Records by their id, municipalities by their AGS. What a reference names may be missing. */
  readonly byId: {
    readonly offers: ReadonlyMap<string, Offer>;
    readonly organizations: ReadonlyMap<string, Organization>;
    readonly locations: ReadonlyMap<string, Location>;
    readonly contacts: ReadonlyMap<string, Contact>;
    readonly municipalities: ReadonlyMap<string, Municipality>;
  };
  /** What was not as it should be, in the order of the file. */
  readonly problems: readonly Problem[];
}

/** Completes checked data with empty lists and the lookup by id. */
export function createOfferDatabase(
  data: Database,
  problems: readonly Problem[] = [],
): OfferDatabase {
  const lists: Lists = {
    languages: data.languages ?? ['de'],
    places: data.places ?? [],
    schoolHolidays: data.schoolHolidays ?? [],
    emergencyNumbers: data.emergencyNumbers ?? [],
    municipalities: data.municipalities ?? [],
    organizations: data.organizations ?? [],
    locations: data.locations ?? [],
    offers: data.offers ?? [],
    contacts: data.contacts ?? [],
    bodies: data.bodies ?? [],
    agreements: data.agreements ?? [],
    vocabularies: data.vocabularies ?? {},
  };
  return {
    ...data,
    ...lists,
    byId: {
      offers: byId(lists.offers),
      organizations: byId(lists.organizations),
      locations: byId(lists.locations),
      contacts: byId(lists.contacts),
      municipalities: new Map(lists.municipalities.map((one) => [one.ags, one])),
    },
    problems,
  };
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
