/**
 * Measures the search engine and its peers in one run and prints tables, at the end one line of
 * JSON. `--quick` leaves out the slowest engines at the largest size; `--ablation` adds what each
 * part of the engine is worth.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { createSearchIndex, loadSearchIndex } from '../src/index.js';
import { generateOffers, type GeneratedOffer } from '../test/generate.js';
import { reportingQueries } from '../test/queries.reporting.js';
import { typoQueries } from '../test/typos.js';
import { ablation } from './ablation.js';
import { bundleSizes } from './bundle-size.js';
import {
  FUSE_DEFAULT,
  FUSE_TUNED,
  MINISEARCH,
  MINISEARCH_WITH_LAYER,
  ORAMA,
  OURS,
  engineOf,
  type Engine,
  type EngineMaker,
} from './engines.js';
import { measureQuestions } from './measure-questions.js';
import { OPTIONS } from './options.js';
import { judgeClasses, overall, typoPrecision, type ClassRelevance } from './relevance.js';
import { megabytes, milliseconds, printTable, share } from './tables.js';
import { keystrokes, latency, memoryInUse, type Latency } from './timing.js';

const QUICK = process.argv.includes('--quick');
const SIZES = [500, 5000, 50_000];
const MAIN_SIZE = 5000;
const LARGEST = 50_000;

interface Measured extends Latency {
  readonly engine: string;
  readonly offers: number;
  readonly buildMs: number;
  readonly memory: number;
  readonly classes: readonly ClassRelevance[] | undefined;
  readonly typos: readonly [one: number, two: number] | undefined;
}

/** How many keystrokes an engine gets: enough for p99, without waiting for minutes. */
function keystrokesFor(maker: EngineMaker, offers: number): number {
  if (maker === OURS) return QUICK ? 1000 : 2500;
  if (isFuse(maker)) return offers >= LARGEST ? 8 : QUICK ? 24 : 150;
  if (maker === ORAMA) return 150;
  return offers >= LARGEST ? (QUICK ? 150 : 600) : 1000;
}

const isFuse = (maker: EngineMaker): boolean => maker === FUSE_DEFAULT || maker === FUSE_TUNED;

function takesPart(maker: EngineMaker, offers: number): boolean {
  if (offers > maker.mostDocuments) return false;
  if (!QUICK || offers < LARGEST) return true;
  return maker === OURS || maker === MINISEARCH;
}

async function measure(maker: EngineMaker, offers: readonly GeneratedOffer[]): Promise<Measured> {
  const documents = offers.map(({ document }) => document);
  const queries = reportingQueries(offers);
  const before = memoryInUse();
  const start = performance.now();
  const engine: Engine = await maker.make(documents);
  const buildMs = performance.now() - start;
  const typed = keystrokes(
    queries.map(({ text }) => text),
    keystrokesFor(maker, offers.length),
  );
  const times = await latency(engine, typed);
  // After the queries, so that what an engine makes when first asked counts too.
  const memory = memoryInUse() - before;
  // Half a second a query is too long for the quick run.
  const judged = offers.length === MAIN_SIZE && !(QUICK && isFuse(maker));
  return {
    engine: maker.name,
    offers: offers.length,
    buildMs,
    memory,
    ...times,
    classes: judged ? await judgeClasses(engine, queries, offers) : undefined,
    typos: judged && maker !== FUSE_DEFAULT ? await measureTypos(engine, offers) : undefined,
  };
}

async function measureTypos(
  engine: Engine,
  offers: readonly GeneratedOffer[],
): Promise<readonly [number, number]> {
  return [
    await typoPrecision(engine, typoQueries(600, 1, 101), offers),
    await typoPrecision(engine, typoQueries(600, 2, 202), offers),
  ];
}

/** Building against opening, and the size of the file. */
async function measureFile(offers: readonly GeneratedOffer[]) {
  const documents = offers.map(({ document }) => document);
  const start = performance.now();
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const index = await createSearchIndex(documents, OPTIONS);
  delays.disable();
  const buildMs = performance.now() - start;
  const bytes = index.serialize();
  const loadStart = performance.now();
  const loaded = loadSearchIndex(bytes);
  loaded.search('a');
  const loadMs = performance.now() - loadStart;
  const typed = keystrokes(
    reportingQueries(offers).map(({ text }) => text),
    1000,
  );
  return {
    offers: offers.length,
    buildMs,
    loadMs,
    bytes,
    taskMs: delays.percentile(99) / 1e6,
    ...(await latency(engineOf(loaded), typed)),
  };
}

