import { spawn } from 'node:child_process';
import { readFile, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './browser.js';
import { ROOT } from './build/paths.js';

/**
 * Runs every test: what needs no DOM in Node's runner, the rest in Chromium, the demo end to end
 * last. The closing line `N passed, N failed` counts them together.
 *
 * `npm test -- --only node|browser|demo` runs one part, `npm test -- --long` the tests that have a
 * long form (`KIM_LONG`: 20,000 broken files, every attack, 50,000 offers, …) in it; that takes hours.
 */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const BROWSER_PACKAGES = new Set([
  'ui',
  'views',
  'offer-search',
  'contact-cards',
  'mobility-map',
  'explainer',
  'embed',
]);
/** Folders whose tests drive a browser from Node, against the built demo. */
const END_TO_END = 'demo/e2e';
/** Those that have a long form. */
const LONG = ['broken-data', 'hostile-data', 'leaks', 'load', 'open-now'].map(
  (name) => `${END_TO_END}/${name}.test.ts`,
);

const { values } = parseArgs({
  options: { only: { type: 'string' }, long: { type: 'boolean', default: false } },
});
if (values.long) process.env.KIM_LONG = '1';
const only = values.long ? 'demo' : values.only;
const parts: Record<string, () => Promise<Tally>> = {
  node: async () => runNode(await nodeTests()),
  browser: runBrowser,
  demo: runEndToEnd,
};
const chosen = Object.entries(parts).filter(([name]) => !only || only === name);
if (chosen.length === 0) {
  console.error(`--only ${only ?? ''}: choose ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

process.env.CHROME_PATH = findOrInstallBrowser();
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of chosen) {
  console.log(`\n— ${name} —`);
  const tally = await run();
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped (the reasons stand above)`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function testFiles(folder: string): Promise<string[]> {
  const names = await readdir(ROOT + folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

async function nodeTests(): Promise<string[]> {
  const found = await Promise.all(['packages', 'schemas', 'scripts', 'demo'].map(testFiles));
  return found
    .flat()
    .filter((path) => !path.startsWith(`${END_TO_END}/`))
    .filter(
      (path) => path.endsWith('.node.test.ts') || !BROWSER_PACKAGES.has(path.split('/')[1] ?? ''),
    );
}

async function runNode(files: string[]): Promise<Tally> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  return runWithTally('node', (tallyFile) => [
    process.execPath,
    [
      '-C',
      'kim-source',
      '--import',
      'tsx',
      '--test',
      // Left alone, Node keeps a processor for itself; of two that is half.
      '--test-concurrency',
      String(Math.min(2, availableParallelism())),
      '--test-reporter',
      './scripts/tally-reporter-node.js',
      ...files,
    ],
    { KIM_TALLY: tallyFile },
  ]);
}

/** The demo is built once for all its test files. */
async function runEndToEnd(): Promise<Tally> {
  const files = values.long ? LONG : await testFiles(END_TO_END);
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const { buildSite } = await import('../demo/e2e/site.js');
  await buildSite();
  process.env.KIM_BUILT = '1';
  return runNode(files);
}

async function runBrowser(): Promise<Tally> {
  return runWithTally('browser', (tallyFile) => [
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js'],
    { KIM_TALLY: tallyFile },
  ]);
}

type Command = [program: string, args: string[], env: Record<string, string>];

/** A run that dies before it writes its tally counts as one failure. */
async function runWithTally(name: string, command: (tallyFile: string) => Command): Promise<Tally> {
  const tallyFile = join(tmpdir(), `kim-tally-${process.pid}-${name}.json`);
  const [program, args, env] = command(tallyFile);
  const code = await new Promise<number>((resolve) => {
    spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
      .once('error', () => resolve(1))
      .once('close', (status) => resolve(status ?? 1));
  });
  const text = await readFile(tallyFile, 'utf8').catch(() => undefined);
  await rm(tallyFile, { force: true });
  const tally = text ? (JSON.parse(text) as Tally) : { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
