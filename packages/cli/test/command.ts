import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../src/io/io.js';
import { run } from '../src/main.js';

/** What a command line did. */
export interface Ran {
  code: 0 | 1 | 2;
  out: string;
  said: string;
}

/** Runs a command line as somebody would, without a terminal, on 9 March 2026. */
export async function angebote(...args: string[]): Promise<Ran> {
  let out = '';
  let said = '';
  const io: Io = {
    out: (text) => (out += text),
    say: (text) => (said += `${text}\n`),
    isTerminal: false,
    signal: new AbortController().signal,
    now: () => new Date('2026-03-09T09:00:00Z'),
  };
  return { code: await run(args, io), out, said };
}

/** A folder of its own that is gone afterwards. */
export async function inFolder(
  work: (path: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'angebote-'));
  try {
    await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
}
