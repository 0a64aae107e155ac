import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every language of the interface but German is walked through', () => {
  const config = new URL('../../../lit-localize.json', import.meta.url);
  const { targetLocales } = JSON.parse(readFileSync(config, 'utf8')) as { targetLocales: string[] };
  const walked = readdirSync(new URL('.', import.meta.url)).flatMap(
    (name) => /^no-german\.([\w-]+)\.test\.ts$/.exec(name)?.[1]?.split('-') ?? [],
  );
  assert.deepEqual(
    walked.filter((code) => code !== 'node').sort(),
    targetLocales.filter((code) => code !== 'de-simple').sort(),
  );
});
