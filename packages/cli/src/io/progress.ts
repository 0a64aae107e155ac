import { setImmediate } from 'node:timers/promises';
import ora from 'ora';
import type { Io } from './io.js';

/**
 * Changes the line that says what is going on.
 *
 * @param done how much of it is done, from 0 to 1, where that is known: drawn as a bar
 */
export type Progress = (text: string, done?: number) => void;

const BAR_WIDTH = 24;
/** Work that lets nothing else run pauses this often, in ms: for the line, and for Ctrl-C. */
const PAUSE_EVERY = 100;

/**
 * Does something that may take longer than a second, with a line that says what is going on. Only on
 * a terminal; a pipe or a log gets nothing.
 *
 * @param work gets a function that changes the line
 */
export async function withProgress<T>(
  io: Io,
  text: string,
  work: (update: Progress) => T | Promise<T>,
): Promise<T> {
  if (!io.isTerminal) return work(() => undefined);
  const spinner = ora({ text, stream: process.stderr, discardStdin: false }).start();
  try {
    // The line must be there before work that lets nothing else run.
    await setImmediate();
    return await work((next, done) => {
      spinner.text = done === undefined ? next : `${bar(done)} ${next}`;
      spinner.render();
    });
  } finally {
    spinner.stop();
  }
}

/** "━━━━━━────────  42 %" */
export function bar(done: number): string {
  const share = Math.min(1, Math.max(0, done));
  const full = Math.round(share * BAR_WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${'━'.repeat(full)}${'─'.repeat(BAR_WIDTH - full)} ${percent} %`;
}

/** What long work needs to let others run in between. */
export interface Steps {
  /** Aborts on Ctrl-C. */
  signal: AbortSignal;
  /** Gets the share that is done, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * Maps a long list and lets others run in between: the progress line, and Ctrl-C.
 *
 * @throws the signal's reason once it aborts
 */
export async function mapInSteps<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
  { signal, onProgress }: Steps,
): Promise<R[]> {
  const results: R[] = [];
  let pausedAt = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(map(item, index));
    if (performance.now() - pausedAt < PAUSE_EVERY) continue;
    onProgress?.((index + 1) / items.length);
    await setImmediate();
    signal.throwIfAborted();
    pausedAt = performance.now();
  }
  return results;
}
