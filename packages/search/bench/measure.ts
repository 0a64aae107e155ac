import { createSearchIndex, loadSearchIndex } from '../src/index.js';
import type { GeneratedOffer } from '../test/generate.js';
import { reportingQueries } from '../test/queries.reporting.js';
import { typoQueries } from '../test/typos.js';
import { engineOf, type Engine, type EngineMaker } from './engines.js';
import { OPTIONS } from './options.js';
import type { Plan } from './plan.js';
import { judgeClasses, typoPrecision, type ClassRelevance } from './relevance.js';
import { keystrokes, latency, memoryInUse, type Latency } from './timing.js';

export interface Measured extends Latency {
  readonly engine: string;
  readonly offers: number;
  readonly buildMs: number;
  readonly memory: number;
  readonly classes: readonly ClassRelevance[] | undefined;
  readonly typos: readonly [one: number, two: number] | undefined;
}

export interface MeasuredFile extends Latency {
  readonly offers: number;
  readonly buildMs: number;
  readonly loadMs: number;
  readonly bytes: Uint8Array;
}

/** One engine over one collection. */
export async function measureEngine(
  maker: EngineMaker,
  offers: readonly GeneratedOffer[],
  plan: Plan,
): Promise<Measured> {
  const documents = offers.map(({ document }) => document);
  const queries = reportingQueries(offers);
  const before = memoryInUse();
  const start = performance.now();
  const engine: Engine = await maker.make(documents);
  const buildMs = performance.now() - start;
  const typed = keystrokes(
    queries.map(({ text }) => text),
    plan.keystrokes(maker, offers.length),
  );
  const times = await latency(engine, typed);
  // After the queries, so that what an engine makes when first asked counts too.
  const memory = memoryInUse() - before;
  const judged = plan.judges(maker, offers.length);
  const typos = judged ? plan.typos(maker) : 0;
  return {
    engine: maker.name,
    offers: offers.length,
    buildMs,
    memory,
    ...times,
    classes: judged ? await judgeClasses(engine, queries, offers) : undefined,
    typos:
      typos > 0
        ? [
            await typoPrecision(engine, typoQueries(typos, 1, 101), offers),
            await typoPrecision(engine, typoQueries(typos, 2, 202), offers),
          ]
        : undefined,
  };
}

/** Building against opening, and the size of the file. */
export async function measureFile(offers: readonly GeneratedOffer[]): Promise<MeasuredFile> {
  const documents = offers.map(({ document }) => document);
  const start = performance.now();
  const index = await createSearchIndex(documents, OPTIONS);
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
    ...(await latency(engineOf(loaded), typed)),
  };
}
