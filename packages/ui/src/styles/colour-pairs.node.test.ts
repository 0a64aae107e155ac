import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { COLOUR_TOKENS, GROUNDS } from './colour-pairs.js';

const PACKAGES = new URL('../../../', import.meta.url);

/** Every rule of the style sheets of all packages, as its declarations. */
async function allRules(): Promise<{ file: string; declarations: string }[]> {
  const files = (await readdir(PACKAGES, { recursive: true })).filter(
    (name) => /[\\/]src[\\/].*\.styles\.ts$/.test(name) && !name.includes('node_modules'),
  );
  const sheets = await Promise.all(
    files.map(async (file) => ({
      file,
      text: await readFile(new URL(file.replaceAll('\\', '/'), PACKAGES), 'utf8'),
    })),
  );
  return sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/\{([^{}]*)\}/g)].map(([, declarations = '']) => ({ file, declarations })),
  );
}

function tokenOf(property: string, declarations: string): string | undefined {
  return new RegExp(`(?:^|[;\\s])${property}: var\\(--_([a-z-]+)\\)`).exec(declarations)?.[1];
}

test('the table knows every colour of words, and every ground a rule puts them on', async () => {
  const rules = await allRules();
  assert.ok(rules.length > 300, 'the style sheets were found');
  const texts = new Set(Object.values(GROUNDS).flatMap(({ text }) => text));
  const unknown = rules.flatMap(({ file, declarations }) => {
    const text = tokenOf('color', declarations);
    const ground = tokenOf('background', declarations);
    if (!text) return [];
    if (!ground) return texts.has(text) ? [] : [`${file}: ${text}`];
    return GROUNDS[ground]?.text.includes(text) ? [] : [`${file}: ${text} on ${ground}`];
  });
  assert.deepEqual(unknown, []);
});

test('every colour token is part of a pair, but for the one that only decorates', async () => {
  const text = await readFile(new URL('tokens.styles.ts', import.meta.url), 'utf8');
  const light = text.slice(text.indexOf('export const tokens'));
  const declared = [...light.matchAll(/--_([a-z-]+): var\(--kim-color-/g)].map(([, name]) => name);
  assert.deepEqual(declared.filter((name) => name !== 'line').sort(), [...COLOUR_TOKENS].sort());
});
