import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { ROOT } from '../../scripts/build/paths.js';
import { type DemoSite, openSite, visit } from './site.js';

// The lines of docs/recipes.md as somebody pastes them, on the demo's server.

let site: DemoSite;
const files: Record<string, string> = {};

before(async () => {
  site = await openSite(files);
});
after(() => site.close());

const docs = await readFile(`${ROOT}docs/recipes.md`, 'utf8');
const [script = '', ...recipes] = Array.from(
  docs.matchAll(/```html\n([\s\S]*?)```/g),
  ([, lines = '']) =>
    lines.replaceAll('/kim/kim-widgets.js', '/kim-widgets/kim-widgets.js').replaceAll('/kim/', '/'),
);

for (const recipe of recipes) {
  const [, tag] = /<(kim-[a-z-]+)[^>]*src=/.exec(recipe) ?? [];
  const [, attributes = ''] = /<kim-[a-z-]+([^>]*)>/.exec(recipe) ?? [];
  test(`recipe: ${tag}${attributes.replaceAll(/\s+/g, ' ')}`, async () => {
    files['/seite.html'] =
      '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
      `<link rel="icon" href="data:,">${script}</head><body><h1>Seite</h1>${recipe}</body></html>`;
    const { page, context, errors } = await visit(site, 'seite.html');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('kim-'))
        .every(({ shadowRoot }) => shadowRoot?.querySelector('h2, h3, h4, article, button')),
    );
    await page.waitForLoadState('networkidle');
    assert.deepEqual(errors, []);
    const trouble = page.getByRole('button', { name: 'Noch einmal versuchen' });
    assert.equal(await trouble.count(), 0);
    await context.close();
  });
}

test('what a recipe presets is what is shown', async () => {
  const locked = recipes.find((recipe) => recipe.includes('locked'));
  assert.ok(locked);
  files['/seite.html'] =
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>' +
    `<link rel="icon" href="data:,">${script}</head><body>${locked}</body></html>`;
  const { page, context } = await visit(site, 'seite.html');
  const found = page.getByRole('heading', { name: /^\d+ Angebote?$/ });
  await found.waitFor();
  const total = Number.parseInt(await found.innerText());
  assert.ok(total > 0 && total < 60, `${total} of 185`);
  await context.close();
});
