import type { Fetch, FetchOptions } from './fetch-json.js';
import { abortable } from './load-error.js';
import type { OfferDatabase } from './offer-database.js';
import { openAddress } from './open-address.js';
import type { Extent, OpenedAddress } from './opened-address.js';
import { SharedRegistry, type Lease, type Owned } from './registry.js';

/** How a database is loaded. */
export interface DatabaseOptions extends FetchOptions {
  /** How much of a built folder is needed; everything if not said. */
  extent?: Extent | undefined;
}

/** What a page has open. Holds only what somebody uses. */
interface Open {
  /** By address. */
  addresses: SharedRegistry<OpenedAddress>;
  /** By extent and addresses. */
  databases: SharedRegistry<OfferDatabase>;
}

const openBy = new WeakMap<Fetch, Open>();

function openWith(fetch: Fetch = globalThis.fetch): Open {
  let open = openBy.get(fetch);
  if (!open) {
    open = { addresses: new SharedRegistry(), databases: new SharedRegistry() };
    openBy.set(fetch, open);
  }
  return open;
}

/**
 * Loads a database, or several and joins them (see `mergeDatabases`). Whoever asks for the same
 * address at the same time, or while a widget uses it, gets the same database.
 *
 * Vocabularies the database doesn't have are the default ones. Its `problems` say what was wrong
 * with it, and which of several sources are missing.
 *
 * @param src address of a plain file, of a built folder (with a slash at its end) or of its
 *   manifest; relative to the page
 * @throws {LoadError} whose `kind` says what to tell the visitor; asking again tries again
 */
export async function loadDatabase(
  src: string | readonly string[],
  options: DatabaseOptions = {},
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
  options: DatabaseOptions = {},
): Promise<Lease<OfferDatabase>> {
  return acquireDatabase(addressesOf(src), options);
}

/** As {@link openDatabase}, for addresses that are full already. */
export function acquireDatabase(
  addresses: readonly string[],
  options: DatabaseOptions,
): Promise<Lease<OfferDatabase>> {
  const { extent = 'everything' } = options;
  return openWith(options.fetch).databases.acquire(
    [extent, ...addresses].join(' '),
    (signal) => makeDatabase(addresses, extent, { ...options, signal }),
    options.signal,
  );
}

/** What is behind a full address, kept until everybody has released it. */
export function acquireAddress(
  address: string,
  options: FetchOptions,
): Promise<Lease<OpenedAddress>> {
  return openWith(options.fetch).addresses.acquire(
    address,
    async (signal) => ({ value: await openAddress(address, { ...options, signal }) }),
    options.signal,
  );
}

async function makeDatabase(
  addresses: readonly string[],
  extent: Extent,
  options: FetchOptions & { signal: AbortSignal },
): Promise<Owned<OfferDatabase>> {
  const leases: Lease<OpenedAddress>[] = [];
  const dispose = (): void => {
    for (const { release } of leases) release();
  };
  const read = async (address: string): Promise<OfferDatabase> => {
    const lease = await acquireAddress(address, options);
    leases.push(lease);
    return abortable(lease.value.database(extent), options.signal, address);
  };
  try {
    const [first = '', ...others] = addresses;
    if (others.length === 0) return { value: await read(first), dispose };
    // Most pages have one source.
    const [{ joinLoaded }, results] = await Promise.all([
      import('./join.js'),
      Promise.allSettled(addresses.map(read)),
    ]);
    return { value: joinLoaded(results), dispose };
  } catch (error) {
    dispose();
    throw error;
  }
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
