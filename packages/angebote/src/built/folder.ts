import type { Location, Municipality, Offer, Organization } from '../generated/database.js';
import { download, fetchJson, type FetchOptions, type ReadOptions } from '../fetch-json.js';
import { isNewerFormat, newerFormatInWords } from '../format.js';
import { LoadError } from '../load-error.js';
import { safeUrl } from '../safe-url.js';
import { fillIn, fromColumns } from './columns.js';
import {
  BUILT_FORMAT,
  type BuiltBase,
  type BuiltCards,
  type BuiltList,
  type BuiltManifest,
  type BuiltRecords,
  type BuiltShard,
} from './manifest.js';

/**
 * The list with its columns turned back into records. Only the first are whole until the others'
 * cards are there; see {@link BuiltFolder.cards}.
 */
export interface OpenList {
  offers: Offer[];
  organizations: Organization[];
  locations: Location[];
  shards: BuiltList['shards'];
  /** Id → position. */
  rows: ReadonlyMap<string, number>;
}

type Outlines = Record<string, NonNullable<Municipality['outline']>>;

/** The number before the point in the oldest format that can still be read. */
const OLDEST_FORMAT = 1;

/** Fields whose value is an address or a path beside the manifest. */
const ADDRESSES = new Set(['url', 'logo', 'imprintUrl', 'privacyUrl', 'sourceUrl']);

/**
 * The files of a built folder, each downloaded when first asked for. They were checked when they were
 * built; only addresses are looked at again, since a wrong one could run code in the page.
 *
 * Every promise rejects with a {@link LoadError}; asking again tries again.
 */
export class BuiltFolder {
  readonly manifest: BuiltManifest;
  /** Address of the manifest. */
  readonly #address: string;
  readonly #options: FetchOptions;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @throws {LoadError} if it cannot be read, perhaps only by a newer version of the widgets */
  constructor(address: string, manifest: BuiltManifest, options: FetchOptions) {
    const { builtFormat } = manifest;
    if (isNewerFormat(builtFormat, BUILT_FORMAT)) {
      throw new LoadError('newer-format', address, newerFormatInWords(builtFormat));
    }
    if (!(parseInt(builtFormat, 10) >= OLDEST_FORMAT)) {
      throw new LoadError('wrong-format', address, `Nötig ist das Format ${BUILT_FORMAT}.`);
    }
    this.manifest = manifest;
    this.#address = address;
    this.#options = options;
  }

  base(): Promise<BuiltBase> {
    return this.#json<BuiltBase>(this.manifest.files.base, this.#withAddresses);
  }

  list(): Promise<OpenList> {
    const { list } = this.manifest.files;
    return this.#once(`${list} open`, async () => {
      const { offers, organizations, locations, shards } = await this.#json<BuiltList>(list);
      const records = fromColumns<Offer>(offers);
      return {
        offers: records,
        organizations: fromColumns<Organization>(organizations),
        locations: fromColumns<Location>(locations),
        shards,
        rows: new Map(records.map(({ id }, row) => [id, row])),
      };
    });
  }

  /** Completes the records of the list, in place. */
  cards(): Promise<void> {
    const { cards } = this.manifest.files;
    if (cards === undefined) return Promise.resolve();
    return this.#once(`${cards} filled in`, async () => {
      const [list, columns] = await Promise.all([this.list(), this.#json<BuiltCards>(cards)]);
      fillIn(list.offers, columns.offers);
      fillIn(list.organizations, columns.organizations);
      fillIn(list.locations, columns.locations);
    });
  }

  records(): Promise<BuiltRecords> {
    return this.#json<BuiltRecords>(this.manifest.files.records, this.#withAddresses);
  }

  /** AGS → outline. */
  async outlines(): Promise<Outlines> {
    const { outlines } = this.manifest.files;
    return outlines === undefined ? {} : this.#json<Outlines>(outlines);
  }

  index(): Promise<Uint8Array> {
    const { index } = this.manifest.files;
    return this.#once(index, () =>
      download(
        this.#addressOf(index),
        this.#immutable(),
        async (response) => new Uint8Array(await response.arrayBuffer()),
      ),
    );
  }

  /** The file in which an offer is whole; `undefined` if there is no such offer. */
  async shardOf(id: string): Promise<BuiltShard | undefined> {
    const { rows, shards } = await this.list();
    const row = rows.get(id);
    if (row === undefined) return undefined;
    const number = shards.starts.findLastIndex((start) => start <= row);
    return this.#shard(shards.files[number] ?? '');
  }

  /** All whole offers, in the order of the list. */
  async allOffers(): Promise<Offer[]> {
    const { shards } = await this.list();
    const offers: Offer[] = [];
    for (let at = 0; at < shards.files.length; at += AT_ONCE) {
      const some = shards.files.slice(at, at + AT_ONCE);
      for (const shard of await Promise.all(some.map((file) => this.#shard(file)))) {
        offers.push(...shard.offers);
      }
    }
    return offers;
  }

  #shard(file: string): Promise<BuiltShard> {
    return this.#json<BuiltShard>(file, this.#withAddresses);
  }

  #json<T>(file: string, reviver?: ReadOptions['reviver']): Promise<T> {
    return this.#once(
      file,
      () => fetchJson(this.#addressOf(file), { ...this.#immutable(), reviver }) as Promise<T>,
    );
  }

  #immutable(): ReadOptions {
    return { ...this.#options, immutable: true };
  }

  /** A failure is not kept. */
  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    let file = this.#files.get(key) as Promise<T> | undefined;
    if (!file) {
      file = read();
      this.#files.set(key, file);
      file.catch(() => this.#files.delete(key));
    }
    return file;
  }

  /** @throws {LoadError} if the manifest names a file elsewhere */
  #addressOf(file: string): string {
    const { href } = new URL(file, this.#address);
    if (href.startsWith(new URL('.', this.#address).href)) return href;
    throw new LoadError('wrong-format', this.#address, `„${file}“ liegt nicht in diesem Ordner.`);
  }

  readonly #withAddresses = (key: string, value: unknown): unknown => {
    if (key === '__proto__') return undefined;
    if (!ADDRESSES.has(key) || typeof value !== 'string' || safeUrl(value)) return value;
    return safeUrl(value, this.#address);
  };
}

/** Downloads at the same time. */
const AT_ONCE = 8;
