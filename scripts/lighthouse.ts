import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { buildDemo } from '../demo/build.js';
import { findOrInstallBrowser } from './browser.js';
import { RELEASE } from './build/paths.js';
import { buildRelease } from './build/release.js';
import { serve } from './serve.js';

/**
 * `npm run lighthouse`: Lighthouse on every page of the demo, as a phone under the strict policy.
 * Accessibility and best practices must be 100; performance depends on the machine and is reported.
 * `-- --page unterwegs` looks at one.
 */
const MUST = ['accessibility', 'best-practices'] as const;
const CATEGORIES = [...MUST, 'performance'] as const;
/** What performance is made of: column → audit. */
const METRICS = {
  'LCP ms': 'largest-contentful-paint',
  'TBT ms': 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

interface Judgement {
  scores: Record<(typeof CATEGORIES)[number] | keyof typeof METRICS, number>;
  /** What costs points where none may be missing. */
  findings: string[];
}

const { values } = parseArgs({ options: { page: { type: 'string', default: '' } } });
if (!process.env.KIM_BUILT) await buildRelease();
const folder = await mkdtemp(join(tmpdir(), 'kim-lighthouse-'));
const target = `${folder}/`;
await buildDemo({ release: RELEASE, target, today: new Date() });
const { server, url } = await serve({ folder, port: 0 });
const chrome = await launch({
  chromePath: findOrInstallBrowser(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
});
const rows: Record<string, Record<string, number>> = {};
const findings: string[] = [];
try {
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  for (const page of pages.filter((name) => name.startsWith(values.page)).sort()) {
    const judgement = await judge(url + page);
    rows[page] = judgement.scores;
    findings.push(...judgement.findings.map((finding) => `${page}: ${finding}`));
    console.log(page, judgement.scores.accessibility, judgement.scores['best-practices']);
  }
} finally {
  chrome.kill();
  server.close();
  await rm(folder, { recursive: true });
}
console.table(rows);
for (const finding of findings) console.error(finding);
const isPerfect = Object.values(rows).every((scores) => MUST.every((name) => scores[name] === 100));
process.exit(isPerfect ? 0 : 1);

async function judge(address: string): Promise<Judgement> {
  const result = await lighthouse(address, {
    port: chrome.port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse says nothing about ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const scoreOf = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const metricOf = (name: keyof typeof METRICS) =>
    audits[METRICS[name]]?.numericValue ?? Number.NaN;
  const lost = MUST.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    ),
  );
  return {
    scores: {
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      performance: scoreOf('performance'),
      'LCP ms': Math.round(metricOf('LCP ms')),
      'TBT ms': Math.round(metricOf('TBT ms')),
      CLS: Number(metricOf('CLS').toFixed(3)),
    },
    findings: lost.map(({ id }) => {
      const { title, details } = audits[id] ?? {};
      return `${id}: ${title ?? ''} ${JSON.stringify(details ?? {}).slice(0, 400)}`;
    }),
  };
}
