import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Database } from '@kim-widgets/angebote';
import { generateDatabase } from '../../angebote/test/generate-offers.js';

/**
 * What checking and building a large database cost: the commands as somebody runs them, each in a
 * process of its own, with its longest memory. Ends with one line of JSON; times in ms.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const OFFERS = values.quick ? 10_000 : 50_000;
const BIN = fileURLToPath(new URL('../bin/angebote.js', import.meta.url));
/** One direct dial in four is for professionals, as is one offer in fifty. */
const PROFESSIONAL = { dials: 4, offers: 50 };

interface Cost {
  ms: number;
  /** Of the processor, all threads together: what it would take if nobody else were at work. */
  cpuMs: number;
  peakMb: number;
}

const folder = await mkdtemp(join(tmpdir(), 'angebote-bench-'));
try {
  const file = join(folder, 'angebote.json');
  await writeDatabase(file);
  const validate = await costOf(['validate', file, '--quiet']);
  const build = await costOf(['build', file, '--out', join(folder, 'gebaut')]);
  console.table({
    validate: rowOf(validate),
    build: rowOf(build),
  });
  console.log(
    JSON.stringify({
      bench: 'angebote',
      offers: OFFERS,
      validateMs: validate.ms,
      validateCpuMs: validate.cpuMs,
      validatePeakMb: validate.peakMb,
      buildMs: build.ms,
      buildCpuMs: build.cpuMs,
      buildPeakMb: build.peakMb,
    }),
  );
} finally {
  await rm(folder, { recursive: true });
}

/** Record by record, since all of it is longer than a string may be. */
async function writeDatabase(file: string): Promise<void> {
  const database: Database = generateDatabase({ offers: OFFERS });
  for (const [row, contact] of (database.contacts ?? []).entries()) {
    if (row % PROFESSIONAL.dials !== 0) continue;
    // Reserved for fiction by the Bundesnetzagentur.
    const number = `+4930231255${String(row % 1000).padStart(3, '0')}`;
    contact.phones?.push({ number, visibility: 'professional' });
  }
  for (const [row, offer] of (database.offers ?? []).entries()) {
    if (row % PROFESSIONAL.offers === 0) offer.visibility = 'professional';
  }
  await pipeline(Readable.from(chunksOf(database)), createWriteStream(file));
}

function* chunksOf(database: Database): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(database) as [string, unknown][]) {
    yield `${before}"${name}":`;
    before = ',';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value);
      continue;
    }
    yield '[';
    for (const [row, record] of value.entries()) {
      yield `${row > 0 ? ',\n' : '\n'}${JSON.stringify(record)}`;
    }
    yield ']';
  }
  yield '}\n';
}

/** Runs a command; its findings are no failure, a crash is. */
async function costOf(args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const command = ['-C', 'kim-source', '--import', 'tsx', BIN, ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peakMb = 0;
  let cpuMs = 0;
  const watch = setInterval(() => {
    void residentMb(child.pid).then((now) => (peakMb = Math.max(peakMb, Math.round(now))));
    void processorMs(child.pid).then((now) => (cpuMs = Math.max(cpuMs, now)));
  }, 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with ${code}.`);
  return { ms: Math.round(performance.now() - start), cpuMs, peakMb };
}

/** Where the system says it; 0 elsewhere. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  // The largest the process has been so far.
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}

/** Where the system says it; 0 elsewhere. */
async function processorMs(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // User and system time, in hundredths of a second.
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function rowOf({ ms, cpuMs, peakMb }: Cost): Record<string, number> {
  const seconds = (time: number) => Math.round(time / 100) / 10;
  return { seconds: seconds(ms), 'processor seconds': seconds(cpuMs), 'MB at most': peakMb };
}
