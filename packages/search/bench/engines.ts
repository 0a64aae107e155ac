import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { language as oramaLanguage, stemmer } from '@orama/stemmers/german';
import Fuse from 'fuse-latest';
import MiniSearch from 'minisearch';
import type { SearchDocument, SearchIndex } from '../src/index.js';
import { createSearchIndex } from '../src/index.js';
import { languageLayer } from './language-layer.js';
import { OPTIONS, WEIGHTS } from './options.js';

/** A search engine as the benchmark sees it. */
export interface Engine {
  /** Ids of the first ten hits. */
  search(query: string): string[] | Promise<string[]>;
}

export interface EngineMaker {
  readonly name: string;
  /** Leaves out what would take minutes a keystroke. */
  readonly mostDocuments: number;
  make(documents: readonly SearchDocument[]): Engine | Promise<Engine>;
}

const FIELDS = Object.keys(WEIGHTS);

export function engineOf(index: SearchIndex): Engine {
  return { search: (query) => index.search(query, { limit: 10 }).hits.map(({ id }) => id) };
}

export const OURS: EngineMaker = {
  name: 'this engine',
  mostDocuments: Infinity,
  make: async (documents) => engineOf(await createSearchIndex(documents, OPTIONS)),
};

interface FlatDocument {
  readonly id: string;
  readonly [field: string]: string;
}

/** All languages of a field in one text: the other engines know no localized text. */
function flat({ id, fields }: SearchDocument): FlatDocument {
  const texts = Object.entries(fields).map(([name, value]) => [
    name,
    Object.values(value).join('\n'),
  ]);
  return { ...Object.fromEntries(texts), id } as FlatDocument;
}

function fuse(name: string, mostDocuments: number, options: object): EngineMaker {
  return {
    name,
    mostDocuments,
    make: (documents) => {
      const index = new Fuse(documents.map(flat), options);
      return { search: (query) => index.search(query, { limit: 10 }).map(({ item }) => item.id) };
    },
  };
}

export const FUSE_DEFAULT = fuse('Fuse default', 5000, { keys: FIELDS });

export const FUSE_TUNED = fuse('Fuse tuned', 50_000, {
  keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })),
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
});

type ProcessTerm = (term: string) => string[] | string | null;

function miniSearch(
  name: string,
  processing: { index: ProcessTerm; query: ProcessTerm } | undefined,
): EngineMaker {
  return {
    name,
    mostDocuments: Infinity,
    make: (documents) => {
      const index = new MiniSearch({
        fields: FIELDS,
        ...(processing ? { processTerm: processing.index } : {}),
        searchOptions: {
          boost: WEIGHTS,
          prefix: (term) => term.length > 1,
          fuzzy: (term) => (term.length > 3 ? 0.2 : false),
          ...(processing ? { processTerm: processing.query } : {}),
        },
      });
      index.addAll(documents.map(flat));
      return {
        search(query) {
          const all = index.search(query, { combineWith: 'AND' });
          const hits = all.length > 0 ? all : index.search(query);
          return hits.slice(0, 10).map(({ id }) => String(id));
        },
      };
    },
  };
}

export const MINISEARCH = miniSearch('MiniSearch tuned', undefined);

/** MiniSearch with this engine's folding, stems, compounds and stop words put in front of it. */
export const MINISEARCH_WITH_LAYER = miniSearch('MiniSearch + language layer', languageLayer());

export const ORAMA: EngineMaker = {
  name: 'Orama, German',
  mostDocuments: 5000,
  make: async (documents) => {
    const database = create({
      schema: Object.fromEntries(FIELDS.map((name) => [name, 'string'])),
      components: { tokenizer: { language: oramaLanguage, stemming: true, stemmer } },
    });
    await insertMultiple(database, documents.map(flat));
    return {
      search: async (term) => {
        const { hits } = await searchOrama(database, {
          term,
          boost: WEIGHTS,
          tolerance: 1,
          limit: 10,
        });
        return hits.map(({ document }) => String(document.id));
      },
    };
  },
};
