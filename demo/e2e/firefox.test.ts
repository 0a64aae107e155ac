import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findFirefox, NO_FIREFOX } from '../../scripts/firefox.js';
import {
  type FirefoxVisit,
  keptByFirefox,
  openFirefox,
  visitWithFirefox,
  waitForHeading,
} from './firefox.js';
import { type DemoSite, openSite } from './site.js';
import { FIRST_SIGHT, integrityOf, linesFor, pageAround, WIDGETS_BY_WAY } from './ways.js';

// All ways in, all widgets, in a browser of another family, under the same policy.

const executable = findFirefox();
const pages: Record<string, string> = {};

if (!executable) test('all widgets in Firefox', { skip: NO_FIREFOX });
else describe('in Firefox', () => inFirefox(executable));

function inFirefox(path: string): void {
  let site: DemoSite;
  let browser: Browser;
  let integrity: string;

  before(async () => {
    site = await openSite(pages);
    browser = await openFirefox(path);
    integrity = await integrityOf(site.url);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function isClean(visited: FirefoxVisit): Promise<void> {
    assert.deepEqual(await visited.trouble(), []);
    assert.deepEqual(visited.foreignRequests, []);
    assert.deepEqual(await keptByFirefox(visited), []);
  }

  for (const { widget, way } of WIDGETS_BY_WAY) {
    test(`${widget} comes onto a page as ${way}`, async () => {
      pages['/rathaus.html'] = pageAround(linesFor(widget, way, integrity));
      const visited = await visitWithFirefox(browser, `${site.url}rathaus.html`);
      const { page } = visited;
      const sight = FIRST_SIGHT[widget] ?? /./;
      if (way === 'link') {
        await page.evaluate(() => document.querySelector('a')?.click());
        await page.waitForNavigation().catch(() => undefined);
      }
      if (way === 'frame') {
        await page.waitForSelector('iframe');
        const inner = page.frames().find((frame) => frame.url().includes('embed.html'));
        assert.ok(inner);
        await waitForHeading(inner, sight);
      } else await waitForHeading(page, sight);
      await isClean(visited);
      await visited.close();
    });
  }
}
