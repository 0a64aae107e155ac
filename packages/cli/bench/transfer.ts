import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Database, parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { enrichOffers } from '../../angebote/test/enrich-offers.js';
import { generateDatabase } from '../../angebote/test/generate-offers.js';
import { openBench, startBrowser } from '../../offer-search/bench/page.js';
import { buildDatabase } from '../src/build/build-database.js';

/**
 * What a visitor downloads of a built folder until the offer search shows its first list, script
 * included, as gzip: `npm run bench:transfer`, after `npm run build`. Offers as invented, and as rich in
 * what lists show as those written by hand. Ends with one line of JSON, sizes in bytes; a bar that is
 * passed fails the run.
 */
const BARS: readonly { offers: number; bytes: number }[] = [
  { offers: 1_000, bytes: 160_000 },
  { offers: 5_000, bytes: 400_000 },
];
/** Where the folder lies beside the release. */
const PATH = 'gebaut/';

const browser = await startBrowser();
const rows: Record<string, { first: number; 'cards after it': number; bar: number }> = {};
const transfers: Record<string, number> = {};
try {
  for (const { offers, bytes: bar } of BARS) {
    const plain = generateDatabase({ offers });
    for (const [kind, database] of [
      ['', plain],
      ['rich', enrichOffers(plain)],
    ] as const) {
      const files = await builtFiles(database);
      const bench = await openBench(browser, PATH, files);
      const first = await bench.transferred();
      await bench.close();
      transfers[`${kind || 'transfer'}${offers}`] = first;
      rows[`${offers} ${kind}`] = { first, 'cards after it': cardsIn(files), bar };
    }
  }
} finally {
  await browser.close();
}
console.table(rows);
console.log(JSON.stringify({ bench: 'transfer', ...transfers }));
if (Object.values(rows).some(({ first, bar }) => first > bar)) process.exitCode = 1;

/** The folder's text files by their path on the server; its index is asked for when somebody types. */
async function builtFiles(json: Database): Promise<Record<string, string>> {
  const { database } = parseDatabase(json);
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

/** Bytes of what the other cards need, gzip. */
function cardsIn(files: Readonly<Record<string, string>>): number {
  const [, cards = ''] = Object.entries(files).find(([path]) => path.includes('/cards-')) ?? [];
  return gzipSync(cards, { level: 9 }).length;
}
