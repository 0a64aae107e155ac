import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { ROOT } from '../../scripts/build/paths.js';
import { axeFindings, type DemoSite, openSite, visit } from './site.js';

// The example themes of Storybook, on a page with all widgets: everything stays readable.

const THEMES = `${ROOT}stories/themes/`;

let site: DemoSite;
const files: Record<string, string> = {};

before(async () => {
  site = await openSite(files);
});
after(() => site.close());

function pageIn(theme: string): string {
  const look = theme.startsWith('dark') ? 'dark' : 'light';
  return (
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js"></script></head>' +
    `<body class="theme-${theme}"><main><h1>Seite</h1>` +
    `<kim-offer-search src="/angebote.json" theme="${look}"></kim-offer-search>` +
    `<kim-contact-cards src="/angebote.json" theme="${look}" url-prefix="wer"></kim-contact-cards>` +
    `<kim-mobility-map src="/angebote.json" timetable-src="/fahrplan.bin" theme="${look}" url-prefix="weg"></kim-mobility-map>` +
    `<kim-explainer content-src="/kim-erklaert.json" theme="${look}" url-prefix="was"></kim-explainer>` +
    '</main></body></html>'
  );
}

for (const file of await readdir(THEMES)) {
  test(`in ${file} the widgets are of the page's colours, and every text has its contrast`, async () => {
    files['/seite.html'] = pageIn(file.replace('.css', ''));
    const { page, context } = await visit(site, 'seite.html', { bypassCSP: true });
    await page.addStyleTag({ content: await readFile(THEMES + file, 'utf8') });
    await page.getByRole('heading', { name: /^\d+ Angebote$/ }).waitFor();
    await page.getByRole('heading', { name: /erreichen Sie/ }).waitFor();
    await page.getByRole('heading', { name: /zuständig/ }).waitFor();
    await page.getByRole('heading', { name: /KIM/ }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('body, kim-offer-search, kim-contact-cards, kim-mobility-map')]
        .map((element) => element.shadowRoot?.querySelector('.widget') ?? element)
        .map((element) => getComputedStyle(element).color),
    );
    assert.equal(colours.length, 4);
    assert.equal(new Set(colours).size, 1, colours.join(', '));
    const findings = await axeFindings(page);
    assert.deepEqual(
      findings.filter((finding) => finding.startsWith('color-contrast')),
      [],
    );
    await context.close();
  });
}
