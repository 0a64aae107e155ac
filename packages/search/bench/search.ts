/**
 * Measures the search engine and its peers in one run and prints tables, at the end one line of
 * JSON. `--quick` measures this engine and two peers; `--ablation` adds what each part is worth.
 */
import { generateOffers } from '../test/generate.js';
import { ablation } from './ablation.js';
import { bundleSizes } from './bundle-size.js';
import { FUSE_TUNED, OURS, type EngineMaker } from './engines.js';
import { measureLongTasks } from './long-tasks.js';
import { measureEngine, measureFile, type Measured, type MeasuredFile } from './measure.js';
import { measureQuestions } from './measure-questions.js';
import { FULL, LARGEST, MAIN_SIZE, QUICK } from './plan.js';
import { overall } from './relevance.js';
import { printClasses, printEngines, printFiles, printTable } from './tables.js';

/** About a cheap phone. */
const SLOWDOWN = 4;

const plan = process.argv.includes('--quick') ? QUICK : FULL;

const all: Measured[] = [];
const files: MeasuredFile[] = [];
for (const size of plan.sizes) {
  const offers = generateOffers(size);
  for (const maker of plan.engines(size)) all.push(await measureEngine(maker, offers, plan));
  if (plan.fileSizes.includes(size)) files.push(await measureFile(offers));
  printEngines(
    `${size} offers`,
    all.filter((row) => row.offers === size),
  );
}
printClasses(
  `Relevance by query class, ${MAIN_SIZE} offers (recall@10 / MRR)`,
  all.filter(({ offers }) => offers === MAIN_SIZE),
);
printFiles(files);

const sizes = await bundleSizes();
printTable(
  'JavaScript, gzip',
  ['part', 'bytes'],
  [
    ['engine, Fuse.js, stemmer, German thesaurus', sizes.needed],
    ...Object.entries(sizes.onDemand).map(([language, bytes]) => [`thesaurus ${language}`, bytes]),
  ],
);

const omosMrr = await measureQuestions(plan.questionPeers);
if (plan.longTasks) await printLongTasks();
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

async function printLongTasks(): Promise<void> {
  const measured = await measureLongTasks(MAIN_SIZE, SLOWDOWN);
  if (!measured) {
    console.log('\nTasks in a browser: skipped, there is none.');
    return;
  }
  printTable(
    `Main thread of a browser at a ${SLOWDOWN}th of its speed, ${MAIN_SIZE} offers`,
    ['', 'ms', 'tasks over 50 ms', 'longest task ms', 'longest wait ms'],
    Object.entries({ building: measured.building, spinning: measured.spinning }).map(
      ([what, { milliseconds, longTasks, longestWait }]) => [
        what,
        milliseconds.toFixed(0),
        longTasks.length,
        Math.max(0, ...longTasks).toFixed(0),
        longestWait.toFixed(1),
      ],
    ),
  );
  const { longestCpuMs } = measured;
  console.log(
    `Longest task at full speed: ${longestCpuMs.toFixed(1)} ms of the processor, ` +
      `${(longestCpuMs * SLOWDOWN).toFixed(1)} ms at a ${SLOWDOWN}th.`,
  );
}
