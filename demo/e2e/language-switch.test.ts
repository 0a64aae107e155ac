import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { untilStill } from '../../packages/ui/test/until-still.js';
import { type DemoSite, openSite, visit } from './site.js';

// A visitor changes the language of the widgets in the middle of something.

let site: DemoSite;

before(async () => {
  site = await openSite();
});
after(() => site.close());

const languages = (page: Page) => page.locator('kim-language-switch');

/** Chooses a language with the keyboard, and waits until the widgets speak it. */
async function choose(page: Page, name: string, code: string): Promise<void> {
  const button = languages(page).getByRole('button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await languages(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .locator(
      `:is(kim-offer-search, kim-contact-cards, kim-mobility-map, kim-explainer) .widget[lang="${code}"]`,
    )
    .first()
    .waitFor();
  await languages(page)
    .getByRole('status')
    .filter({ hasText: name })
    .waitFor({ state: 'attached' });
  assert.ok(await button.evaluate((one) => one.matches(':focus')), 'the switch has kept the focus');
  assert.match(
    page.url(),
    code === 'de' ? /^(?!.*kim-interface)/ : new RegExp(`kim-interface=${code}`),
  );
  // What a machine translated says so once on the page, with German one tap away.
  const notice = page.locator('.language-notice');
  if (code === 'de') await notice.waitFor({ state: 'detached' });
  else await notice.getByRole('button', { name: 'Deutsch' }).waitFor();
  assert.equal(await notice.count(), code === 'de' ? 0 : 1);
}

/** What stands in the fields of a widget, and which of its parts are open, once nothing moves any more. */
function stateOf(page: Page, widget: string) {
  // Some of it comes after an answer, such as the days of a way.
  return untilStill(page, () => readState(page, widget), { looks: 1 });
}

function readState(page: Page, widget: string) {
  return page.locator(widget).evaluate(({ shadowRoot }) => ({
    fields: [...(shadowRoot?.querySelectorAll('input, select') ?? [])].map((field) => {
      const { id, name, type, value, checked } = field as HTMLInputElement;
      return `${id || name} ${type === 'checkbox' || type === 'radio' ? `${value} ${checked}` : value}`;
    }),
    open: [...(shadowRoot?.querySelectorAll('details') ?? [])].map(({ open }) => open),
    parts: ['article', '.chip', '.trip', '.detail', '.card', '.day'].map(
      (selector) => `${selector} ${shadowRoot?.querySelectorAll(selector).length ?? 0}`,
    ),
  }));
}

