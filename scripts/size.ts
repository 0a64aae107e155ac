import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { RELEASE } from './build/paths.js';
import { BUDGETS, type Budget } from './size-budgets.js';

/**
 * What a visitor downloads, gzip, against goals and limits: until the first useful answer (the entry, the
 * interface language's code and everything the widget imports statically) and with everything loaded.
 * Run after `npm run build`. A limit that is passed fails the run.
 */
interface ManifestChunk {
  file: string;
  name?: string;
  src?: string;
  imports?: string[];
  dynamicImports?: string[];
}
type Manifest = Record<string, ManifestChunk>;

const manifest = JSON.parse(await readFile(`${RELEASE}manifest.json`, 'utf8')) as Manifest;
const rows = await Promise.all(BUDGETS.map(measure));
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
const over = rows.filter((row) => row['gzip kB'] > row['limit kB']);
if (over.length > 0) {
  console.error(`Over the limit: ${over.map((row) => row.name).join(', ')}`);
  process.exit(1);
}

async function measure({ name, entries, lazy, goalKb, limitKb }: Budget) {
  const keys = new Set<string>();
  for (const entry of entries) collect(findChunk(entry), lazy, keys);
  const sizes = await Promise.all([...keys].map(gzipSize));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return {
    name,
    files: keys.size,
    'gzip kB': round(bytes / 1000),
    'goal kB': goalKb,
    'limit kB': limitKb,
  };
}

/** Manifest key of the chunk that was made from a source file, or that the build calls so. */
function findChunk(source: string): string {
  const key = Object.keys(manifest).find(
    (one) => one.endsWith(source) || manifest[one]?.name === source,
  );
  if (!key)
    throw new Error(`The release has no chunk for ${source}; is size-budgets.ts up to date?`);
  return key;
}

function collect(key: string, lazy: boolean, seen: Set<string>): void {
  if (seen.has(key)) return;
  seen.add(key);
  const chunk = manifest[key];
  for (const next of chunk?.imports ?? []) collect(next, lazy, seen);
  if (!lazy) return;
  for (const next of chunk?.dynamicImports ?? []) {
    // Another language or another widget is not part of this one: a visitor reads one language.
    if (!/\/(locales|labels|thesaurus)\/(?!de\.)|\/packs\/|\/define\.ts$/.test(next))
      collect(next, lazy, seen);
  }
}

async function gzipSize(key: string): Promise<number> {
  const file = manifest[key]?.file;
  return file ? gzipSync(await readFile(RELEASE + file), { level: 9 }).length : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
