/** What a command may know of the world around it; tests pass their own. */
export interface Io {
  /** Result: what a pipe should receive. */
  out(text: string): void;
  /** Everything said to the person: progress, notes, problems. */
  say(text: string): void;
  /** Whether somebody watches: progress and colours only then. */
  readonly isTerminal: boolean;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  now(): Date;
}

/** How a command ends: 0 fine, 1 problems in the data, 2 wrong use or a crash. */
export type ExitCode = 0 | 1 | 2;

/** A mistake of the person at the keyboard: told in one sentence, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The real terminal. */
export function processIo(signal: AbortSignal): Io {
  return {
    out: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(`${text}\n`),
    // A terminal without a width cannot be drawn on: some containers and logs pose as one.
    isTerminal: process.stderr.isTTY && process.stderr.columns > 0,
    signal,
    now: () => new Date(),
  };
}
