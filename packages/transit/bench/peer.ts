import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { run } from './run.js';

export interface PeerFigures {
  /** Both files of one day, gzip. */
  gzipBytes: number;
  buildMs: number;
  buildPeakBytes: number;
  loadMs: number;
  times: number[];
  reached: number[];
}

/**
 * Measures minotor, installed into a temporary folder as its lock file says: it asks for a newer Node
 * than the project, which refuses such dependencies, but runs on this one. Undefined when it cannot be installed.
 */
export async function measurePeer(
  folder: string,
  feed: string,
  date: string,
  origins: string,
): Promise<PeerFigures | undefined> {
  const home = join(folder, 'peer');
  await cp(fileURLToPath(new URL('./peer', import.meta.url)), home, { recursive: true });
  try {
    await promisify(execFile)(
      'npm',
      [
        'ci',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--loglevel=error',
        '--engine-strict=false',
      ],
      {
        cwd: home,
      },
    );
  } catch (error) {
    console.error(`minotor cannot be installed, so nothing is compared with it: ${String(error)}`);
    return undefined;
  }
  const files = ['timetable', 'stops'].map((name) => join(home, `${name}.bin`));
  const built = await run<{ ms: number; peakBytes: number }>(join(home, 'build.mjs'), [
    feed,
    date,
    ...files,
  ]);
  const asked = await run<Pick<PeerFigures, 'loadMs' | 'times' | 'reached'>>(
    join(home, 'query.mjs'),
    [...files, origins],
  );
  const packed = await Promise.all(files.map(async (file) => gzipSync(await readFile(file))));
  return {
    ...asked,
    gzipBytes: packed.reduce((sum, bytes) => sum + bytes.length, 0),
    buildMs: built.ms,
    buildPeakBytes: built.peakBytes,
  };
}
