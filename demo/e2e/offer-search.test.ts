import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { axeFindings, type DemoSite, openSite, visit, whatIsKept } from './site.js';

let site: DemoSite;

before(async () => {
  site = await openSite();
});
after(() => site.close());

function searchField(page: Page) {
  return page.getByLabel('Was suchen Sie?');
}

function firstResult(page: Page) {
  return page.getByRole('article').first().getByRole('link').first();
}

test('a case manager types, finds, opens, calls, goes back', async () => {
  const visited = await visit(site, 'angebote.html');
  const { page } = visited;
  await searchField(page).fill('sprachkurs für frauen');
  await page.keyboard.press('Enter');
  // Before anything was searched for, there are more than a hundred.
  await page.getByRole('heading', { name: /^\d{1,2} Angebote?$/ }).waitFor();
  await firstResult(page).waitFor();
  const title = await firstResult(page).innerText();
  assert.match(title, /Deutsch|Sprach|Frauen/);

  await firstResult(page).click();
  await page.getByRole('heading', { name: title }).waitFor();
  assert.match(page.url(), /#kim-q=sprachkurs.*kim-offer=/);
  assert.match(
    (await page
      .getByRole('link', { name: /Anrufen/ })
      .first()
      .getAttribute('href')) ?? '',
    /^tel:\+49/,
  );

  await page.goBack();
  await firstResult(page).waitFor();
  assert.equal(await searchField(page).inputValue(), 'sprachkurs für frauen');
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.foreignRequests, []);
  assert.deepEqual(await whatIsKept(visited), []);
});

test('a shared link opens the offer, and the number of offers is announced in a status', async () => {
  const first = await visit(site, 'angebote.html');
  await firstResult(first.page).click();
  await first.page.waitForURL(/kim-offer=/);
  const { hash } = new URL(first.page.url());
  const second = await visit(site, `angebote.html${hash}`);
  await second.page.getByRole('link', { name: /^Zurück/ }).waitFor();
  await second.page.getByRole('link', { name: /^Zurück/ }).click();
  await second.page
    .getByRole('status')
    .filter({ hasText: /\d+ Angebote/ })
    .waitFor();
});

test('by keyboard alone: from the page’s start to an offer and back', async () => {
  const { page } = await visit(site, 'angebote.html');
  await firstResult(page).waitFor();
  await tabTo(page, () => focusIs(page, 'Was suchen Sie?'));
  await page.keyboard.type('wohnung');
  await page.keyboard.press('Enter');
  await page.waitForURL(/kim-q=wohnung/);
  // The address changes before the list does, which begins with more than a hundred.
  await page.getByRole('heading', { name: /^\d{1,2} Angebote?$/ }).waitFor();
  const title = await firstResult(page).innerText();
  await tabTo(page, () => focusIs(page, title));
  await page.keyboard.press('Enter');
  await page.waitForURL(/kim-offer=/);
  await page.getByRole('heading', { name: title }).waitFor();
  await tabTo(page, () => focusIs(page, 'Zurück'), true);
  await page.keyboard.press('Enter');
  await firstResult(page).waitFor();
});

test('an opened offer passes axe at 320 and 1280 px', async () => {
  for (const width of [320, 1280]) {
    const { page } = await visit(site, 'angebote.html#kim-offer=deutsch-fuer-frauen', {
      viewport: { width, height: 800 },
    });
    await page.getByRole('heading', { name: 'Deutsch für Frauen' }).first().waitFor();
    assert.deepEqual(await axeFindings(page), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0);
  }
});

test('without the data the page says so and tries again on request', async () => {
  const { page } = await visit(site, 'angebote.html');
  await page.route('**/angebote.json', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  const retry = page.getByRole('button', { name: 'Noch einmal versuchen' });
  await retry.waitFor();
  await page.unroute('**/angebote.json');
  await retry.click();
  await firstResult(page).waitFor();
});

test('without JavaScript the municipality’s own words are there', async () => {
  const { page } = await visit(site, 'angebote.html', { javaScriptEnabled: false });
  assert.ok(await page.getByRole('link', { name: '0221 4710-200' }).isVisible());
});

/** Presses Tab (or Shift+Tab) until the condition holds; fails after a page's worth of stops. */
async function tabTo(
  page: Page,
  arrived: () => Promise<boolean>,
  backwards = false,
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await arrived()) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  assert.fail('Tab never arrived');
}

/** Whether what has the focus, also inside shadow roots, is named so. */
function focusIs(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return false;
    const label = (active as HTMLInputElement).labels?.[0]?.textContent ?? '';
    return `${label} ${active.textContent}`.includes(wanted);
  }, name);
}
