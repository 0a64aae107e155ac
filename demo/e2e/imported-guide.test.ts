import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { parseDatabase } from '@kim-widgets/angebote';
import { run } from '@kim-widgets/cli';
import { DATABASE_PATH } from '../build.js';
import { openSite, visit } from './site.js';

const folder =
  process.env.KIM_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const files = ['de', 'en'].map(
  (language) => `${folder}/integreat-pages/rems-murr-kreis_${language}.json`,
);
const missing = files.find((file) => !existsSync(file));

test(
  'a real district’s guide: import, parse, type in the browser, open the detail',
  { skip: missing ? `no ${missing}` : false },
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'kim-'));
    try {
      const path = join(out, 'angebote.json');
      const said: string[] = [];
      const code = await run(['import', 'integreat', ...files, '--out', path], {
        out: () => undefined,
        say: (text) => said.push(text),
        isTerminal: false,
        signal: new AbortController().signal,
        now: () => new Date('2026-03-09T10:00:00Z'),
      });
      assert.equal(code, 0, said.join('\n'));
      const text = await readFile(path, 'utf8');
      const { database, problems } = parseDatabase(JSON.parse(text));
      assert.equal(database.offers.length, 284);
      assert.deepEqual(problems, []);
      assert.equal(said.filter((line) => line.includes('keinen Text')).length, 78);
      await typeAndOpen(text);
    } finally {
      await rm(out, { recursive: true });
    }
  },
);

async function typeAndOpen(database: string): Promise<void> {
  const site = await openSite({ [DATABASE_PATH]: database });
  try {
    for (const [word, title] of [
      ['Schwangerschaft', /Schwanger/],
      ['kindergarten', /Kinder/],
      ['health insurance', /Kranken|Versicherung/],
    ] as const) {
      const { page, errors, foreignRequests } = await visit(site, 'angebote.html');
      await page.getByLabel('Was suchen Sie?').fill(word);
      await page.keyboard.press('Enter');
      await page.waitForURL(/kim-q=/);
      const link = page.getByRole('article').getByRole('link', { name: title }).first();
      await link.click();
      await page.getByRole('heading', { name: title }).first().waitFor();
      assert.deepEqual(errors, []);
      assert.deepEqual(foreignRequests, []);
    }
  } finally {
    await site.close();
  }
}
