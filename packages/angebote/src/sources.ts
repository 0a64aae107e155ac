import { forAudience } from './audience.js';
import { fetchDatabase } from './fetch-database.js';
import type { Fetch, FetchOptions } from './fetch-json.js';
import { MemorySource, type OfferSourceOptions } from './memory-source.js';
import type { OfferDatabase } from './offer-database.js';
import type { OfferSource } from './offer-source.js';
import type { Audience } from './validity.js';
import { SharedRegistry, type Lease, type Owned } from './registry.js';

/** A source in use. Several widgets of a page share one, with one download and one index. */
export interface OpenSource {
  source: OfferSource;
  database: OfferDatabase;
  /** Says that it is not used any more. When nobody uses it, everything of it is forgotten. */
  release: () => void;
}

export interface OpenSourceOptions extends FetchOptions, OfferSourceOptions {
  /** Who reads; `public` if not said, and then nothing else is in the source. */
  audience?: Audience | undefined;
}

/** What widgets have loaded with one function that fetches. */
interface Loaded {
  databases: SharedRegistry<OfferDatabase>;
  sources: SharedRegistry<Pick<OpenSource, 'source' | 'database'>>;
}

/** The page's one registry of what is loaded. It holds only what somebody uses. */
const loadedBy = new WeakMap<Fetch, Loaded>();

function loadedWith(fetch: Fetch = globalThis.fetch): Loaded {
  let loaded = loadedBy.get(fetch);
  if (!loaded) {
    loaded = { databases: new SharedRegistry(), sources: new SharedRegistry() };
    loadedBy.set(fetch, loaded);
  }
  return loaded;
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
 * Loads a database as {@link loadDatabase} does and makes a source over it, unless a widget of the
 * page has done so already. The source stays until everybody has released it.
 */
export async function openOfferSource(
  src: string | readonly string[],
  options: OpenSourceOptions,
): Promise<OpenSource> {
  const { signal, audience = 'public', fetch } = options;
  const addresses = addressesOf(src);
  const { value, release } = await loadedWith(fetch).sources.acquire(
    [audience, ...addresses].join(' '),
    async (signal) => {
      const { value, release } = await acquireDatabase(addresses, { ...options, signal });
      const database = forAudience(value, audience);
      const source = new MemorySource(database, options);
      const dispose = (): void => {
        source.dispose();
        release();
      };
      return { value: { source, database }, dispose };
    },
    signal,
  );
  return { ...value, release };
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

function acquireDatabase(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<Lease<OfferDatabase>> {
  return loadedWith(options.fetch).databases.acquire(
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
function addressesOf(src: string | readonly string[]): string[] {
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
