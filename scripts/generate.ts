import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/paths.js';
import { generateTypes } from './generate-types.js';

/** One generated file: absolute path and whole content. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/**
 * Writes every generated file that is kept in the repository. With `--check` it writes nothing and
 * fails, naming the files that differ from what would be written.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files: GeneratedFile[] = [...(await generateTypes())];

const differing: string[] = [];
for (const { path, content } of files) {
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === content) continue;
  differing.push(relative(ROOT, path));
  if (values.check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (values.check && differing.length > 0) {
  console.error(`Not up to date, run "npm run generate": ${differing.join(', ')}`);
  process.exit(1);
}
console.log(
  values.check
    ? `${files.length} generated files are up to date`
    : `${files.length} files generated, ${differing.length} changed`,
);
