import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import fc from 'fast-check';
import { MARK, markedDatabase } from '../../test/marked-database.js';
import { buildDatabase } from './build-database.js';
import { offerPages } from './offer-pages.js';

const RUNS = 40;

test(
  'no professional value reaches public/, whatever the database',
  { timeout: 300_000 },
  async () => {
    const seen = { offers: 0, index: 0, records: 0 };
    await fc.assert(
      fc.asyncProperty(markedDatabase, async (json) => {
        const { database } = parseDatabase(json);
        const folder = await mkdtemp(join(tmpdir(), 'angebote-public-'));
        try {
          await buildDatabase(await withDefaultVocabularies(database), folder, {
            signal: new AbortController().signal,
            onProgress: () => undefined,
            further: (open, audience) => (audience === 'public' ? offerPages(open) : []),
          });
          assert.deepEqual(await filesWithMark(join(folder, 'public')), []);
          for (const path of await filesWithMark(join(folder, 'professional'))) {
            if (path.startsWith('offers/')) seen.offers++;
            if (path.startsWith('index-')) seen.index++;
            if (path.startsWith('records-')) seen.records++;
          }
        } finally {
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: RUNS, seed: 6 },
    );
    // Else there was nothing that could have leaked.
    for (const count of Object.values(seen)) assert.ok(count > RUNS / 4, JSON.stringify(seen));
  },
);

/** Paths of the files in which the mark stands, or in whose names. */
async function filesWithMark(folder: string): Promise<string[]> {
  const found = [];
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const content = await readFile(join(folder, path)).catch(() => Buffer.alloc(0));
    const text = `${path}\n${unpacked(path, content).toString('utf8')}`;
    if (text.toLowerCase().includes(MARK)) found.push(path);
  }
  return found;
}

function unpacked(path: string, content: Buffer): Buffer {
  if (path.endsWith('.gz')) return gunzipSync(content);
  return path.endsWith('.br') ? brotliDecompressSync(content) : content;
}
