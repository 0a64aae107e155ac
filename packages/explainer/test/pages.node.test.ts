import assert from 'node:assert/strict';
import test, { after, before, suite } from 'node:test';
import type { Page } from 'playwright';
import {
  axeFindings,
  matchesSnapshot,
  openBench,
  overflowing,
  tabThrough,
  type Bench,
} from '../../ui/test/bench.js';
import { countPages, PRINTER_SCALE, readQrCode } from '../../ui/test/paper.js';
import { MODULES, PAGES } from './served-pages.js';

const LANGUAGES = ['de-simple', 'de', 'en', 'ar', 'bg', 'fa', 'fr', 'ro', 'ru', 'tr', 'uk'];
const A4 = { width: 794, height: 1123 };

let bench: Bench;
before(async () => {
  bench = await openBench(PAGES, MODULES);
});
after(() => bench.close());

async function openExplainer(
  address: string,
  options: Parameters<Bench['open']>[1] = {},
): Promise<Page> {
  const page = await bench.open(`/explainer.html#${address}`, options);
  await page.locator('kim-explainer .stage .scene').first().waitFor();
  return page;
}

suite('the explainer on a page', () => {
  for (const [name, address] of [
    ['german', 'kim-topic=steps&kim-screen=3'],
    ['arabic', 'kim-topic=first&kim-lang=ar'],
    ['persian-beside-german', 'kim-topic=voluntary&kim-lang=fa&kim-with=de-simple'],
  ] as const) {
    test(`tells assistive technology the same as the eye: ${name}`, async () => {
      const page = await openExplainer(address);
      await matchesSnapshot(
        new URL(`snapshots/${name}.txt`, import.meta.url),
        page.locator('kim-explainer'),
      );
      await page.close();
    });
  }

  test('is operated by keyboard alone, with a visible outline and no trap', async () => {
    const page = await openExplainer('kim-topic=steps&kim-screen=3');
    const stops = await tabThrough(page);
    await page.close();
    const labels = stops.map(({ label }) => label);
    assert.ok(labels.length > 20);
    for (const words of [
      'Was ist KIM?',
      'Schrift größer',
      'Plan',
      'Zurück',
      'Weiter',
      '110 Polizei',
      'Ja',
      'Wörter-Buch',
    ]) {
      assert.ok(
        labels.some((label) => label.endsWith(words)),
        words,
      );
    }
    assert.ok(labels.indexOf('Zurück') < labels.indexOf('Weiter'));
    assert.deepEqual(
      stops.filter(({ outline }) => outline < 2),
      [],
    );
  });

  test('Enter on "Weiter" leads on, and what follows is where the focus is', async () => {
    const page = await openExplainer('kim-topic=what');
    await page.locator('kim-explainer').getByRole('link', { name: 'Weiter' }).focus();
    await page.keyboard.press('Enter');
    await page
      .locator('kim-explainer')
      .getByRole('heading', { name: 'Für wen ist KIM?' })
      .waitFor();
    assert.equal(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id),
      'screen-heading',
    );
    await page.close();
  });

  test('axe finds nothing, light, dark and in forced colours', async () => {
    const settings = [
      ['kim-topic=steps&kim-screen=3', 'light'],
      ['kim-topic=appointment&kim-lang=ar&kim-with=de-simple', 'light'],
      ['kim-topic=help', 'dark'],
      ['kim-topic=help', 'forced'],
    ] as const;
    for (const [address, look] of settings) {
      const page = await openExplainer(
        address,
        look === 'forced' ? { forcedColors: 'active' } : {},
      );
      if (look === 'dark')
        await page
          .locator('kim-explainer')
          .evaluate((element) => element.setAttribute('theme', 'dark'));
      const found = await axeFindings(page);
      await page.close();
      assert.deepEqual(found, [], `${look} ${address}`);
    }
  });

  test('fits 320 px in every language, with wide spacing and the largest text', async () => {
    for (const language of LANGUAGES) {
      const page = await openExplainer(
        `kim-topic=others&kim-lang=${language}&kim-with=${language === 'ar' ? 'de' : 'ar'}`,
        {
          viewport: { width: 320, height: 256 },
        },
      );
      await page.addStyleTag({
        content: '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
      });
      const larger = page.locator('kim-explainer').getByRole('button', { name: 'Schrift größer' });
      for (let times = 0; times < 3; times += 1) await larger.click();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const cut = await overflowing(page, 'kim-explainer');
      await page.close();
      assert.equal(width, 320, language);
      assert.deepEqual(cut, [], language);
    }
  });

  test('in forced colours the current question and the sentence being read are outlined', async () => {
    const page = await openExplainer('kim-topic=what', { forcedColors: 'active' });
    const style = await page.locator('kim-explainer').evaluate((element) => {
      const current = element.shadowRoot?.querySelector('.questions [aria-current]');
      const sentence = element.shadowRoot?.querySelector('.sentence');
      sentence?.classList.add('now');
      return [current, sentence].map((one) => (one ? getComputedStyle(one).outlineStyle : ''));
    });
    await page.close();
    assert.deepEqual(style, ['solid', 'solid']);
  });
});

