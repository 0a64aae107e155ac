import { setImmediate } from 'node:timers/promises';
import ora from 'ora';
import type { Io } from './io.js';

/**
 * Does something that may take longer than a second, with a line that says what is going on. Only on
 * a terminal; a pipe or a log gets nothing.
 *
 * @param work gets a function that changes the line
 */
export async function withProgress<T>(
  io: Io,
  text: string,
  work: (update: (text: string) => void) => T | Promise<T>,
): Promise<T> {
  if (!io.isTerminal) return work(() => undefined);
  const spinner = ora({ text, stream: process.stderr, discardStdin: false }).start();
  try {
    // The line must be there before work that lets nothing else run.
    await setImmediate();
    return await work((next) => {
      spinner.text = next;
      spinner.render();
    });
  } finally {
    spinner.stop();
  }
}
