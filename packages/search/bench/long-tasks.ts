import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.js';
import type { Building } from './long-tasks.page.js';

const PAGE = fileURLToPath(new URL('./long-tasks.page.ts', import.meta.url));

export interface LongTasks {
  readonly building: Building;
  /** The same slices without work: what is slow here is the machine. */
  readonly spinning: Building;
  /**
   * The processor's own time for the longest task of the page at full speed: what other programs
   * take doesn't count, so this holds on a busy machine too.
   */
  readonly longestCpuMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** Microseconds of the thread. */
  readonly tdur?: number;
}

function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ tid }) => tid),
  );
  const tasks = traceEvents.filter(({ name, tid }) => name === 'RunTask' && mainThreads.has(tid));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

/**
 * Builds an index in a real browser whose processor is slowed down.
 *
 * @param slowdown 4 is about a cheap phone
 * @returns undefined where there is no browser
 */
export async function measureLongTasks(
  offers: number,
  slowdown: number,
): Promise<LongTasks | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const script = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    await page.evaluate((count) => {
      window.prepare(count);
    }, offers);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const spinning = await page.evaluate(() => window.measureBuilding(true));
    const building = await page.evaluate(() => window.measureBuilding(false));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    await page.evaluate(() => window.measureBuilding(false));
    const longestCpuMs = longestTask(await browser.stopTracing());
    return { building, spinning, longestCpuMs };
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    resolve: { conditions: ['kim-source'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: PAGE,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('The bundler gave no code.');
}
