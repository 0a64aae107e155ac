import {
  MemorySource,
  parseDatabase,
  withDefaultVocabularies,
  type FoundOffer,
  type OfferSource,
} from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';
import { lindental, NOW } from './lindental.js';

/** Offers that are found and cannot be drawn, since reading a title throws, until they are mended. */
export async function breakableSource(): Promise<{ source: OfferSource; mend: () => void }> {
  const { database } = parseDatabase(lindental());
  const good = new MemorySource(await withDefaultVocabularies(database), {
    createIndex: createSearchIndex,
    now: () => NOW,
  });
  let isBroken = true;
  const breakable = (offer: FoundOffer): FoundOffer => ({
    ...offer,
    get title() {
      if (isBroken) throw new Error('unreadable');
      return offer.title;
    },
  });
  const source: OfferSource = {
    about: () => good.about(),
    get: (...asked) => good.get(...asked),
    suggest: (text) => good.suggest(text),
    query: async (...asked) => {
      const result = await good.query(...asked);
      const hits = result.hits.map((hit) => ({ ...hit, offer: breakable(hit.offer) }));
      return { ...result, hits };
    },
  };
  return { source, mend: () => (isBroken = false) };
}
