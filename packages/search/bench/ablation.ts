import { buildIndex, languagesOf } from '../src/build.js';
import type { SearchDocument } from '../src/index.js';
import { MemoryIndex } from '../src/memory-index.js';
import { RANKING, type Ranking } from '../src/ranking.js';
import type { IndexState } from '../src/state.js';
import { loadThesaurus } from '../src/thesaurus/load.js';
import type { IndexOptions } from '../src/types.js';
import type { GeneratedOffer } from '../test/generate.js';
import { reportingQueries } from '../test/queries.reporting.js';
import { typoQueries } from '../test/typos.js';
import { engineOf } from './engines.js';
import { OPTIONS } from './options.js';
import { realQuestions } from './questions.js';
import { judgeClasses, mean, overall, reciprocalRanks, typoPrecision } from './relevance.js';
import { printTable, share } from './tables.js';

/** The parts of the engine, each by the numbers that switch it off. */
const PARTS: readonly (readonly [part: string, off: Partial<Ranking>])[] = [
  ['everything', {}],
  ['without inflections', { inflection: 0 }],
  ['without completions', { prefix: 0 }],
  [
    'without compounds',
    { compoundHead: 0, compoundModifier: 0, sameParts: 0, partsApart: 0, loosePart: 0 },
  ],
  ['without parts of unknown compounds', { loosePart: 0 }],
  ['without thesaurus', { synonym: 0 }],
  ['without Fuse', { spelling: 0 }],
  ['without title bonus', { title: 0 }],
  ['without nearness', { proximity: 0 }],
  ['without closeness', { closeness: 0 }],
];

/** What each part is worth: the reporting queries with the part switched off. */
export async function ablation(offers: readonly GeneratedOffer[]): Promise<void> {
  const queries = reportingQueries(offers);
  const invented = await build(
    offers.map(({ document }) => document),
    OPTIONS,
  );
  const real = realQuestions();
  const pages = real && (await build(real.pages, {}));
  const rows: string[][] = [];
  for (const [part, off] of PARTS) {
    const ranking = { ...RANKING, ...off };
    const engine = engineOf(new MemoryIndex({ ...invented, ranking }));
    const { recall, reciprocalRank } = overall(await judgeClasses(engine, queries, offers));
    const typos = await typoPrecision(engine, typoQueries(200, 1, 101), offers);
    const questions = pages && engineOf(new MemoryIndex({ ...pages, ranking }));
    const mrr = questions && mean(await reciprocalRanks(questions, real.reporting));
    rows.push([
      part,
      share(recall),
      share(reciprocalRank),
      share(typos),
      mrr === undefined ? '' : share(mrr),
    ]);
  }
  printTable(
    'What each part is worth',
    ['part', 'recall@10', 'MRR', '1 typo', 'real questions, MRR@10'],
    rows,
  );
}

async function build(
  documents: readonly SearchDocument[],
  options: IndexOptions,
): Promise<IndexState> {
  const languages = new Set(['de', ...finish(languagesOf(documents))]);
  const groups = await Promise.all([...languages].map(loadThesaurus));
  return finish(buildIndex(documents, options, groups.flat(), RANKING));
}

function finish<Result>(work: Generator<number, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
