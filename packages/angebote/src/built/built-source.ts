import { forAudience } from '../audience.js';
import { abortable } from '../load-error.js';
import { MemorySource, type OfferSourceOptions } from '../memory-source.js';
import type { Offer } from '../generated/database.js';
import { createOfferDatabase, type OfferDatabase } from '../offer-database.js';
import type {
  OfferDetail,
  OfferRequest,
  OfferResult,
  OfferSource,
  RelatedRecords,
  SourceInfo,
} from '../offer-source.js';
import type { OpenedAddress } from '../opened-address.js';
import type { Audience } from '../validity.js';

/** The cards of a long list follow when the page has what its first answer needs. */
const PAUSE_MS = 500;

/**
 * A source over built folders, perhaps with plain files beside them. The list is in memory and
 * answers queries, at first those that need but its filters and first cards; all cards come soon after,
 * the search index when somebody first types, and the rest of an offer when it is opened.
 */
export class BuiltSource implements OfferSource {
  readonly #opened: readonly OpenedAddress[];
  readonly #audience: Audience;
  readonly #list: MemorySource;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param database what all of them list together, for the audience */
  constructor(
    opened: readonly OpenedAddress[],
    database: OfferDatabase,
    audience: Audience,
    options: OfferSourceOptions,
  ) {
    this.#opened = opened;
    this.#audience = audience;
    this.#list = new MemorySource(database, {
      ...options,
      readIndex: async (signal) => {
        const { openIndex } = await import('./open-index.js');
        return openIndex(opened, database, audience, { ...options, signal });
      },
    });
  }

  async about(
    signal?: AbortSignal,
    { outlines = false }: { outlines?: boolean } = {},
  ): Promise<SourceInfo> {
    const about = await this.#list.about(signal);
    return outlines ? abortable(this.#withOutlines(about), signal, 'about') : about;
  }

  async query(request: OfferRequest, signal?: AbortSignal): Promise<OfferResult> {
    if (needsOnlyFilters(request)) {
      const result = await this.#list.query(request, signal);
      this.#timer ??= setTimeout(() => void this.#cards().catch(() => undefined), PAUSE_MS);
      if (result.hits.every(({ offer }) => hasItsCard(offer, result.records))) return result;
    }
    const index = request.text?.trim() ? this.#list.index() : Promise.resolve();
    await abortable(Promise.all([this.#cards(), index]), signal, 'query');
    return this.#list.query(request, signal);
  }

  async get(id: string, signal?: AbortSignal): Promise<OfferDetail> {
    const { ended, reviewOverdue, records: listed } = await this.#list.get(id, signal);
    const [whole] = await abortable(Promise.all([this.#read(id), this.#cards()]), signal, id);
    const offer = whole.byId.offers.get(id);
    // Nothing of it is for this audience but what the list has.
    if (!offer) return this.#list.get(id, signal);
    return { ...offer, ended, reviewOverdue, records: withWhole(listed, whole.byId) };
  }

  prepareSearch(): void {
    this.#list.prepareSearch();
  }

  suggest(text: string, limit?: number, signal?: AbortSignal): Promise<readonly string[]> {
    return this.#list.suggest(text, limit, signal);
  }

  /** Stops work on the index; the source is not used any more. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#list.dispose();
  }

  /** Completes the list. */
  async #cards(): Promise<void> {
    await Promise.all(this.#opened.flatMap(({ folder }) => (folder ? [folder.cards()] : [])));
  }

  /** An offer with what it refers to, as the sources that know it have it together. */
  async #read(id: string): Promise<OfferDatabase> {
    const found = await Promise.all(this.#opened.map((one) => databaseOf(one, id)));
    const databases = found.filter((database) => database !== undefined);
    const [only] = databases;
    const database = databases.length === 1 && only ? only : await merged(databases);
    return forAudience(database, this.#audience);
  }

  async #withOutlines(about: SourceInfo): Promise<SourceInfo> {
    const folders = this.#opened.flatMap(({ folder }) => folder ?? []);
    const found = await Promise.all(folders.map((folder) => folder.outlines()));
    const outlines = new Map(found.flatMap((one) => Object.entries(one)));
    return {
      ...about,
      municipalities: about.municipalities.map((one) => {
        const outline = one.outline ?? outlines.get(one.ags);
        return outline ? { ...one, outline } : one;
      }),
    };
  }
}

/** Whether nothing is asked that goes by what is on the cards. */
function needsOnlyFilters({
  text,
  sort = 'relevance',
  place,
  visitor,
  open,
}: OfferRequest): boolean {
  return !text?.trim() && sort === 'relevance' && !place && !visitor && !open;
}

/** Whether all is there that the card of an offer shows. */
function hasItsCard(offer: Offer, { offers }: RelatedRecords): boolean {
  const named = (offer.alternatives ?? []).flatMap((id) => offers.get(id) ?? []);
  return [offer, ...named].every(isWhole);
}

/** Every offer has a title; in a list whose cards are on their way, only the first ones. */
function isWhole(offer: Partial<Pick<Offer, 'title'>>): boolean {
  return offer.title !== undefined;
}

async function merged(databases: readonly OfferDatabase[]): Promise<OfferDatabase> {
  // Several sources on a page are rare.
  const { mergeDatabases } = await import('../merge.js');
  return mergeDatabases(databases).database;
}

/** The one offer and its related records as a database, `undefined` where it isn't. */
async function databaseOf(opened: OpenedAddress, id: string): Promise<OfferDatabase | undefined> {
  const { folder } = opened;
  if (!folder) {
    const whole = await opened.database('everything');
    const offer = whole.byId.offers.get(id);
    return offer && createOfferDatabase({ ...whole, offers: [offer] });
  }
  const shard = await folder.shardOf(id);
  if (!shard) return undefined;
  const offers = shard.offers.filter((offer) => offer.id === id);
  return createOfferDatabase({ ...(await folder.base()), ...shard, offers });
}

/** The listed records, in full where they are known in full. */
function withWhole(listed: RelatedRecords, whole: RelatedRecords): RelatedRecords {
  return {
    ...listed,
    organizations: new Map([...listed.organizations, ...whole.organizations]),
    locations: new Map([...listed.locations, ...whole.locations]),
    contacts: new Map([...listed.contacts, ...whole.contacts]),
  };
}
