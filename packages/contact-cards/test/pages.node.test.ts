import assert from 'node:assert/strict';
import test, { after, before, suite } from 'node:test';
import type { Locator, Page } from 'playwright';
import {
  axeFindings,
  matchesSnapshot,
  openBench,
  overflowing,
  tabThrough,
  type Bench,
  type ServedFile,
} from '../../ui/test/bench.js';
import { NOW, lindental, manyContacts } from './lindental.js';

/** Attributes come from the query, so that each test says what its page asks for. */
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Kontakt</title>
  <body style="margin:0;font-family:sans-serif"><main><h1>Kontakt</h1></main>
  <script type="module">
    const element = document.createElement('kim-contact-cards');
    for (const [name, value] of new URLSearchParams(location.search)) element.setAttribute(name, value);
    element.now = new Date(${NOW.getTime()});
    document.querySelector('main').append(element);
    await import('/kim-widgets.js');
  </script>`;

const json = (data: unknown): ServedFile => ({
  type: 'application/json',
  body: JSON.stringify(data),
});

/** As many as a directory of a Kreis holds. */
const DIRECTORY_SIZE = 75;
/** What a visitor waits for: code, style and layout. */
const PARTS: readonly string[] = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
/** As a cheap telephone is to a desk computer. */
const SLOWER = 4;

let bench: Bench;
before(async () => {
  bench = await openBench({
    '/contacts.html': { type: 'text/html', body: PAGE },
    '/lindental.json': json(lindental()),
    '/thousands.json': json(lindental(manyContacts(2_000))),
    '/many.json': json(lindental(manyContacts(DIRECTORY_SIZE))),
  });
});
after(() => bench.close());

const widget = (page: Page): Locator => page.locator('kim-contact-cards');

async function openContacts(
  attributes: Record<string, string>,
  options: Parameters<Bench['open']>[1] = {},
): Promise<Page> {
  const query = new URLSearchParams({ src: 'lindental.json', ...attributes });
  const page = await bench.open(`/contacts.html?${query.toString()}`, options);
  await widget(page)
    .locator('[data-contact], .kreis .way button, .directory, .matrix')
    .first()
    .waitFor();
  if (!('view' in attributes) && !('contact' in attributes)) {
    await widget(page).locator('.emergency').waitFor();
  }
  return page;
}

const STATES: Readonly<Record<string, Record<string, string>>> = {
  finder: {},
  'by-letter': { municipality: 'Moosweiler', topics: 'authorities' },
  absent: { municipality: 'Moosweiler', topics: 'residence' },
  card: { contact: 'haddad' },
};

suite('contacts on a page', () => {
  for (const language of ['de', 'de-simple', 'ar']) {
    for (const [state, attributes] of Object.entries(STATES)) {
      test(`tell assistive technology the same as the eye: ${state} in ${language}`, async () => {
        const page = await openContacts({ ...attributes, lang: language });
        // Who has read the translation is said as soon as the page knows.
        if (language !== 'de') await widget(page).locator('.language-notice').waitFor();
        await matchesSnapshot(
          new URL(`snapshots/${state}.${language}.txt`, import.meta.url),
          widget(page),
        );
        await page.close();
      });
    }

    test(`fit 320 px with wide spacing, in ${language}`, async () => {
      for (const attributes of Object.values(STATES)) {
        const page = await openContacts(
          { ...attributes, lang: language },
          { viewport: { width: 320, height: 640 } },
        );
        await page.addStyleTag({
          content: '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const cut = await overflowing(page, 'kim-contact-cards');
        await page.close();
        assert.deepEqual({ width, cut }, { width: 320, cut: [] }, JSON.stringify(attributes));
      }
    });
  }

  test('are found by keyboard alone: place, topic, letter, card, and back', async () => {
    const page = await openContacts({});
    const { keyboard } = page;
    await widget(page).getByRole('combobox', { name: 'Ort oder Postleitzahl' }).focus();
    await keyboard.type('Moos');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await widget(page).getByRole('combobox', { name: 'Worum geht es?' }).focus();
    await keyboard.type('Aufenthalt');
    await widget(page).getByText('Vertretung').first().waitFor();
    await widget(page).getByRole('combobox', { name: 'Worum geht es?' }).focus();
    await keyboard.press('Home');
    await widget(page).getByRole('combobox', { name: 'Nachname beginnt mit' }).focus();
    await keyboard.type('K');
    const others = widget(page).locator('.others .card-title a').first();
    const title = await others.innerText();
    await others.focus();
    await keyboard.press('Enter');
    const heading = widget(page).locator('#contact-heading');
    await heading.waitFor();
    assert.equal(await heading.innerText(), title);
    assert.equal(await heading.evaluate((one) => one.matches(':focus')), true);
    await widget(page).getByRole('link', { name: 'Zurück' }).focus();
    await keyboard.press('Enter');
    await widget(page).getByText('Diese Stelle ist für Sie zuständig').waitFor();
    await page.close();
  });

  test('let the focus in and out again, with a visible outline everywhere', async () => {
    const expected: Readonly<Record<string, string[]>> = {
      finder: ['Ort oder Postleitzahl', 'Worum geht es?', 'Telefonnummer kopieren', 'Polizei'],
      card: ['Alle Sprechzeiten', 'Kontakt speichern', 'Link kopieren', 'Fehler melden'],
    };
    for (const [state, words] of Object.entries(expected)) {
      const page = await openContacts(STATES[state] ?? {});
      const stops = await tabThrough(page);
      await page.close();
      const positions = words.map((word) => stops.findIndex(({ label }) => label.includes(word)));
      assert.deepEqual(
        positions,
        positions.filter((at) => at >= 0).sort((one, other) => one - other),
        stops.map(({ label }) => label).join(' | '),
      );
      assert.deepEqual(
        stops.filter(({ outline }) => outline < 2),
        [],
      );
    }
  });

  test('give axe nothing to find in forced colours', async () => {
    for (const attributes of Object.values(STATES)) {
      const page = await openContacts(attributes, { forcedColors: 'active' });
      const found = await axeFindings(page);
      await page.close();
      assert.deepEqual(found, [], JSON.stringify(attributes));
    }
  });
});

suite('2,000 contacts', () => {
  test('are filtered within 100 ms on a processor four times slower', async (t) => {
    const page = await openContacts({ src: 'thousands.json', municipality: 'Moosweiler' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // In time of the page's own thread: what else the machine does is not measured here.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const parts = metrics.filter(({ name }) => PARTS.includes(name));
      return parts.reduce((sum, { value }) => sum + value * 1000, 0);
    };
    const topics = await widget(page).locator('#topic option').count();
    const times: number[] = [];
    for (let index = 0; index < topics; index++) {
      const before = await spent();
      await widget(page).evaluate(async (element, option) => {
        const select = element.shadowRoot?.querySelector<HTMLSelectElement>('#topic');
        if (!select) throw new Error('No topics');
        select.selectedIndex = option;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
        element.getBoundingClientRect();
      }, index);
      times.push((await spent()) - before);
    }
    await page.close();
    t.diagnostic(`${times.map(Math.round).join(', ')} ms`);
    assert.ok(times.length > 5);
    assert.ok(Math.max(...times) <= 100);
  });
});

suite('75 contacts on A4', () => {
  test('have no card torn apart', async () => {
    const page = await openContacts({ src: 'many.json', view: 'directory' });
    const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } });
    await page.close();
    const pages = await textsOfPages(pdf);
    assert.ok(pages.length > 3, `${pages.length} pages`);
    for (let index = 0; index < DIRECTORY_SIZE; index++) {
      // The first and the last line of an entry.
      const [title, mail] = [`Beratung ${index}`, `beratung-${index}@kreis.example`];
      const on = pages.flatMap((texts, at) =>
        texts.some((text) => text === title) || texts.some((text) => text.includes(mail))
          ? [at]
          : [],
      );
      assert.equal(on.length, 1, `${title} is on pages ${on.join(', ')}`);
    }
  });
});

/** The lines of each page of a PDF. */
async function textsOfPages(pdf: Buffer): Promise<string[][]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str.trim()] : []));
    }),
  );
}
