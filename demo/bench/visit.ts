import type { Browser, BrowserContext, CDPSession, Page, Request } from 'playwright';
import { slowDown } from './conditions.js';
import type { GzipServer, Sent } from './gzip-server.js';
import { installInstruments } from './instruments.js';
import { STEPS, type Scenario, type StepName } from './scenarios.js';

/** What one interaction cost. */
export interface Step {
  /** Longest time from a press to the next paint; shorter than two frames is 16. */
  inpMs: number;
  /** From the last press until nothing changed any more. */
  answerMs: number;
}

/** What one visit to a page showed. */
export interface Visit extends Sent {
  /** Missing on pages without a widget. */
  firstMs?: number;
  firstBytes?: number;
  steps: Partial<Record<StepName, Step>>;
  longTasks: number;
  /** JavaScript's heap at the end, after garbage was collected. */
  heapBytes: number;
  /** Requests to other origins. */
  foreign: number;
  /** Console errors, violations of the policy among them, and uncaught exceptions. */
  errors: string[];
}

/** Nothing may happen for so long before a step is over. */
const QUIET_MS = 500;
/** What a page that rests may still do meanwhile, slowed down and asked for its figures. */
const IDLE_MS = 40;
const PATIENCE_MS = 60_000;

interface Visited {
  page: Page;
  session: CDPSession;
  /** What is on its way. */
  downloads: Set<Request>;
  foreign: string[];
  errors: string[];
}

/** Visits a page with an empty cache, does what its scenario says, and writes down what it cost. */
export async function visit(
  browser: Browser,
  server: GzipServer,
  path: string,
  { spot, steps }: Scenario,
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const visited = await watch(context, server.url);
    const { page, session, errors, foreign } = visited;
    // The compiler names functions by a helper that pages do not have.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await page.addInitScript(installInstruments, spot);
    await slowDown(session);
    server.takeSent();
    await page.goto(server.url + path);
    if (spot) await page.waitForFunction(() => window.benchNotes.firstMs !== undefined);
    await quiet(visited);
    const taken: Visit['steps'] = {};
    for (const name of STEPS) {
      const step = steps[name];
      if (!step) continue;
      await around(visited, step.prepare);
      taken[name] = await measured(visited, () => step.act(page));
      await around(visited, step.undo);
    }
    const notes = await page.evaluate(() => window.benchNotes);
    return {
      ...server.takeSent(),
      ...(notes.firstMs !== undefined && { firstMs: notes.firstMs }),
      ...(notes.firstBytes !== undefined && { firstBytes: notes.firstBytes }),
      steps: taken,
      longTasks: notes.longTasks,
      heapBytes: await heapBytes(session),
      foreign: foreign.length,
      errors,
    };
  } finally {
    await context.close();
  }
}

async function watch(context: BrowserContext, own: string): Promise<Visited> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const visited: Visited = { page, session, downloads: new Set(), foreign: [], errors: [] };
  const { downloads, foreign, errors } = visited;
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    downloads.add(request);
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:data|blob):/.test(url)) foreign.push(url);
  });
  page.on('requestfinished', (request) => downloads.delete(request));
  page.on('requestfailed', (request) => downloads.delete(request));
  return visited;
}

/** Does what comes before or after a step, if anything; the page rests when it is over. */
async function around(
  visited: Visited,
  act: ((page: Page) => Promise<void>) | undefined,
): Promise<void> {
  if (!act) return;
  await act(visited.page);
  await quiet(visited);
}

async function measured(visited: Visited, act: () => Promise<void>): Promise<Step> {
  const { page } = visited;
  await page.evaluate(() => {
    window.benchNotes.interactions = {};
  });
  await act();
  await quiet(visited);
  const { interactions, lastInput, lastChange } = await page.evaluate(() => window.benchNotes);
  return {
    inpMs: Math.max(16, ...Object.values(interactions)),
    answerMs: Math.max(0, lastChange - lastInput),
  };
}

/** Waits until nothing is downloaded, the processor rests and the answer stays as it is. */
async function quiet({ page, session, downloads }: Visited): Promise<void> {
  const since = Date.now();
  for (;;) {
    const before = await taskMs(session);
    await page.waitForTimeout(QUIET_MS);
    const spent = (await taskMs(session)) - before;
    const resting = await page.evaluate(() => {
      const { lastChange, lastInput } = window.benchNotes;
      return performance.now() - Math.max(lastChange, lastInput);
    });
    if (downloads.size === 0 && spent < IDLE_MS && resting > QUIET_MS) return;
    if (Date.now() - since > PATIENCE_MS) throw new Error(`${page.url()} never rests`);
  }
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // The first round finishes what the second then finds unused.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
