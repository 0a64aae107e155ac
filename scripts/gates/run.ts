import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { findOrInstallBrowser } from '../browser.js';
import { type Mode, MODES, nameOf, shortModes } from './modes.js';
import { installDeep } from './probes/deep.js';
import { headingOrder, motion, overflow, textSpacing } from './probes/layout.js';
import { axe, engine } from './probes/rules.js';
import { tabWalk } from './probes/tab-walk.js';
import { openStories, type Story } from './stories.js';

/** In this order: what changes the page comes last. */
const PROBES: Readonly<Record<string, (page: Page) => Promise<string[]>>> = {
  axe,
  engine,
  overflow,
  'heading order': headingOrder,
  motion,
  'tab walk': tabWalk,
  'text spacing': textSpacing,
};

export interface Finding {
  story: string;
  mode: string;
  probe: string;
  text: string;
}

/** A finding that is known and why it stays. */
interface Exception {
  story: string;
  probe: string;
  /** Part of the finding's text. */
  text: string;
  reason: string;
  /** Day it was decided on, ISO. */
  date: string;
}

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
  const stories = await openStories();
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  const findings: Finding[] = [];
  try {
    for (const [index, story] of stories.all.entries()) {
      const isFirst = story.element !== stories.all[index - 1]?.element;
      if (!story.id.includes(only) || (firstOnly && !isFirst)) continue;
      for (const mode of short ? shortModes(index) : MODES) {
        const page = await openPage(browser, mode);
        await stories.show(page, story, mode);
        const found = await probe(page, story, mode);
        findings.push(...found);
        report?.(
          `${found.length === 0 ? 'ok' : `${found.length} found`}  ${story.id} (${nameOf(mode)})`,
        );
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await stories.close();
  }
  const exceptions = JSON.parse(
    await readFile(new URL('exceptions.json', import.meta.url), 'utf8'),
  ) as Exception[];
  return findings.filter((finding) => !exceptions.some((known) => covers(known, finding)));
}

async function openPage(browser: Browser, { language, look, width }: Mode): Promise<Page> {
  const context = await browser.newContext({
    locale: language === 'de' ? 'de-DE' : 'ar',
    timezoneId: 'Europe/Berlin',
    viewport: { width, height: 800 },
    forcedColors: look === 'forced-colors' ? 'active' : 'none',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  // The compiler names functions by a helper that pages do not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await context.addInitScript(installDeep);
  return context.newPage();
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

function covers(known: Exception, finding: Finding): boolean {
  return (
    known.probe === finding.probe &&
    finding.story.includes(known.story) &&
    finding.text.includes(known.text)
  );
}
