import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { STRICT_POLICY } from '../../scripts/policy.js';
import { type DemoSite, openSite, TODAY } from './site.js';

// A page whose policy lacks one permission: the widgets do without as far as they can, and one line in
// the console says what to add.

const SCRIPT = '<script type="module" src="/kim-widgets/kim-widgets.js"></script>';
const WIDGETS =
  '<kim-offer-search src="/angebote.json">Bitte rufen Sie an</kim-offer-search>' +
  '<kim-contact-cards src="/angebote.json" view="list" url-prefix="wer"></kim-contact-cards>' +
  '<kim-mobility-map src="/angebote.json" timetable-src="/fahrplan.bin" url-prefix="karte"></kim-mobility-map>' +
  '<kim-explainer content-src="/kim-erklaert.json" url-prefix="kim-erklaert"></kim-explainer>';
const FRAME =
  '<iframe src="/kim-widgets/embed.html?widget=offer-search&amp;src=/angebote.json" title="Angebote"></iframe>';

let site: DemoSite;
const files: Record<string, string> = {};

before(async () => {
  site = await openSite(files);
});
after(() => site.close());

/** The strict policy with one directive said otherwise. */
function policyWith(directive: string, sources: string): string {
  const directives = STRICT_POLICY.split('; ');
  assert.ok(directives.some((line) => line.startsWith(`${directive} `)));
  return directives
    .map((line) => (line.startsWith(`${directive} `) ? `${directive} ${sources}` : line))
    .join('; ');
}

/** Opens a page under a policy; `own` grows by each line the widgets write to the console. */
async function openUnder(policy: string, body = WIDGETS): Promise<{ page: Page; own: string[] }> {
  files['/seite.html'] =
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    `<link rel="icon" href="/wappen.svg">${SCRIPT}</head><body>${body}</body></html>`;
  const context = await site.browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  const own: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('kim-widgets:')) own.push(message.text());
  });
  page.on('pageerror', (error) => assert.fail(`uncaught: ${error.message}`));
  await page.route('**/seite.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${site.url}seite.html`);
  return { page, own };
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).first();

async function allAnswer(page: Page): Promise<void> {
  await heading(page, /^\d+ Angebote$/).waitFor();
  await page.locator('kim-contact-cards article').first().waitFor();
  await heading(page, /erreichen Sie/).waitFor();
  await heading(page, /KIM/).waitFor();
}

/** The one line there is, and the permission it names. */
async function asksOnlyFor(page: Page, own: readonly string[], permission: string): Promise<void> {
  // Whatever would be said twice has been by now.
  await page.waitForTimeout(1000);
  assert.equal(own.length, 1, own.join('\n'));
  assert.ok(own[0]?.includes(`lacks "${permission}"`), own[0]);
  await page.context().close();
}

test('with every permission no line is written', async () => {
  const { page, own } = await openUnder(STRICT_POLICY);
  await allAnswer(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(own, []);
});

test('without workers the map searches its timetable on the page’s own thread', async () => {
  const { page, own } = await openUnder(policyWith('worker-src', "'none'"));
  await allAnswer(page);
  await asksOnlyFor(page, own, "worker-src 'self'");
});

test('without connections each widget says that its data is missing; the explainer explains', async () => {
  const { page, own } = await openUnder(policyWith('connect-src', 'https://other.example'));
  await page.getByText('Die Angebote sind gerade nicht da').first().waitFor();
  await heading(page, /KIM/).waitFor();
  for (const widget of ['kim-offer-search', 'kim-contact-cards', 'kim-mobility-map']) {
    await page.locator(widget).getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
  }
  await asksOnlyFor(page, own, "connect-src 'self'");
});

test('without data: in img-src nothing is missing, so nothing is said', async () => {
  const { page, own } = await openUnder(policyWith('img-src', "'self'"));
  await allAnswer(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(own, []);
});

test('without pictures a person has the neutral one', async () => {
  const { page, own } = await openUnder(policyWith('img-src', "'none'"));
  await allAnswer(page);
  const withPhoto = page.locator('kim-contact-cards .avatar:has(img)').first();
  await withPhoto.scrollIntoViewIfNeeded();
  await withPhoto.locator('img').waitFor({ state: 'hidden' });
  await asksOnlyFor(page, own, "img-src 'self'");
});

test('without the widgets’ own Trusted Types policy only the worker is missing', async () => {
  const { page, own } = await openUnder(policyWith('trusted-types', "lit-html 'allow-duplicates'"));
  await allAnswer(page);
  await asksOnlyFor(page, own, "trusted-types lit-html kim-widgets 'allow-duplicates'");
});

test('without Lit’s Trusted Types policy the page keeps its own words', async () => {
  const { page, own } = await openUnder(policyWith('trusted-types', 'kim-widgets'));
  await page.getByText('Bitte rufen Sie an').waitFor();
  await page.waitForEvent('console', {
    predicate: () => own.length > 0,
    timeout: 10_000,
  });
  assert.ok(await page.getByText('Bitte rufen Sie an').isVisible());
  await asksOnlyFor(page, own, "trusted-types lit-html kim-widgets 'allow-duplicates'");
});

test('without frames the widget stands in the page itself', async () => {
  const { page, own } = await openUnder(policyWith('frame-src', "'none'"), FRAME);
  await heading(page, /^\d+ Angebote$/).waitFor();
  assert.equal(await page.locator('iframe').count(), 0);
  await asksOnlyFor(page, own, "frame-src 'self'");
});
