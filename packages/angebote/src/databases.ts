import { fetchDatabase } from './fetch-database.js';
import type { Fetch, FetchOptions } from './fetch-json.js';
import type { OfferDatabase } from './offer-database.js';
import { SharedRegistry, type Lease, type Owned } from './registry.js';

/** The databases of a page, by the function that fetches. Holds only what somebody uses. */
const databasesBy = new WeakMap<Fetch, SharedRegistry<OfferDatabase>>();

function databasesWith(fetch: Fetch = globalThis.fetch): SharedRegistry<OfferDatabase> {
  let databases = databasesBy.get(fetch);
  if (!databases) {
    databases = new SharedRegistry();
    databasesBy.set(fetch, databases);
  }
  return databases;
}

/**
 * Loads a database, or several and joins them (see `mergeDatabases`). Whoever asks for the same
 * address at the same time, or while a widget uses it, gets the same database.
 *
 * Vocabularies the database doesn't have are the default ones. Its `problems` say what was wrong
 * with it, and which of several sources are missing.
 *
 * @param src address of a plain file; relative to the page
 * @throws {LoadError} whose `kind` says what to tell the visitor; asking again tries again
 */
export async function loadDatabase(
  src: string | readonly string[],
  options: FetchOptions = {},
): Promise<OfferDatabase> {
  const { value, release } = await acquireDatabase(addressesOf(src), options);
  release();
  return value;
}

/**
 * Loads a database as {@link loadDatabase} does and keeps it for all widgets of the page until
 * everybody has released it.
 */
export function openDatabase(
  src: string | readonly string[],
  options: FetchOptions = {},
): Promise<Lease<OfferDatabase>> {
  return acquireDatabase(addressesOf(src), options);
}

/** As {@link openDatabase}, for addresses that are full already. */
export function acquireDatabase(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<Lease<OfferDatabase>> {
  return databasesWith(options.fetch).acquire(
    addresses.join(' '),
    (signal) => makeDatabase(addresses, { ...options, signal }),
    options.signal,
  );
}

async function makeDatabase(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<Owned<OfferDatabase>> {
  const [first = '', ...others] = addresses;
  if (others.length === 0) return { value: await fetchDatabase(first, options) };
  // Most pages have one source.
  const [{ joinLoaded }, leases] = await Promise.all([
    import('./join.js'),
    Promise.allSettled(addresses.map((address) => acquireDatabase([address], options))),
  ]);
  const dispose = (): void => {
    for (const lease of leases) if (lease.status === 'fulfilled') lease.value.release();
  };
  return { value: joinLoaded(leases), dispose };
}

/** Full addresses, each once: the same file is the same source however it is written. */
export function addressesOf(src: string | readonly string[]): string[] {
  const base = (globalThis as Partial<typeof globalThis>).document?.baseURI; // Node has none.
  const addresses = [src].flat().map((one) => {
    try {
      return new URL(one, base).href;
    } catch {
      return one; // Fetching it says what is wrong with it.
    }
  });
  return [...new Set(addresses)];
}
