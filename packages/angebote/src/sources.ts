import { forAudience } from './audience.js';
import { acquireDatabase, addressesOf } from './databases.js';
import type { Fetch, FetchOptions } from './fetch-json.js';
import { MemorySource, type OfferSourceOptions } from './memory-source.js';
import type { OfferDatabase } from './offer-database.js';
import type { OfferSource } from './offer-source.js';
import { SharedRegistry } from './registry.js';
import type { Audience } from './validity.js';

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
