import { availableParallelism } from 'node:os';
import type { Page } from 'playwright';
import { covers, type Finding, readExceptions } from './exceptions.js';
import { type Mode, MODES, nameOf, shortModes } from './modes.js';
import { colours } from './probes/colours.js';
import { installDeep } from './probes/deep.js';
import { headings } from './probes/headings.js';
import { largeText, motion, overflow, reflow400, textSpacing } from './probes/layout.js';
import { axe, engine } from './probes/rules.js';
import { statuses, watchStatuses } from './probes/status.js';
import { tabWalk } from './probes/tab-walk.js';
import { openStories, type Story } from './stories.js';
import { launchBrowser, openWindow } from './window.js';

/** In this order: what changes the page comes last. */
const PROBES: Readonly<Record<string, (page: Page) => Promise<string[]>>> = {
  axe,
  engine,
  overflow,
  colours,
  motion,
  'tab walk': tabWalk,
  'reflow at 400 %': reflow400,
  'text at 200 %': largeText,
  'text spacing': textSpacing,
  headings,
  'status messages': statuses,
};

/** Views looked at side by side: most of a view's time is waiting for what moves to come to rest. */
const AT_ONCE = Math.min(2, availableParallelism());

export interface GateOptions {
  /** Two modes a story instead of twelve. */
  short: boolean;
  /** Only the first story of each element. */
  firstOnly?: boolean;
  /** Only stories whose id contains this. */
  only?: string | undefined;
  report?: (line: string) => void;
}

/** Looks at every story in its modes with every probe. Exceptions are left out. */
export async function runGates({
  short,
  firstOnly = false,
  only = '',
  report,
}: GateOptions): Promise<Finding[]> {
  const exceptions = await readExceptions();
  const stories = await openStories();
  const browser = await launchBrowser();
  const views = stories.all.flatMap((story, index) => {
    const isFirst = story.element !== stories.all[index - 1]?.element;
    if (!story.id.includes(only) || (firstOnly && !isFirst)) return [];
    return (short ? shortModes(index) : MODES).map((mode) => ({ story, mode }));
  });
  const findings: Finding[] = [];
  /** Takes one view after the other, as long as there are any. */
  const look = async () => {
    for (let view = views.shift(); view; view = views.shift()) {
      const { story, mode } = view;
      const page = await openWindow(browser, mode);
      await page.addInitScript(installDeep);
      await page.addInitScript(watchStatuses);
      await stories.show(page, story, mode);
      const all = await probe(page, story, mode);
      const found = all.filter((one) => !exceptions.some((known) => covers(known, one)));
      findings.push(...found);
      report?.(`${found.length === 0 ? 'ok' : 'no'}  ${story.id} (${nameOf(mode)})`);
      for (const { probe: name, text } of found) report?.(`    ${name}: ${text}`);
      await page.context().close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, look));
  } finally {
    await browser.close();
    await stories.close();
  }
  return findings;
}

async function probe(page: Page, story: Story, mode: Mode): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, run] of Object.entries(PROBES)) {
    for (const text of await run(page)) {
      findings.push({ story: story.id, mode: nameOf(mode), probe: name, text });
    }
  }
  return findings;
}