suite('the printed sheet', () => {
  const sheet = (
    languages: string,
    options: Parameters<Bench['open']>[1] = {},
    audience = 'clients',
  ) =>
    openSheet(
      `/sheet.html?audience=${audience}&languages=${languages}&address=${encodeURIComponent(ADDRESS)}`,
      options,
    );
  const ADDRESS = 'https://kreis-lindental.example/kim#kim-lang=ar';

  async function openSheet(path: string, options: Parameters<Bench['open']>[1]): Promise<Page> {
    const page = await bench.open(path, { viewport: A4, ...options });
    await page.locator('html[data-ready]').waitFor();
    return page;
  }

  test('is one A4 page with all its rows, in each language and beside German', async () => {
    const asked: [languages: string, audience: string][] = [
      ['de-simple', 'clients'],
      ['ar', 'clients'],
      ...LANGUAGES.slice(2).map((one): [string, string] => [`de-simple,${one}`, 'clients']),
      ['de', 'professionals'],
    ];
    for (const [languages, audience] of asked) {
      const page = await sheet(languages, {}, audience);
      const measured = await page.evaluate(() => {
        const main = document.querySelector('.page');
        const footer = document.querySelector('footer');
        return {
          overflow: main ? main.scrollHeight - main.clientHeight : -1,
          rows: document.querySelectorAll('.rows > li').length,
          footerEnds: footer ? footer.getBoundingClientRect().bottom <= innerHeight : false,
          smallest: Math.min(
            ...[...document.querySelectorAll('p')].map((one) =>
              parseFloat(getComputedStyle(one).fontSize),
            ),
          ),
        };
      });
      const pages = await countPages(page);
      await page.close();
      assert.deepEqual(
        { ...measured, smallest: measured.smallest >= 14, pages },
        { overflow: 0, rows: 8, footerEnds: true, smallest: true, pages: 1 },
        languages,
      );
    }
  });

  test('puts a number between two languages, so that both people can point at a line', async () => {
    const page = await sheet('de-simple,ar');
    const row = page.locator('.rows > li').nth(5);
    assert.match(await row.innerText(), /Plan[\s\S]*6[\s\S]*خطة/);
    assert.equal(await row.locator('p').nth(1).getAttribute('dir'), 'rtl');
    assert.match(await page.locator('footer').innerText(), /Satz 4[\s\S]*الجملة 4/);
    assert.match(await page.locator('footer').innerText(), /الترجمة آلية/);
    await page.close();
  });

  test('carries a code that a reader decodes from grey print at 300 dpi', async () => {
    const page = await sheet('de-simple,ar', { deviceScaleFactor: PRINTER_SCALE });
    const code = await readQrCode(page);
    await page.close();
    assert.equal(code, ADDRESS);
  });

  test('comes from a button, in a frame of its own, and leaves the page alone', async () => {
    const page = await bench.open('/explainer.html');
    await page.addInitScript(() => {
      window.print = () => ((top as unknown as { printed: string }).printed = document.title);
    });
    await page.goto(`${page.url()}#kim-lang=ar`);
    await page.reload();
    await page
      .locator('kim-explainer')
      .getByRole('button', { name: /Drucken.*Deutsch, leicht/ })
      .click();
    await page.waitForFunction(() => (window as unknown as { printed?: string }).printed);
    const frame = page.frames()[1];
    assert.ok(frame);
    assert.equal(await frame.locator('.rows > li').count(), 8);
    assert.match(await frame.locator('.languages').innerText(), /Deutsch, leicht[\s\S]*العربية/);
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      true,
    );
    await page.close();
  });
});
