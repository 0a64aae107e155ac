import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright';
import { FIRST_CHOICE, type Choice } from '../../packages/embed/src/snippet/choice.js';
import { type Way, WAYS } from '../../packages/embed/src/snippet/options.js';
import { snippetOf } from '../../packages/embed/src/snippet/snippet.js';
import { DEMO } from '../../scripts/build/paths.js';
import { sanitize, SANITIZERS } from './sanitizers.js';
import { axeFindings, type DemoSite, openSite, visit, type Visit, whatIsKept } from './site.js';

// Every way a widget comes onto a page, as the snippet generator writes it.

const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'offer-search': { src: '/angebote.json' },
  'contact-cards': { src: '/angebote.json' },
  'mobility-map': { src: '/angebote.json', 'timetable-src': '/fahrplan.bin' },
  explainer: { 'content-src': '/kim-erklaert.json' },
};

/** What a visitor sees first of each widget. */
const FIRST_SIGHT: Readonly<Record<string, RegExp>> = {
  'offer-search': /^\d+ Angebote$/,
  'contact-cards': /zuständig/,
  'mobility-map': /erreichen Sie/,
  explainer: /KIM/,
};

const SCRIPT = '<script type="module" src="/kim-widgets/kim-widgets.js"></script>';
const OFFERS = '<kim-offer-search src="/angebote.json"><p>Fallback</p></kim-offer-search>';

/** A second copy of the release, as another editor may have left it on the same website. */
const OLDER = `${DEMO}kim-older`;

let site: DemoSite;
let integrity: string;
/** Pages of a website around the widgets; filled by each test before it visits. */
const pages: Record<string, string> = {};

before(async () => {
  site = await openSite(pages);
  const hashes = (await (await fetch(`${site.url}kim-widgets/sri.json`)).json()) as Record<
    string,
    string
  >;
  integrity = hashes['kim-widgets.single.js'] ?? '';
  await cp(`${DEMO}kim-widgets`, OLDER, { recursive: true });
});
after(async () => {
  await rm(OLDER, { recursive: true });
  await site.close();
});

async function open(body: string, head = ''): Promise<Visit> {
  pages['/rathaus.html'] =
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Rathaus</title>` +
    `<link rel="icon" href="data:,">${head}</head><body><h1>Rathaus</h1>${body}</body></html>`;
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

function choiceOf(widget: string, way: Way): Choice {
  return { ...FIRST_CHOICE, widget, way, attributes: ATTRIBUTES[widget] ?? {} };
}

for (const widget of Object.keys(ATTRIBUTES)) {
  for (const way of WAYS) {
    test(`${widget} comes onto a page as ${way}`, async () => {
      const visited = await open(snippetOf(choiceOf(widget, way), integrity).html);
      const { page } = visited;
      if (way === 'link') await page.getByRole('link').click();
      await shows(way === 'frame' ? page.frameLocator('iframe') : page, widget);
      if (way === 'frame') await isAsHighAsItsContent(page);
      await isClean(visited);
      await visited.context.close();
    });
  }
}

async function isAsHighAsItsContent(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    const content = frame?.contentDocument?.documentElement;
    return content && Math.abs(frame.clientHeight - content.getBoundingClientRect().height) < 2;
  });
}

test('a link becomes the widget in place where the script is on the page', async () => {
  const visited = await open(SCRIPT + snippetOf(choiceOf('offer-search', 'link'), '').html);
  await shows(visited.page, 'offer-search');
  assert.match(visited.page.url(), /rathaus\.html$/);
  await isClean(visited);
});

test('the page of a frame has a title, can be printed and opened alone', async () => {
  const visited = await open(snippetOf(choiceOf('contact-cards', 'frame'), '').html);
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
    const choice = choiceOf('offer-search', SURVIVES[sanitizer] ?? 'link');
    const left = await sanitize(bare, sanitizer, snippetOf(choice, '').html);
    const gone = await sanitize(
      bare,
      sanitizer,
      snippetOf(choiceOf('offer-search', 'element'), '').html,
    );
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
