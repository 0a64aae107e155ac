import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright';
import type { Way } from '../../packages/embed/src/snippet/options.js';
import { DEMO } from '../../scripts/build/paths.js';
import { sanitize, SANITIZERS } from './sanitizers.js';
import { axeFindings, type DemoSite, openSite, visit, type Visit, whatIsKept } from './site.js';
import { FIRST_SIGHT, integrityOf, linesFor, pageAround, WIDGETS_BY_WAY } from './ways.js';

// Every way a widget comes onto a page, and what happens to it there.

const SCRIPT = '<script type="module" src="/kim-widgets/kim-widgets.js"></script>';
const OFFERS = '<kim-offer-search src="/angebote.json"><p>Fallback</p></kim-offer-search>';

/** Another version of the release, as another editor may have left it on the same website. */
const OLDER = `${DEMO}kim-older`;

let site: DemoSite;
let integrity: string;
/** Pages of a website around the widgets; filled by each test before it visits. */
const pages: Record<string, string> = {};

before(async () => {
  site = await openSite(pages);
  integrity = await integrityOf(site.url);
  await makeOlder();
});
after(async () => {
  await rm(OLDER, { recursive: true });
  await site.close();
});

/** Has other words than ours, and knows no contact cards yet. */
async function makeOlder(): Promise<void> {
  await cp(`${DEMO}kim-widgets`, OLDER, { recursive: true });
  for (const name of await readdir(`${OLDER}/chunks`)) {
    if (!name.endsWith('.js')) continue;
    const path = `${OLDER}/chunks/${name}`;
    const code = (await readFile(path, 'utf8'))
      .replaceAll('`Was suchen Sie?`', '`Was suchten Sie?`')
      .replaceAll('"contact-cards":', '"contacts-of-then":');
    await writeFile(path, code);
  }
}

async function open(body: string, head = ''): Promise<Visit> {
  pages['/rathaus.html'] = pageAround(body, head);
  return visit(site, 'rathaus.html');
}

async function shows(place: Page | FrameLocator, widget: string): Promise<void> {
  await place
    .getByRole('heading', { name: FIRST_SIGHT[widget] ?? /./ })
    .first()
    .waitFor();
}

async function isClean(visited: Visit): Promise<void> {
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.foreignRequests, []);
  assert.deepEqual(await whatIsKept(visited), []);
}

for (const { widget, way } of WIDGETS_BY_WAY) {
  test(`${widget} comes onto a page as ${way}`, async () => {
    const visited = await open(linesFor(widget, way, integrity));
    const { page } = visited;
    if (way === 'link') await page.getByRole('link').click();
    await shows(way === 'frame' ? page.frameLocator('iframe') : page, widget);
    if (way === 'frame') await isAsHighAsItsContent(page);
    await isClean(visited);
    await visited.context.close();
  });
}

async function isAsHighAsItsContent(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    const content = frame?.contentDocument?.documentElement;
    return content && Math.abs(frame.clientHeight - content.getBoundingClientRect().height) < 2;
  });
}

test('a link becomes the widget in place where the script is on the page', async () => {
  const visited = await open(SCRIPT + linesFor('offer-search', 'link'));
  await shows(visited.page, 'offer-search');
  assert.match(visited.page.url(), /rathaus\.html$/);
  await isClean(visited);
});

test('the page of a frame has a title, can be printed and opened alone', async () => {
  const visited = await open(linesFor('contact-cards', 'frame'));
  const frame = visited.page.frameLocator('iframe');
  await shows(frame, 'contact-cards');
  assert.equal(await frame.locator('html').evaluate(() => document.title), 'Ansprechpersonen');
  await frame.getByRole('button', { name: 'Drucken' }).last().waitFor();
  const own = frame.getByRole('link', { name: 'In eigenem Fenster öffnen' });
  assert.match((await own.getAttribute('href')) ?? '', /embed\.html\?widget=contact-cards/);
});

for (const [where, head, body] of [
  ['in the head', SCRIPT, OFFERS],
  ['after the widget', '', OFFERS + SCRIPT],
  ['async', SCRIPT.replace('<script', '<script async'), OFFERS],
  ['twice', SCRIPT, OFFERS + SCRIPT],
  ['in two versions', SCRIPT, OFFERS + SCRIPT.replace('/kim-widgets/', '/kim-older/')],
] as const) {
  test(`the script works ${where}`, async () => {
    const visited = await open(body, head);
    await shows(visited.page, 'offer-search');
    await isClean(visited);
  });
}

/** As a page that requires Trusted Types may do it. */
async function addScript(page: Page, address: string): Promise<void> {
  await page.evaluate((src) => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: {
        createPolicy: (
          name: string,
          rules: { createScriptURL: (url: string) => string },
        ) => { createScriptURL: (url: string) => string };
      };
    };
    const policy = trustedTypes.createPolicy('kim-widgets', { createScriptURL: (url) => url });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = policy.createScriptURL(src);
    document.head.append(script);
  }, address);
}

