import { createSearchIndex } from '../src/index.js';
import { runInSlices } from '../src/slices.js';
import { generateOffers } from '../test/generate.js';
import { OPTIONS } from './options.js';

/** What the page measures; all times in milliseconds. */
export interface Building {
  readonly milliseconds: number;
  /** Tasks of the main thread over 50 ms, as the browser's own observer reports them. */
  readonly longTasks: readonly number[];
  /** Longest time in which the page could not have answered a click. */
  readonly longestWait: number;
}

declare global {
  interface Window {
    prepare: (offers: number) => void;
    measureBuilding: (idle: boolean) => Promise<Building>;
  }
}

const SPIN_MS = 5000;

let documents: Parameters<typeof createSearchIndex>[0] = [];

window.prepare = (offers) => {
  documents = generateOffers(offers).map(({ document }) => document);
};

/**
 * @param idle whether to build nothing and only spin in slices as short as the engine's: what is
 * slow then is the machine
 */
window.measureBuilding = async (idle) => {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  // What is over before it starts doesn't count, and reports come late.
  await pause(300);
  observer.observe({ type: 'longtask' });
  const wait = watchWaits();
  const start = performance.now();
  if (idle) await runInSlices(spin(), 5);
  else await createSearchIndex(documents, OPTIONS);
  const milliseconds = performance.now() - start;
  await pause(300);
  observer.disconnect();
  return { milliseconds, longTasks, longestWait: wait() };
};

function* spin(): Generator<number, void> {
  const end = performance.now() + SPIN_MS;
  while (performance.now() < end) yield 0;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks for a turn again and again; says in the end what the longest wait was. */
function watchWaits(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return () => {
    port1.close();
    return longest;
  };
}
