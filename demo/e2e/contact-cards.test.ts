import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { axeFindings, type DemoSite, openSite, visit, whatIsKept } from './site.js';

let site: DemoSite;

before(async () => {
  site = await openSite();
});
after(() => site.close());

/** Says where one lives, with the keyboard alone. */
async function live(page: Page, place: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }).fill(place);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a visitor finds who is responsible and opens the offer behind it', async () => {
  const visited = await visit(site, 'kontakte.html');
  const { page } = visited;
  await live(page, '59995');
  await page.getByLabel('Worum geht es?').selectOption({ label: 'Behörden und Anträge' });
  await page.getByLabel('Nachname beginnt mit').selectOption('K');
  await page.getByRole('heading', { name: 'Diese Stelle ist für Sie zuständig' }).waitFor();
  const card = page.getByRole('article').first();
  await card.getByRole('link', { name: '0221 4710214 Anrufen' }).waitFor();
  assert.match(await card.innerText(), /Amira Haddad/);
  assert.match(page.url(), /#kim-for=authorities$/);

  await card.getByRole('link', { name: 'Einbürgerung, Kreis' }).click();
  await page.getByRole('heading', { name: 'Einbürgerung, Kreis' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Diese Stelle ist für Sie zuständig' }).waitFor();
  assert.deepEqual(visited.errors, []);
  assert.deepEqual(visited.foreignRequests, []);
  assert.deepEqual(await whatIsKept(visited), []);
});

test('a contact leads to its offers, and the way back', async () => {
  const { page } = await visit(site, 'kontakte.html#kim-contact=abh-kreis-team-3');
  await page.getByRole('link', { name: 'Ausländerbehörde vor Ort' }).click();
  await page.waitForURL(/angebote\.html#kim-offer=/);
  await page.getByRole('heading', { name: /Ausländerbehörde vor Ort/ }).waitFor();
  await page.getByRole('link', { name: 'Ausländerbehörde, Team 3' }).first().click();
  await page.waitForURL(/kontakte\.html#kim-contact=abh-kreis-team-3/);
  await page.getByText('Vertretung: Tanja Feldhoff').waitFor();
});

test('everything can be reached and used with the keyboard', async () => {
  const { page } = await visit(site, 'kontakte.html#kim-contact=kim-nord-a-k');
  await page.getByRole('heading', { name: 'KIM-Case Management, Team Nord' }).waitFor();
  const names: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.querySelector('kim-contact-cards')?.shadowRoot?.activeElement;
      if (!element) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return { name: name.replace(/\s+/g, ' ').trim(), isOutlined };
    });
    if (!focused) {
      if (names.length > 0) break;
      continue;
    }
    assert.ok(focused.isOutlined, `${focused.name}: an outline`);
    names.push(focused.name);
  }
  const wanted = ['Zurück', 'Alle Sprechzeiten', '0221 4710214', 'Telefonnummer kopieren'];
  for (const name of [
    ...wanted,
    'E-Mail',
    'Termin vereinbaren',
    'Kontakt speichern',
    'Fehler melden',
  ]) {
    assert.ok(
      names.some((one) => one.includes(name)),
      `${name} in ${names.join(' | ')}`,
    );
  }
});

test('a saved contact is a file with the right name and content', async () => {
  const { page } = await visit(site, 'kontakte.html#kim-contact=kim-nord-a-k');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kontakt speichern' }).click();
  assert.equal((await download).suggestedFilename(), 'kim-nord-a-k.vcf');
});

const WIDTHS = [1280, 375, 320];
for (const width of WIDTHS) {
  test(`nothing for axe to find and no sideways scrolling at ${width} px`, async () => {
    const viewport = { width, height: 800 };
    for (const hash of ['#kim-for=residence', '#kim-contact=abh-kreis-team-3']) {
      const { page, context } = await visit(site, `kontakte.html${hash}`, { viewport });
      await page.getByRole('article').first().waitFor();
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await context.close();
    }
  });
}

// Whole trees, also in easy German and Arabic, lie beside the package's own tests.
test('a screen reader is told the ways to reach somebody in their fixed order', async () => {
  const { page, context } = await visit(site, 'kontakte.html#kim-contact=kim-nord-a-k');
  await page.getByRole('button', { name: /Telefonnummer kopieren/ }).waitFor();
  const tree = await page.getByRole('article').first().ariaSnapshot();
  const order = [
    'heading "KIM-Case Management, Team Nord"',
    '0221 4710214',
    'team-nord@',
    'Antwort in 2 Arbeitstagen',
    'Termin vereinbaren',
  ];
  const positions = order.map((words) => tree.indexOf(words));
  assert.ok(
    positions.every((position) => position >= 0),
    tree,
  );
  assert.deepEqual(
    positions,
    [...positions].sort((one, other) => one - other),
  );
  await context.close();
});

test('the directory of all contacts prints on A4 without a card torn apart', async () => {
  const { page } = await visit(site, 'kontakte.html');
  await page.locator('kim-contact-cards').evaluate((element) => {
    element.setAttribute('view', 'directory');
  });
  await page.getByRole('heading', { name: 'Verzeichnis der Ansprechpersonen' }).waitFor();
  const entries = await page.locator('.entry').evaluateAll((elements) =>
    elements.map((element) => ({
      number: element.querySelector('.entry-number')?.textContent ?? '',
      phones: [...element.querySelectorAll('a[href^="tel:"]')].map((link) => link.textContent),
    })),
  );
  assert.ok(entries.length >= 75, `${entries.length} contacts`);

  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const pdf = await getDocument({ data, useSystemFonts: true }).promise;
  const pages: string[][] = [];
  for (let index = 1; index <= pdf.numPages; index++) {
    const { items } = await (await pdf.getPage(index)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [item.str.trim()] : [])));
  }
  // A card's number stands in its first line and its telephone in one of its last.
  const torn = entries.filter(({ number, phones }) => {
    const holding = pages.filter((texts) => texts.includes(number));
    return !holding.some((texts) =>
      phones.every((phone) => texts.some((text) => text.includes(phone))),
    );
  });
  assert.deepEqual(torn, []);
});
