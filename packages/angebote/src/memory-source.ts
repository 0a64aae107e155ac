import { FacetTable } from './facet-table.js';
import type { Offer } from './generated/database.js';
import { abortable, LoadError } from './load-error.js';
import { conditionsOf, minutesTo, nearestMetres } from './offer-conditions.js';
import type { OfferDatabase } from './offer-database.js';
import { offerFilters } from './offer-filters.js';
import type { CreateOfferIndex, LoadOfferIndex, OfferIndex } from './offer-index.js';
import { bestStateAt, nextDateAt, plansOf } from './offer-hours.js';
import { sortedBy, titleRanks } from './offer-order.js';
import type {
  FoundOffer,
  OfferDetail,
  OfferHit,
  OfferRequest,
  OfferResult,
  OfferSource,
  RecognisedFilter,
  SourceInfo,
} from './offer-source.js';
import { createHolidays, type Holidays } from './schedule/holidays.js';
import type { OpenState } from './schedule/open-state.js';
import type { Plan } from './schedule/plan.js';
import { hasEnded, isReviewOverdue } from './validity.js';

export interface OfferSourceOptions {
  createIndex: CreateOfferIndex;
  /** Opens the index of a built folder; without it one is made of what its list holds. */
  loadIndex?: LoadOfferIndex | undefined;
  /** The clock, for requests that name no moment. */
  now?: () => Date;
}

/** Where a source's index comes from, if it isn't made from the offers. */
export interface MemorySourceOptions extends OfferSourceOptions {
  readIndex?: ((signal: AbortSignal) => Promise<OfferIndex>) | undefined;
}

type Finding = Pick<OfferHit, 'score' | 'matches'>;

/** What a text found, or everything if there is none, as positions in the list of offers. */
interface Candidates {
  rows: readonly number[];
  findings: ReadonlyMap<number, Finding>;
  recognised: readonly RecognisedFilter[];
  didYouMean?: string;
}

const NOT_SEARCHED: Finding = { score: 0, matches: [] };

/**
 * A source over a database in memory. Its search index is made when somebody first types; lists and
 * filters don't wait for it. All of the database is shown: see `forAudience`.
 */
export class MemorySource implements OfferSource {
  readonly #database: OfferDatabase;
  readonly #createIndex: CreateOfferIndex;
  readonly #readIndex: MemorySourceOptions['readIndex'];
  readonly #offers: readonly Offer[];
  /** Id → position. */
  readonly #rows: ReadonlyMap<string, number>;
  readonly #facets: FacetTable;
  readonly #holidays: Holidays;
  readonly #now: () => Date;
  /** Language → order of the titles. */
  readonly #titleRanks = new Map<string, Uint32Array>();
  readonly #plans = new Map<string, readonly Plan[]>();
  /** What holds in a minute; schedules know no seconds. */
  readonly #states = new Map<string, OpenState>();
  #minute = NaN;
  readonly #disposal = new AbortController();
  #index: Promise<OfferIndex> | undefined;

  constructor(
    database: OfferDatabase,
    { createIndex, readIndex, now = () => new Date() }: MemorySourceOptions,
  ) {
    this.#database = database;
    this.#createIndex = createIndex;
    this.#readIndex = readIndex;
    this.#now = now;
    this.#offers = database.offers;
    this.#rows = new Map(this.#offers.map(({ id }, row) => [id, row]));
    this.#facets = new FacetTable(this.#offers.map((offer) => offerFilters(offer, database)));
    this.#holidays = createHolidays(database.schoolHolidays);
  }

