import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/paths.js';
import { accessibilityPage } from './gates/accessibility-page.js';
import { generateLocales } from './generate-locales.js';
import { generateTypes } from './generate-types.js';

/** One generated file: absolute path and whole content. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/**
 * Writes every generated file that is kept in the repository. With `--check` it writes nothing and
 * names the files that differ from what would be written. Fails on those, and on every text of the
 * interface that is not translated as it should be.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const locales = await generateLocales(values.check);
const files: GeneratedFile[] = [
  ...(await generateTypes()),
  ...locales.files,
  await accessibilityPage(),
];

const differing: string[] = [];
for (const { path, content } of files) {
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === content) continue;
  differing.push(relative(ROOT, path));
  if (values.check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const failed = locales.problems.length > 0 || (values.check && differing.length > 0);
if (locales.problems.length > 0) {
  console.error(locales.problems.join('\n'));
  console.error('What waits in a language: npm run translations -- todo uk (docs/translators.md)');
}
if (values.check && differing.length > 0) {
  console.error(`Not up to date, run "npm run generate": ${differing.join(', ')}`);
}
if (failed) process.exitCode = 1;
else if (values.check) console.log(`${files.length} generated files are up to date`);
if (!values.check) console.log(`${files.length} files generated, ${differing.length} changed`);
