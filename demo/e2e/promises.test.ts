import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { DEMO } from '../../scripts/build/paths.js';
import { axeFindings, type DemoSite, openSite, visit, whatIsKept } from './site.js';

// What every page of the demo keeps to, whatever stands on it.

let site: DemoSite;
let pages: string[];

before(async () => {
  site = await openSite();
  pages = (await readdir(DEMO)).filter((name) => name.endsWith('.html'));
});
after(() => site.close());

test('every page says that the Kreis is invented, also without JavaScript', async () => {
  for (const path of pages) {
    const { page, context } = await visit(site, path, { javaScriptEnabled: false });
    assert.ok(await page.getByText('Kreis Lindental ist erfunden').isVisible(), path);
    await context.close();
  }
});

for (const width of [320, 1280]) {
  test(`at ${width} px, under the strict policy, no page reports an error, asks another origin, keeps anything or scrolls sideways, and axe finds nothing`, async () => {
    for (const path of pages) {
      const visited = await visit(site, path, { viewport: { width, height: 800 } });
      const { page, context } = visited;
      await page.waitForLoadState('networkidle');
      assert.deepEqual(visited.errors, [], path);
      assert.deepEqual(visited.foreignRequests, [], path);
      assert.deepEqual(await whatIsKept(visited), [], path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${path} is ${overflow} px too wide`);
      assert.deepEqual(await axeFindings(page), [], path);
      await context.close();
    }
  });
}
