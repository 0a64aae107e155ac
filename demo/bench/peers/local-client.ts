import { liteClient, type LiteClient } from 'algoliasearch/lite';
import { FACETS, type Facet, type FlatOffer } from './offers.js';

/** What Algolia's client asks a server, as far as these widgets use it. */
interface Query {
  indexName: string;
  query?: string;
  page?: number;
  hitsPerPage?: number;
  facets?: string | readonly string[];
  facetFilters?: readonly (string | readonly string[])[];
  highlightPreTag?: string;
  highlightPostTag?: string;
}

const SEARCHED = ['title', 'summary', 'organization', 'topics', 'description'] as const;
const IN_TITLE = 10;

/**
 * Algolia's client over a stand-in for Algolia's server: an index in the page that finds every word of
 * the query, the last one by its beginning, puts titles first, counts facets and marks what was found. No
 * slips of the pen, no synonyms, and no network: what is measured is what client and widgets do.
 */
export function localClient(offers: readonly FlatOffer[]): LiteClient {
  const index = createIndex(offers);
  return liteClient('local', 'none', {
    requester: {
      send: ({ data }) => {
        const { requests } = JSON.parse(String(data)) as { requests: readonly Query[] };
        const results = requests.map((query) => answer(query, offers, index));
        const content = JSON.stringify({ results });
        return Promise.resolve({ status: 200, content, isTimedOut: false });
      },
    },
  });
}

/** Word → position of each offer that has it, with what that is worth. */
type Index = Map<string, Map<number, number>>;

function createIndex(offers: readonly FlatOffer[]): Index {
  const index: Index = new Map();
  offers.forEach((offer, row) => {
    for (const field of SEARCHED) {
      const worth = field === 'title' ? IN_TITLE : 1;
      for (const word of wordsOf([offer[field]].flat().join(' '))) {
        const rows = index.get(word) ?? new Map<number, number>();
        rows.set(row, (rows.get(row) ?? 0) + worth);
        index.set(word, rows);
      }
    }
  });
  return index;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Positions of the offers that have all words, the best first. */
function find(index: Index, words: readonly string[], count: number): number[] {
  let found: Map<number, number> | undefined;
  words.forEach((word, place) => {
    const isLast = place === words.length - 1;
    const known = isLast ? [...index.keys()].filter((one) => one.startsWith(word)) : [word];
    const rows = new Map<number, number>();
    for (const [row, worth] of known.flatMap((one) => [...(index.get(one) ?? [])])) {
      rows.set(row, (rows.get(row) ?? 0) + worth);
    }
    const before = found;
    found = new Map(
      [...rows].flatMap(([row, worth]) => {
        const earlier = before ? before.get(row) : 0;
        return earlier === undefined ? [] : [[row, earlier + worth] as const];
      }),
    );
  });
  if (!found) return Array.from({ length: count }, (_, row) => row);
  return [...found].sort(([, one], [, other]) => other - one).map(([row]) => row);
}

function answer(asked: Query, offers: readonly FlatOffer[], index: Index) {
  const { indexName, query = '', page = 0, hitsPerPage = 20, facetFilters = [] } = asked;
  const words = wordsOf(query);
  const found = find(index, words, offers.length)
    .flatMap((row) => offers[row] ?? [])
    .filter((offer) => facetFilters.every((filter) => [filter].flat().some(has(offer))));
  const start = page * hitsPerPage;
  return {
    index: indexName,
    query,
    params: '',
    page,
    hitsPerPage,
    nbHits: found.length,
    nbPages: Math.ceil(found.length / hitsPerPage),
    processingTimeMS: 1,
    exhaustiveNbHits: true,
    hits: found.slice(start, start + hitsPerPage).map((offer) => marked(offer, words, asked)),
    facets: Object.fromEntries(
      (Object.keys(FACETS) as Facet[])
        .filter((facet) => [asked.facets ?? []].flat().some((one) => one === facet || one === '*'))
        .map((facet) => [facet, counts(found, facet)]),
    ),
  };
}

/** Takes a filter as Algolia writes it: `topics:Sprache`. */
function has(offer: FlatOffer): (filter: string) => boolean {
  return (filter) => {
    const colon = filter.indexOf(':');
    return offer[filter.slice(0, colon) as Facet].includes(filter.slice(colon + 1));
  };
}

function counts(offers: readonly FlatOffer[], facet: Facet): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const offer of offers) {
    for (const value of offer[facet]) numbers[value] = (numbers[value] ?? 0) + 1;
  }
  return numbers;
}

function marked(offer: FlatOffer, words: readonly string[], asked: Query) {
  const { highlightPreTag = '<em>', highlightPostTag = '</em>' } = asked;
  const highlight = (text: string): string =>
    text.replace(/[\p{L}\p{N}]+/gu, (word) =>
      words.some((wanted) => word.toLowerCase().startsWith(wanted))
        ? highlightPreTag + word + highlightPostTag
        : word,
    );
  return {
    ...offer,
    objectID: offer.id,
    _highlightResult: {
      title: { value: highlight(offer.title), matchLevel: 'none', matchedWords: [] },
      summary: { value: highlight(offer.summary), matchLevel: 'none', matchedWords: [] },
    },
  };
}
