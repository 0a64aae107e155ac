import { createHash } from 'node:crypto';
import type { Contact, Location, Offer, Organization } from '@kim-widgets/angebote';

/** Bytes at which a shard is full, and from which it may end. */
const FULL = 48_000;
const ENOUGH = 32_000;

/** Records by their ids. */
export interface ShardRecords {
  offers: readonly Offer[];
  byId: {
    organizations: ReadonlyMap<string, Organization>;
    locations: ReadonlyMap<string, Location>;
    contacts: ReadonlyMap<string, Contact>;
  };
}

/** A file of whole offers with what they refer to. */
export interface Shard {
  /** Position of its first offer. */
  start: number;
  /** A `BuiltShard` as JSON. */
  text: string;
}

type Related = keyof ShardRecords['byId'];

/**
 * Offers in files of about 40 kB, in their order. Where a file ends is a matter of the ids alone, once
 * it has enough: an offer more or less changes its own file and leaves those further on as they are, so
 * that browsers need not load them again.
 */
export function* shardsOf({ offers, byId }: ShardRecords): Generator<Shard> {
  let start = 0;
  let open = new OpenShard();
  for (const [row, offer] of offers.entries()) {
    open.add('offers', offer.id, offer);
    for (const [list, id] of referencesOf(offer)) open.add(list, id, byId[list].get(id));
    if (open.size < FULL && !(open.size >= ENOUGH && isBoundary(offer.id))) continue;
    yield { start, text: open.text() };
    start = row + 1;
    open = new OpenShard();
  }
  if (start < offers.length) yield { start, text: open.text() };
}

function* referencesOf(offer: Offer): Generator<[Related, string]> {
  for (const id of [offer.organization, ...(offer.partners ?? [])]) {
    if (id !== undefined) yield ['organizations', id];
  }
  const { slots = [], events = [], series = [] } = offer.schedule ?? {};
  const elsewhere = [...slots, ...events, ...series].flatMap(({ location }) => location ?? []);
  for (const id of [...(offer.locations ?? []), ...elsewhere]) yield ['locations', id];
  for (const id of offer.contacts ?? []) yield ['contacts', id];
}

/** One id in four. */
function isBoundary(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) < 64;
}

/** A shard that is being filled. */
class OpenShard {
  size = 0;
  readonly #records = {
    offers: new Map<string, string>(),
    organizations: new Map<string, string>(),
    locations: new Map<string, string>(),
    contacts: new Map<string, string>(),
  };

  add(list: Related | 'offers', id: string, record: object | undefined): void {
    const records = this.#records[list];
    if (record === undefined || records.has(id)) return;
    const json = JSON.stringify(record);
    records.set(id, json);
    this.size += Buffer.byteLength(json);
  }

  text(): string {
    const lists = Object.entries(this.#records).map(
      ([list, records]) => `"${list}":[${[...records.values()].join(',')}]`,
    );
    return `{${lists.join(',')}}`;
  }
}