test('of two versions each element keeps the one that came first, and all speak one language', async () => {
  const visited = await open(
    `${SCRIPT.replace('/kim-widgets/', '/kim-older/')}${OFFERS}<kim-language-switch></kim-language-switch>` +
      '<kim-contact-cards src="/angebote.json"></kim-contact-cards>',
  );
  const { page } = visited;
  const ofThen = page.getByLabel('Was suchten Sie?');
  await ofThen.waitFor();
  assert.equal(await page.evaluate(() => customElements.get('kim-contact-cards')), undefined);
  await addScript(page, '/kim-widgets/kim-widgets.js');
  await shows(page, 'contact-cards');
  await ofThen.waitFor();
  // What comes above the switch would move it from under the pointer.
  await shows(page, 'offer-search');

  await page.getByRole('button', { name: 'Language:' }).click();
  await page.getByRole('button', { name: 'українська' }).click();
  for (const name of ['kim-offer-search', 'kim-contact-cards']) {
    await page.locator(name).locator('.widget[lang="uk"]').first().waitFor();
  }
  await isClean(visited);
});

test('a widget lives on when it is added late, moved, removed and put back', async () => {
  const visited = await open('<main></main><aside></aside>', SCRIPT);
  const { page } = visited;
  await page.evaluate(() => {
    const element = document.createElement('kim-offer-search');
    element.setAttribute('src', '/angebote.json');
    document.querySelector('main')?.append(element);
  });
  await shows(page, 'offer-search');
  await page.getByLabel('Was suchen Sie?').fill('Deutsch');
  for (const place of ['aside', 'main']) {
    await page.evaluate((selector) => {
      const element = document.querySelector('kim-offer-search');
      element?.remove();
      if (element) document.querySelector(selector)?.append(element);
    }, place);
    await shows(page, 'offer-search');
    assert.equal(await page.getByLabel('Was suchen Sie?').inputValue(), 'Deutsch');
  }
  await isClean(visited);
});

test('a widget works inside the shadow root of a component of the page', async () => {
  const visited = await open('<div id="host"></div>', SCRIPT);
  await visited.page.evaluate(() => {
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const element = document.createElement('kim-offer-search');
    element.setAttribute('src', '/angebote.json');
    shadow?.append(element);
    document.body.append(document.createElement('p'));
  });
  await shows(visited.page, 'offer-search');
  await isClean(visited);
});

test('in a closed details element the map has its size when that is opened', async () => {
  const element =
    '<kim-mobility-map src="/angebote.json" timetable-src="/fahrplan.bin"></kim-mobility-map>';
  const visited = await open(`<details><summary>Karte</summary>${element}</details>`, SCRIPT);
  const { page } = visited;
  await page.waitForFunction(() => customElements.get('kim-mobility-map'));
  await page.getByText('Karte', { exact: true }).click();
  await shows(page, 'mobility-map');
  await page.waitForFunction(() => {
    const map = document
      .querySelector('kim-mobility-map')
      ?.shadowRoot?.querySelector('.leaflet-container');
    return (map?.clientHeight ?? 0) > 200 && (map?.querySelectorAll('path').length ?? 0) > 0;
  });
  await isClean(visited);
});

/** The most comfortable way that lives through a CMS's filter. */
const SURVIVES: Readonly<Record<(typeof SANITIZERS)[number], Way>> = {
  typo3: 'div',
  wordpress: 'div',
  drupal: 'link',
  dompurify: 'div',
  'sanitize-html': 'link',
};

for (const sanitizer of SANITIZERS) {
  test(`what ${sanitizer} leaves of the ${String(SURVIVES[sanitizer])} snippet works`, async () => {
    const bare = await site.browser.newPage();
    const lines = linesFor('offer-search', SURVIVES[sanitizer] ?? 'link');
    const left = await sanitize(bare, sanitizer, lines);
    const gone = await sanitize(bare, sanitizer, linesFor('offer-search', 'element'));
    await bare.close();
    assert.doesNotMatch(left + gone, /<script|<kim-/);
    // The script stands in the website's template, where no editor's filter reaches.
    const visited = await open(left, SCRIPT);
    await shows(visited.page, 'offer-search');
    await isClean(visited);
    await visited.context.close();
  });
}

test('the snippet page: a webmaster ticks a topic, sees it, and copies lines that work', async () => {
  const visited = await visit(site, 'kim-widgets/snippet.html#-src=/angebote.json');
  const { page } = visited;
  await page.getByText('185 Angebote gefunden.').waitFor();
  await page.getByText('Themen', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Sprache \d+$/ }).check();
  await page.getByLabel('Besucher können das nicht ändern').check();
  const snippet = await page.getByRole('group', { name: 'In die Seite' }).innerText();
  assert.match(snippet, /topics="language" locked>/);
  await shows(page.frameLocator('iframe'), 'offer-search');
  assert.match(page.url(), /-topics=language/);

  await page.getByLabel('Farbe von Links und Knöpfen').fill('#ffd700');
  await page.getByLabel('Farbe von Links und Knöpfen').blur();
  await page.getByText(/Zu hell: Kontrast 1,\d zu 1/).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await isClean(visited);

  const pasted = await open(snippet);
  await shows(pasted.page, 'offer-search');
  await isClean(pasted);
});

for (const width of [320, 1280]) {
  test(`the snippet page fits into ${width} px`, async () => {
    const { page } = await visit(site, 'kim-widgets/snippet.html#-src=/angebote.json', {
      viewport: { width, height: 800 },
    });
    await page.getByText('185 Angebote gefunden.').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}
