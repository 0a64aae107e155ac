import type { VisitorProfile } from './eligibility.js';
import type { FacetCounts } from './facet-table.js';
import type { Offer, Point } from './generated/database.js';
import type { OfferDatabase } from './offer-database.js';
import type { Filters } from './offer-filters.js';

/** By what offers are ordered; `date` is that of the next opening or date, `travel` the way's length. */
export type Sort = 'relevance' | 'distance' | 'travel' | 'date' | 'name';

/** What a widget asks. Everything may be left out. */
export interface OfferRequest {
  text?: string | undefined;
  /** See `offerFilters`: one of the values suffices within a facet, every facet must be met. */
  filters?: Filters | undefined;
  /** `relevance` if there is a text, else the order of the database. */
  sort?: Sort | undefined;
  /** 20 if not said. */
  limit?: number | undefined;
  offset?: number | undefined;
  /** The moment for which offers are listed; now if not said. */
  at?: Date | undefined;
  /** Where the visitor is: hits say how far it is. */
  place?: Point | undefined;
  /** Only offers within so many metres of `place`, and those that need no way. */
  withinMetres?: number | undefined;
  /** Offer → minutes of the way to it, 0 where none is needed; what is missing cannot be reached. */
  travelMinutes?: ReadonlyMap<string, number> | undefined;
  /** Only offers within so many minutes, if it is known how long the ways are. */
  withinMinutes?: number | undefined;
  /** Only offers meant for somebody like this. */
  visitor?: VisitorProfile | undefined;
  /** Only what is open at `at`, or later on that day. */
  open?: 'now' | 'today' | undefined;
  /** The reader's language (BCP 47). */
  language?: string | undefined;
  /** Words of the text that shall not be taken for a filter. */
  plainWords?: readonly string[] | undefined;
}

/** Where in a document a text was found, and why. */
export interface OfferMatch {
  field: string;
  /** Language of the text, for localized fields. */
  language?: string;
  /** Position in the list, for lists. */
  item?: number;
  /** Start and end (exclusive) in UTF-16 code units. */
  ranges: readonly (readonly [start: number, end: number])[];
  /** `exact`, `synonym`, `spelling` …, as the index calls it. */
  reason?: string;
}

/** An offer as a source gives it. */
export interface FoundOffer extends Offer {
  /** Its last day is over; it is no longer listed. */
  ended: boolean;
  /** It should have been checked again by now. */
  reviewOverdue: boolean;
}

export interface OfferHit {
  id: string;
  offer: FoundOffer;
  /** Only comparable within one result; 0 without a text. */
  score: number;
  matches: readonly OfferMatch[];
  /** To the nearest location, if `place` was given and a location has coordinates. */
  distanceMetres?: number;
}

/** A word of the text that was understood as a filter, and applied. */
export interface RecognisedFilter {
  facet: string;
  value: string;
  /** As typed; give it back in `plainWords` to undo. */
  text: string;
}

/**
 * Records that offers refer to, by id. A source holds at least those of what it has given out; contacts,
 * and the rest of organizations and locations, perhaps only of a whole offer (`get`).
 */
export type RelatedRecords = OfferDatabase['byId'];

export interface OfferResult {
  /** Number of all offers found, of which `hits` is one page. */
  total: number;
  hits: OfferHit[];
  facets: FacetCounts;
  recognised: readonly RecognisedFilter[];
  didYouMean?: string;
  records: RelatedRecords;
}

/** An offer and the records it refers to. */
export interface OfferDetail extends FoundOffer {
  records: RelatedRecords;
}

/** What there is to know beside the offers: enough to show filters and places. */
export type SourceInfo = Pick<
  OfferDatabase,
  | 'publisher'
  | 'generated'
  | 'languages'
  | 'area'
  | 'places'
  | 'municipalities'
  | 'schoolHolidays'
  | 'emergencyNumbers'
  | 'vocabularies'
>;

/**
 * What widgets ask for offers. The one over a plain file holds all in memory; another may stand on
 * a server. Nothing in a widget assumes that all offers are in memory.
 *
 * Every promise rejects with a `LoadError`: `aborted` when its signal fires, `not-found` when there
 * is no such offer.
 */
export interface OfferSource {
  /** @param options.outlines also the municipalities' outlines, which are large */
  about(signal?: AbortSignal, options?: { outlines?: boolean }): Promise<SourceInfo>;
  query(request: OfferRequest, signal?: AbortSignal): Promise<OfferResult>;
  /** An offer by its id, also one that has ended. */
  get(id: string, signal?: AbortSignal): Promise<OfferDetail>;
  /** Completions of what somebody types, best first. */
  suggest(text: string, limit?: number, signal?: AbortSignal): Promise<readonly string[]>;
  /** Somebody is about to type: what searching words needs is fetched or made meanwhile. */
  prepareSearch?(): void;
}
