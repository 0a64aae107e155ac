/**
 * What the demo's pages cost somebody with a cheap phone and slow 4G, and beside them the offer search
 * as others would build it: `npm run bench:page`. `--quick` visits each page once. Builds the demo
 * first, for today. Ends with one line of JSON; a bar that is passed fails the run.
 */
import { chromium } from 'playwright';
import { findOrInstallBrowser } from '../../scripts/browser.js';
import { DEMO, RELEASE } from '../../scripts/build/paths.js';
import { buildRelease } from '../../scripts/build/release.js';
import { buildDemo } from '../build.js';
import { brokenPageBars, brokenRatios } from './bars.js';
import { NETWORK, SLOWDOWN } from './conditions.js';
import { figuresOf } from './figures.js';
import { startGzipServer } from './gzip-server.js';
import { figuresForJson, printVisits } from './report.js';
import { comparisons, demoPages, type Subject } from './subjects.js';
import { visit, type Visit } from './visit.js';

const QUICK = process.argv.includes('--quick');
const PAGE_VISITS = QUICK ? 1 : 3;
const COMPARED_VISITS = QUICK ? 1 : 5;
/** Offers of the larger comparison. */
const GENERATED = 1_000;

if (!process.env.KIM_BUILT) {
  await buildRelease();
  await buildDemo({ release: RELEASE, target: DEMO, today: new Date() });
}
const server = await startGzipServer();
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
});

async function measure(subject: Subject, visits: number): Promise<Visit> {
  console.log(`${subject.name} …`);
  const { files, path, scenario, strict } = subject;
  server.show(files, { strict });
  const all = [await visit(browser, server, path, scenario)] as [Visit, ...Visit[]];
  while (all.length < visits) all.push(await visit(browser, server, path, scenario));
  return figuresOf(all);
}

try {
  const pages: Record<string, Visit> = {};
  const broken: string[] = [];
  for (const subject of await demoPages()) {
    pages[subject.name] = await measure(subject, PAGE_VISITS);
  }
  console.log(
    `Processor ${SLOWDOWN} times slower; ${NETWORK.megabitsDown} Mbit/s down, ` +
      `${NETWORK.roundTripMs} ms a request; each visit with an empty cache.`,
  );
  printVisits('Pages of the demo', pages);
  for (const [name, figures] of Object.entries(pages)) {
    broken.push(...brokenPageBars(name, figures));
  }
  const compared: Record<string, Visit> = {};
  for (const comparison of await comparisons(GENERATED)) {
    const { ours, peers, built } = comparison;
    for (const subject of [ours, ...(built ? [built] : []), ...Object.values(peers)]) {
      compared[subject.name] = await measure(subject, COMPARED_VISITS);
    }
    broken.push(...brokenRatios(comparison, compared));
  }
  printVisits('The offer search beside others over the same offers', compared);
  for (const sentence of broken) console.error(sentence);
  if (broken.length > 0) process.exitCode = 1;
  const figures = Object.entries({ ...pages, ...compared }).map(
    ([name, one]) => [name, figuresForJson(one)] as const,
  );
  console.log(JSON.stringify({ bench: 'page', pages: Object.fromEntries(figures) }));
} finally {
  await browser.close();
  await server.close();
}
