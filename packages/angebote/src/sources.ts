import { forAudience } from './audience.js';
import { acquireAddress, acquireDatabase, addressesOf } from './databases.js';
import type { Fetch, FetchOptions } from './fetch-json.js';
import { MemorySource, type OfferSourceOptions } from './memory-source.js';
import type { OfferDatabase } from './offer-database.js';
import type { OfferSource } from './offer-source.js';
import type { Extent, OpenedAddress } from './opened-address.js';
import { SharedRegistry, type Lease, type Owned } from './registry.js';
import type { Audience } from './validity.js';

/** A source in use. Several widgets of a page share one, with one download and one index. */
export interface OpenSource {
  source: OfferSource;
  /** Of a built folder only what lists need: see `Extent`. */
  database: OfferDatabase;
  /** Says that it is not used any more. When nobody uses it, everything of it is forgotten. */
  release: () => void;
}

export interface OpenSourceOptions extends FetchOptions, OfferSourceOptions {
  /** Who reads; `public` if not said, and then nothing else is in the source. */
  audience?: Audience | undefined;
}

type Shared = Pick<OpenSource, 'source' | 'database'>;

/** The sources of a page, by the function that fetches. Holds only what somebody uses. */
const sourcesBy = new WeakMap<Fetch, SharedRegistry<Shared>>();

function sourcesWith(fetch: Fetch = globalThis.fetch): SharedRegistry<Shared> {
  let sources = sourcesBy.get(fetch);
  if (!sources) {
    sources = new SharedRegistry();
    sourcesBy.set(fetch, sources);
  }
  return sources;
}

/**
 * Loads a database as `loadDatabase` does and makes a source over it, unless a widget of the
 * page has done so already. The source stays until everybody has released it.
 */
export async function openOfferSource(
  src: string | readonly string[],
  options: OpenSourceOptions,
): Promise<OpenSource> {
  const { signal, audience = 'public', fetch } = options;
  const addresses = addressesOf(src);
  const { value, release } = await sourcesWith(fetch).acquire(
    [audience, ...addresses].join(' '),
    (signal) => makeSource(addresses, audience, { ...options, signal }),
    signal,
  );
  return { ...value, release };
}

async function makeSource(
  addresses: readonly string[],
  audience: Audience,
  options: OpenSourceOptions & { signal: AbortSignal },
): Promise<Owned<Shared>> {
  const extent = extentFor(audience, addresses);
  const { value, release } = await acquireDatabase(addresses, { ...options, extent });
  const database = forAudience(value, audience);
  const leases = await acquireFound(addresses, options);
  const opened = leases.map((lease) => lease.value);
  const source = opened.some(({ folder }) => folder)
    ? // Comes only to pages with a built folder.
      new (await import('./built/built-source.js')).BuiltSource(opened, database, audience, options)
    : new MemorySource(database, options);
  const dispose = (): void => {
    source.dispose();
    for (const lease of leases) lease.release();
    release();
  };
  return { value: { source, database }, dispose };
}

/** How much of the database the list needs before it answers. */
function extentFor(audience: Audience, addresses: readonly string[]): Extent {
  // The table that staff have on their screens shows contacts; a visitor's list does not.
  if (audience === 'professional') return 'list-and-records';
  // Who joins lists must know them whole.
  return addresses.length === 1 ? 'first-cards' : 'list';
}

/** What is behind those addresses that lead somewhere; the database's problems name the others. */
async function acquireFound(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<Lease<OpenedAddress>[]> {
  const results = await Promise.allSettled(
    addresses.map((address) => acquireAddress(address, options)),
  );
  return results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
