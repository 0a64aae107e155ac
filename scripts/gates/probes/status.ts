import type { Page } from 'playwright';

interface LateStatus {
  region: Element;
  /** What it came with. */
  words: string;
  /** Both, and where, for a message. */
  name: string;
}

declare global {
  /** Status regions that came into the page together with their words. */
  var lateStatuses: LateStatus[];
}

/**
 * Watches every shadow root from its first moment. Given to `page.addInitScript`.
 *
 * A screen reader tells what changes in a status region it knows; one that arrives with its words is
 * often not told (WCAG 4.1.3). Alerts are, so they may.
 */
export function watchStatuses(): void {
  globalThis.lateStatuses = [];
  const REGIONS = '[role="status"], [aria-live="polite"], output';
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
    this: Element,
    options: ShadowRootInit,
  ) => ShadowRoot;
  Element.prototype.attachShadow = function (this: Element, options) {
    const root = attach.call(this, options);
    let isFirst = true;
    new MutationObserver((records) => {
      // What is there from the start is no news.
      if (isFirst) {
        isFirst = false;
        return;
      }
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const node of added) {
        if (!(node instanceof Element) || !node.isConnected) continue;
        const inside = [...node.querySelectorAll(REGIONS)];
        for (const region of node.matches(REGIONS) ? [node, ...inside] : inside) {
          const isKnown = region.parentElement?.closest(REGIONS) !== null;
          const words = region.textContent.trim();
          if (!words || isKnown || !region.checkVisibility()) continue;
          const name = `${deep.say(region)} in ${this.localName}`;
          lateStatuses.push({ region, words, name });
        }
      }
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
}

/** What arrived with its words so far, and when fields are filled and a box is ticked. */
export async function statuses(page: Page): Promise<string[]> {
  for (const field of await page.locator('input[type=search], input[type=text]').all()) {
    if (!(await field.isVisible())) continue;
    await field.fill('lin', { timeout: 1000 }).catch(() => undefined);
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }
  const box = page.getByRole('checkbox').first();
  if (await box.isVisible()) await box.check({ timeout: 1000, force: true }).catch(() => undefined);
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    // Where other words have come since, these were of waiting, and the others were told.
    const lost = lateStatuses.filter(
      ({ region, words }) => region.isConnected && region.textContent.trim() === words,
    );
    return [...new Set(lost.map(({ name }) => `came with its words: ${name}`))];
  });
}
