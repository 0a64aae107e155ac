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
import { bootstrapP } from './bootstrap.js';
import { OPTIONS } from './options.js';
import { PLAIN_WEIGHTS, plainBm25f } from './plain-bm25f.js';
import { realQuestions } from './questions.js';
import { judgeClasses, mean, overall, reciprocalRanks, typoPrecision } from './relevance.js';
import { printTable, share } from './tables.js';

/** A part of the engine, and the numbers that switch it off. */
const PARTS: readonly (readonly [part: string, off: Partial<Ranking>])[] = [
  ['some words of a question suffice', { enough: 0.999 }],
  ['weak words and small letters count less', { weak: 1, small: 1 }],
  ['compounds', { compoundHead: 0, compoundModifier: 0, sameParts: 0, partsApart: 0 }],
  ['parts of compounds nobody wrote', { loosePart: 0 }],
  ['forms of verbs', { verb: 0 }],
  ['closeness beside frequency', { closeness: 0 }],
  ['titles with few other words', { title: 0 }],
  ['Fuse.js on the vocabulary', { spelling: 0 }],
  ['thesaurus', { synonym: 0 }],
  ['completions while typing', { prefix: 0 }],
  ['nearness in titles and summaries', { proximity: 0 }],
];

const BARE = PARTS.reduce<Ranking>((ranking, [, off]) => ({ ...ranking, ...off }), RANKING);

/**
 * What each part is worth on the reporting queries: first added one by one to plain BM25F, then
 * taken from the whole. On the real questions each step is compared with the one before.
 */
export async function ablation(offers: readonly GeneratedOffer[]): Promise<void> {
  const measure = await measuring(offers);
  const steps = PARTS.map(([part], last) => {
    const on = new Set(PARTS.slice(0, last + 1).flatMap(([, off]) => Object.keys(off)));
    const ranking = Object.entries(RANKING).filter(([name]) => on.has(name));
    return [`+ ${part}`, { ...BARE, ...Object.fromEntries(ranking) }] as const;
  });
  const plain = await measure.plain();
  const rows: string[][] = [['plain BM25F with stems', '', '', '', ...questionCells(plain)]];
  let before = plain;
  for (const [name, ranking] of [['this engine, all parts off', BARE] as const, ...steps]) {
    const measured = await measure.ranking(ranking);
    rows.push([name, ...measured.cells, ...questionCells(measured.questions, before, plain)]);
    before = measured.questions;
  }
  const heads = ['part', 'recall@10', 'MRR', '1 typo', 'real questions, MRR@10'];
  printTable('Step by step', [...heads, 'p against the step before', 'p against plain'], rows);

  const whole = before;
  const without: string[][] = [];
  for (const [part, off] of [['inflections', { inflection: 0 }] as const, ...PARTS]) {
    const measured = await measure.ranking({ ...RANKING, ...off });
    const p = measured.questions && whole ? bootstrapP(whole, measured.questions).toFixed(3) : '';
    without.push([`- ${part}`, ...measured.cells, ...questionCells(measured.questions), p]);
  }
  printTable('Without one part', [...heads, 'p of the whole against it'], without);
}

type Ranks = readonly number[] | undefined;

function questionCells(ranks: Ranks, ...others: readonly Ranks[]): string[] {
  if (!ranks) return [];
  const compared = others.map((other) => (other ? bootstrapP(ranks, other).toFixed(3) : ''));
  return [share(mean(ranks)), ...compared];
}

async function measuring(offers: readonly GeneratedOffer[]) {
  const queries = reportingQueries(offers);
  const invented = await build(
    offers.map(({ document }) => document),
    OPTIONS,
  );
  const real = realQuestions();
  const pages = real && (await build(real.pages, {}));
  return {
    plain: async (): Promise<Ranks> =>
      real && reciprocalRanks(plainBm25f(real.pages, PLAIN_WEIGHTS), real.reporting),
    ranking: async (ranking: Ranking) => {
      const engine = engineOf(new MemoryIndex({ ...invented, ranking }));
      const { recall, reciprocalRank } = overall(await judgeClasses(engine, queries, offers));
      const typos = await typoPrecision(engine, typoQueries(200, 1, 101), offers);
      const questions: Ranks =
        pages &&
        (await reciprocalRanks(engineOf(new MemoryIndex({ ...pages, ranking })), real.reporting));
      return { cells: [share(recall), share(reciprocalRank), share(typos)], questions };
    },
  };
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
