import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { generateDatabase } from '../../angebote/test/generate-offers.js';
import { openBench, startBrowser } from '../../offer-search/bench/page.js';
import { buildDatabase } from '../src/build/build-database.js';

/**
 * What a visitor downloads of a built folder until the offer search shows its first list, script
 * included, as gzip: `npm run bench:transfer`, after `npm run build`. Ends with one line of JSON, sizes
 * in bytes.
 */
const SIZES = [1_000, 5_000];
/** Where the folder lies beside the release. */
const PATH = 'gebaut/';

const browser = await startBrowser();
const transfers: Record<string, number> = {};
try {
  for (const offers of SIZES) {
    const bench = await openBench(browser, PATH, await builtFiles(offers));
    transfers[`transfer${offers}`] = await bench.transferred();
    await bench.close();
  }
} finally {
  await browser.close();
}
console.table(transfers);
console.log(JSON.stringify({ bench: 'transfer', ...transfers }));

/** The folder's text files by their path on the server; its index is asked for when somebody types. */
async function builtFiles(offers: number): Promise<Record<string, string>> {
  const { database } = parseDatabase(generateDatabase({ offers }));
  const folder = await mkdtemp(join(tmpdir(), 'angebote-transfer-'));
  try {
    await buildDatabase(await withDefaultVocabularies(database), folder, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const names = await readdir(join(folder, 'public'));
    const texts = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => [
          `/${PATH}${name}`,
          await readFile(join(folder, 'public', name), 'utf8'),
        ]),
    );
    return Object.fromEntries(texts) as Record<string, string>;
  } finally {
    await rm(folder, { recursive: true });
  }
}