const all: Measured[] = [];
const files: Awaited<ReturnType<typeof measureFile>>[] = [];
for (const size of SIZES) {
  const offers = generateOffers(size);
  const makers = [OURS, MINISEARCH, MINISEARCH_WITH_LAYER, ORAMA, FUSE_TUNED, FUSE_DEFAULT];
  for (const maker of makers.filter((candidate) => takesPart(candidate, size))) {
    all.push(await measure(maker, offers));
  }
  files.push(await measureFile(offers));
  const rows = all
    .filter((row) => row.offers === size)
    .map((row) => [
      row.engine,
      row.buildMs.toFixed(0),
      megabytes(row.memory),
      milliseconds(row.p50),
      milliseconds(row.p99),
      ...(row.classes
        ? [share(overall(row.classes).recall), share(overall(row.classes).reciprocalRank)]
        : []),
      ...(row.typos ? row.typos.map(share) : []),
    ]);
  const judged = size === MAIN_SIZE ? ['recall@10', 'MRR', '1 typo', '2 typos'] : [];
  printTable(
    `${size} offers`,
    ['engine', 'build ms', 'memory MB', 'p50 ms', 'p99 ms', ...judged],
    rows,
  );
}

const main = all.filter(({ offers }) => offers === MAIN_SIZE);
const [first] = main;
printTable(
  `Relevance by query class, ${MAIN_SIZE} offers (recall@10 / MRR)`,
  ['class', 'queries', ...main.map(({ engine }) => engine)],
  (first?.classes ?? []).map(({ queryClass, queries }) => [
    queryClass === 'unlisted' ? 'unlisted (watched)' : queryClass,
    queries,
    ...main.map(({ classes }) => {
      const row = classes?.find((other) => other.queryClass === queryClass);
      return row ? `${row.recall.toFixed(2)} / ${row.reciprocalRank.toFixed(2)}` : '';
    }),
  ]),
);

printTable(
  'Built in slices, opened from its file',
  [
    'offers',
    'build ms',
    'task p99 ms',
    'load ms',
    'load / build',
    'MB',
    'gzip MB',
    'p50 ms',
    'p99 ms',
  ],
  files.map(({ offers, buildMs, taskMs, loadMs, bytes, p50, p99 }) => [
    offers,
    buildMs.toFixed(0),
    milliseconds(taskMs),
    loadMs.toFixed(1),
    share(loadMs / buildMs),
    megabytes(bytes.length),
    megabytes(gzipSync(bytes).length),
    milliseconds(p50),
    milliseconds(p99),
  ]),
);

const sizes = await bundleSizes();
printTable(
  'JavaScript, gzip',
  ['part', 'bytes'],
  [
    ['engine, Fuse.js, stemmer, German thesaurus', sizes.needed],
    ...Object.entries(sizes.onDemand).map(([language, bytes]) => [`thesaurus ${language}`, bytes]),
  ],
);

const omosMrr = await measureQuestions();
if (process.argv.includes('--ablation')) await ablation(generateOffers(MAIN_SIZE));

const find = (maker: EngineMaker, offers: number): Measured | undefined =>
  all.find((row) => row.engine === maker.name && row.offers === offers);
const ours = find(OURS, MAIN_SIZE);
const oursLarge = find(OURS, LARGEST);
const classes = ours?.classes ?? [];
const watched = classes.find(({ queryClass }) => queryClass === 'unlisted');
const rounded = (value: number | undefined, digits: number): number | null =>
  value === undefined ? null : Number(value.toFixed(digits));
console.log(
  JSON.stringify({
    bench: 'search',
    offers: MAIN_SIZE,
    recall10: rounded(overall(classes).recall, 4),
    mrr: rounded(overall(classes).reciprocalRank, 4),
    unlistedSynonyms: rounded(watched?.recall, 4),
    omosMrr: rounded(omosMrr, 4),
    p50: rounded(ours?.p50, 4),
    p99: rounded(ours?.p99, 3),
    speedupVsFuse: rounded((find(FUSE_TUNED, MAIN_SIZE)?.p50 ?? NaN) / (ours?.p50 ?? NaN), 1),
    p99At50k: rounded(oursLarge?.p99, 3),
    memoryMbAt50k: rounded(oursLarge && oursLarge.memory / 2 ** 20, 1),
    jsGzipBytes: sizes.needed,
  }),
);