  about(signal?: AbortSignal): Promise<SourceInfo> {
    return abortable(Promise.resolve(this.#database), signal, 'about');
  }

  async query(request: OfferRequest, signal?: AbortSignal): Promise<OfferResult> {
    const { text = '', filters = {}, limit = 20, offset = 0 } = request;
    const dated = { ...request, at: request.at ?? this.#now() };
    const found = await abortable(
      text.trim() ? this.#search(text, request) : this.#all(),
      signal,
      'query',
    );
    const isWanted = conditionsOf(dated, this.#database, this.#stateAt(dated.at));
    const candidates = found.rows.filter((row) => isWanted(this.#offer(row)));
    const { rows, facets } = this.#facets.select(candidates, filters);
    const page = this.#order(rows, dated).slice(offset, offset + limit);
    return {
      total: rows.length,
      hits: page.map((row) => this.#hit(row, found.findings.get(row) ?? NOT_SEARCHED, dated)),
      facets,
      recognised: found.recognised,
      ...(found.didYouMean && { didYouMean: found.didYouMean }),
      records: this.#database.byId,
    };
  }

  async get(id: string, signal?: AbortSignal): Promise<OfferDetail> {
    await abortable(Promise.resolve(), signal, id);
    const row = this.#rows.get(id);
    if (row === undefined) throw new LoadError('not-found', id, 'no such offer');
    return { ...asFound(this.#offer(row), this.#now()), records: this.#database.byId };
  }

  async suggest(text: string, limit = 8, signal?: AbortSignal): Promise<readonly string[]> {
    const index = await abortable(this.index(), signal, 'suggest');
    return index.suggest(text, { limit });
  }

  prepareSearch(): void {
    // What fails now is tried again, and said, when something is searched for.
    this.index().catch(() => undefined);
  }

  /** The search index, made or read now if nobody has asked for it yet. */
  index(): Promise<OfferIndex> {
    this.#index ??= this.#makeIndex().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  /** Stops work on the index; the source is not used any more. */
  dispose(): void {
    this.#disposal.abort();
  }

  #all(): Promise<Candidates> {
    const rows = this.#offers.map((_, row) => row);
    return Promise.resolve({ rows, findings: new Map(), recognised: [] });
  }

  async #search(text: string, { language, plainWords }: OfferRequest): Promise<Candidates> {
    const index = await this.index();
    const result = index.search(text, {
      limit: this.#offers.length,
      ...(language && { language }),
      ...(plainWords && { plainWords }),
    });
    const findings = new Map<number, Finding>();
    for (const hit of result.hits) {
      const row = this.#rows.get(hit.id);
      if (row !== undefined) findings.set(row, hit);
    }
    return {
      rows: [...findings.keys()],
      findings,
      recognised: result.recognised ?? [],
      ...(result.didYouMean && { didYouMean: result.didYouMean }),
    };
  }

  async #makeIndex(): Promise<OfferIndex> {
    if (this.#readIndex) return this.#readIndex(this.#disposal.signal);
    // Comes with the search engine, when somebody types.
    const { indexOffers } = await import('./offer-index.js');
    return indexOffers(this.#offers, this.#database, this.#createIndex, this.#disposal.signal);
  }

  #order(rows: readonly number[], request: OfferRequest & { at: Date }): readonly number[] {
    const { sort, language = 'de', place, travelMinutes, at } = request;
    if (sort === 'name') {
      const ranks = this.#ranksIn(language);
      return sortedBy(rows, (row) => ranks[row] ?? 0);
    }
    if (sort === 'distance' && place) {
      return sortedBy(rows, (row) => nearestMetres(this.#offer(row), place, this.#database));
    }
    if (sort === 'travel' && travelMinutes) {
      return sortedBy(rows, (row) => minutesTo(this.#offer(row), travelMinutes));
    }
    if (sort === 'date') {
      return sortedBy(rows, (row) =>
        nextDateAt(this.#plansOf(this.#offer(row)), at, this.#holidays),
      );
    }
    return rows;
  }

  #ranksIn(language: string): Uint32Array {
    let ranks = this.#titleRanks.get(language);
    if (!ranks) {
      ranks = titleRanks(this.#offers, language);
      this.#titleRanks.set(language, ranks);
    }
    return ranks;
  }

  /** Whether an offer is open at a time. While somebody types, time stands still. */
  #stateAt(at: Date): (offer: Offer) => OpenState {
    const minute = Math.floor(at.getTime() / 60_000);
    if (minute !== this.#minute) this.#states.clear();
    this.#minute = minute;
    return (offer) => {
      let state = this.#states.get(offer.id);
      if (!state) {
        state = bestStateAt(this.#plansOf(offer), at, this.#holidays);
        this.#states.set(offer.id, state);
      }
      return state;
    };
  }

  #plansOf(offer: Offer): readonly Plan[] {
    let plans = this.#plans.get(offer.id);
    if (!plans) {
      plans = plansOf(offer, this.#database);
      this.#plans.set(offer.id, plans);
    }
    return plans;
  }

  #hit(
    row: number,
    { score, matches }: Finding,
    { at, place }: OfferRequest & { at: Date },
  ): OfferHit {
    const offer = asFound(this.#offer(row), at);
    const metres = place ? nearestMetres(offer, place, this.#database) : Infinity;
    return {
      id: offer.id,
      offer,
      score,
      matches,
      ...(metres < Infinity && { distanceMetres: metres }),
    };
  }

  #offer(row: number): Offer {
    const offer = this.#offers[row];
    if (!offer) throw new RangeError(`No offer in row ${row}`);
    return offer;
  }
}

function asFound(offer: Offer, at: Date): FoundOffer {
  return { ...offer, ended: hasEnded(offer, at), reviewOverdue: isReviewOverdue(offer, at) };
}
