import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.js';
import type { Building } from './long-tasks.page.js';

const PAGE = fileURLToPath(new URL('./long-tasks.page.ts', import.meta.url));

/**
 * Builds an index in a real browser whose processor is slowed down.
 *
 * @param slowdown 4 is about a cheap phone
 * @returns undefined where there is no browser
 */
export async function measureLongTasks(
  offers: number,
  slowdown: number,
): Promise<{ building: Building; spinning: Building } | undefined> {
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
    return { building, spinning };
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
