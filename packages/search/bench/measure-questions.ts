import { bootstrapP } from './bootstrap.js';
import { OURS, type Engine, type EngineMaker } from './engines.js';
import { PLAIN_WEIGHTS, plainBm25f } from './plain-bm25f.js';
import { realQuestions } from './questions.js';
import { mean, reciprocalRanks } from './relevance.js';
import { printTable, share } from './tables.js';

/**
 * Real questions on real pages, for this engine, plain BM25F and the peers. Prints MRR@10 for both halves and how sure the difference is.
 *
 * @returns MRR@10 of this engine on the reporting half, undefined where the data isn't at hand
 */
export async function measureQuestions(peers: readonly EngineMaker[]): Promise<number | undefined> {
  const real = realQuestions();
  if (!real) {
    console.log('\nReal questions: skipped, KIM_DATA has no omos-qa and integreat-pages.');
    return undefined;
  }
  const { pages, tuning, reporting } = real;
  const plain: EngineMaker = {
    name: 'plain BM25F, stems',
    mostDocuments: Infinity,
    make: (documents) => plainBm25f(documents, PLAIN_WEIGHTS),
  };
  const makers = [OURS, plain, ...peers];
  const rows: { name: string; tuning: number; reporting: number[] }[] = [];
  for (const maker of makers) {
    const engine: Engine = await maker.make(pages);
    rows.push({
      name: maker.name,
      tuning: mean(await reciprocalRanks(engine, tuning)),
      reporting: await reciprocalRanks(engine, reporting),
    });
  }
  const ours = rows[0]?.reporting ?? [];
  printTable(
    `Real questions, MRR@10 (${tuning.length} to tune on, ${reporting.length} reported)`,
    ['engine', 'tuning half', 'reporting half', 'p (not better)'],
    rows.map(({ name, tuning: tuned, reporting: reported }) => [
      name,
      share(tuned),
      share(mean(reported)),
      name === OURS.name ? '' : bootstrapP(ours, reported).toFixed(4),
    ]),
  );
  return mean(ours);
}
