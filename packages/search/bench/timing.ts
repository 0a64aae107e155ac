import type { Engine } from './engines.js';

export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** Every prefix of every query, as somebody types it; at most `most`, evenly chosen. */
export function keystrokes(queries: readonly string[], most: number): string[] {
  const all = queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, end) => query.slice(0, end + 1)),
  );
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(most, all.length) },
    (_, number) => all[Math.floor(number * step)],
  ).filter((keystroke) => keystroke !== undefined);
}

/**
 * Milliseconds a keystroke takes. Each is timed three times and the middle one counts, so that what
 * else the machine does isn't mistaken for the engine; slow engines are timed once.
 */
export async function latency(engine: Engine, typed: readonly string[]): Promise<Latency> {
  const warmUp = performance.now();
  for (const query of typed) {
    await engine.search(query);
    if (performance.now() - warmUp > WARM_UP_MS) break;
  }
  const times: number[] = [];
  for (const query of typed) {
    const first = await time(engine, query);
    times.push(
      first > SLOW_MS ? first : median(first, await time(engine, query), await time(engine, query)),
    );
  }
  times.sort((one, other) => one - other);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const WARM_UP_MS = 1500;
const SLOW_MS = 50;

async function time(engine: Engine, query: string): Promise<number> {
  const start = performance.now();
  const answer = engine.search(query);
  // Awaiting what is no promise would count a turn of the event loop.
  if (answer instanceof Promise) await answer;
  return performance.now() - start;
}

function median(one: number, other: number, third: number): number {
  return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Bytes in use: JavaScript objects and buffers beside them. */
export function memoryInUse(): number {
  // Twice, since what the first round frees may hold on to more.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