/** The address without the language. */
const address = (page: Page) => new URL(page.url()).hash.replace(/[#&]kim-interface=[^&]*/, '');

test('offers: a half-typed query and a filter stay; the page’s own words are not touched', async () => {
  const visited = await visit(site, 'angebote.html#kim-cost=free', {
    viewport: { width: 1280, height: 900 },
  });
  const { page } = visited;
  await page.getByRole('article').first().waitFor();
  await page.getByLabel('Was suchen Sie?').pressSequentially('deuts');
  await page.waitForURL(/kim-q=deuts/);
  const before = [await stateOf(page, 'kim-offer-search'), address(page)];
  await choose(page, 'Українська', 'uk');
  assert.deepEqual([await stateOf(page, 'kim-offer-search'), address(page)], before);
  assert.equal(await page.getByLabel('Що Ви шукаєте?').inputValue(), 'deuts');
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  await page.getByRole('heading', { name: 'Hilfe und Angebote finden' }).waitFor();
  // The address says all of it, and nothing that filters by the language spoken at an offer.
  await page.reload();
  await page.getByRole('article').first().waitFor();
  assert.deepEqual([await stateOf(page, 'kim-offer-search'), address(page)], before);
  await choose(page, 'العربية', 'ar');
  assert.deepEqual([await stateOf(page, 'kim-offer-search'), address(page)], before);
  await choose(page, 'Deutsch', 'de');
  assert.deepEqual([await stateOf(page, 'kim-offer-search'), address(page)], before);
  assert.deepEqual(visited.errors, []);
  await visited.context.close();
});

test('offers: an open detail stays open', async () => {
  const { page, context } = await visit(
    site,
    'angebote.html#kim-cost=free&kim-offer=deutsch-fuer-frauen',
  );
  await page.getByRole('heading', { name: 'Deutsch für Frauen' }).first().waitFor();
  await page.locator('kim-offer-search .actions').waitFor();
  const before = [await stateOf(page, 'kim-offer-search'), address(page)];
  await choose(page, 'Türkçe', 'tr');
  assert.deepEqual([await stateOf(page, 'kim-offer-search'), address(page)], before);
  await context.close();
});

test('contacts: place, topic and surname stay, and the answer', async () => {
  const { page, context } = await visit(site, 'kontakte.html');
  await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).fill('59995');
  await page.keyboard.press('ArrowDown');
  await page.locator('kim-contact-cards li[role=option]').first().click();
  await page.getByLabel('Worum geht es?').selectOption({ label: 'Behörden und Anträge' });
  await page.getByLabel('Nachname beginnt mit').selectOption('K');
  await page.getByRole('heading', { name: 'Diese Stelle ist für Sie zuständig' }).waitFor();
  const before = [await stateOf(page, 'kim-contact-cards'), address(page)];
  await choose(page, 'فارسی', 'fa');
  assert.deepEqual([await stateOf(page, 'kim-contact-cards'), address(page)], before);
  await context.close();
});

test('contacts: an open card stays open, and what was unfolded in it', async () => {
  const { page, context } = await visit(site, 'kontakte.html#kim-contact=kim-nord-a-k');
  await page.getByText('Alle Sprechzeiten').click();
  const before = [await stateOf(page, 'kim-contact-cards'), address(page)];
  await choose(page, 'Türkçe', 'tr');
  assert.deepEqual([await stateOf(page, 'kim-contact-cards'), address(page)], before);
  await page.locator('kim-contact-cards details[open]').waitFor();
  await context.close();
});

test('map: start, day and topic stay, and the opened way', async () => {
  const { page, context } = await visit(site, 'unterwegs.html');
  const answer = page.getByRole('heading', { name: /Angebot.* erreichen Sie/ });
  await answer.waitFor();
  await page.getByLabel('Von wo?').fill('Hinterwede');
  await page.getByRole('option', { name: 'Hinterwede' }).first().click();
  await page.getByLabel('Was suchen Sie?').selectOption({ label: 'Sprache' });
  await page.getByLabel('An welchem Tag?').fill('2026-03-16');
  await page.getByText('Am Montag, 16. März').waitFor();
  const trips = page.locator('.trip').filter({ hasText: 'Deutsch in der Werkstatt' });
  await page.locator('kim-mobility-map .list[aria-busy="false"]').waitFor();
  await trips.getByText('8:00–').waitFor();
  const list = [await stateOf(page, 'kim-mobility-map'), address(page)];
  await choose(page, 'Română', 'ro');
  assert.deepEqual([await stateOf(page, 'kim-mobility-map'), address(page)], list);
  await trips.getByRole('link').first().click();
  await page.locator('#ride-heading').waitFor();
  const ride = [await stateOf(page, 'kim-mobility-map'), address(page)];
  await choose(page, 'Русский', 'ru');
  await page.locator('#ride-heading').waitFor();
  assert.deepEqual([await stateOf(page, 'kim-mobility-map'), address(page)], ride);
  await context.close();
});

test('explainer: the step stays, its words change', async () => {
  const { page, context } = await visit(site, 'kim.html#kim-topic=steps&kim-screen=3');
  await page.locator('kim-explainer .stage').waitFor();
  const before = address(page);
  await choose(page, 'Français', 'fr');
  assert.equal(address(page), before);
  await page.locator('kim-explainer .scene:lang(fr)').first().waitFor();
  await context.close();
});

test('when the page itself changes its language, focus and caret stay where somebody types', async () => {
  const { page, context } = await visit(site, 'angebote.html');
  await page.getByRole('article').first().waitFor();
  await page.getByLabel('Was suchen Sie?').pressSequentially('deutsch');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  const field = page.getByLabel('What are you looking for?');
  await field.waitFor();
  await page.keyboard.type('X');
  assert.equal(await field.inputValue(), 'deutsXch');
  await context.close();
});

test('German asks for no file of a language; another language for its own alone', async () => {
  for (const path of ['angebote.html', 'kontakte.html', 'unterwegs.html']) {
    const { page, context } = await visit(site, path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('.widget[lang="de"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const languageFiles = () =>
      asked.flatMap(
        (url) => /\/(de-simple|en|ar|bg|fa|fr|ro|ru|tr|uk)-[\w-]{8}\.js$/.exec(url)?.[1] ?? [],
      );
    assert.deepEqual(languageFiles(), [], path);
    await choose(page, 'Български', 'bg');
    await page.waitForLoadState('networkidle');
    assert.deepEqual([...new Set(languageFiles())], ['bg'], path);
    await context.close();
  }
});
