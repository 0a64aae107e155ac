import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseThesaurus } from '../../packages/search/src/thesaurus.js';
import { packed } from './pack-thesaurus.js';

const FOLDER = new URL('../../packages/search/src/thesaurus/', import.meta.url);

describe('a packed thesaurus', () => {
  it('has no comments, spaces or capitals that nobody needs', () => {
    assert.equal(
      packed(
        '/** `A, b` */ export default `\n# Geld\nGeld, kein Geld > Tafel # why\n\nKita, Hort\n`;',
      ),
      '/** `A, b` */ export default `\ngeld,kein geld>tafel\nkita,hort\n`;',
    );
  });

  it('says the same as before, in every language', () => {
    const files = readdirSync(FOLDER).filter((name) => /^[a-z]{2}\.ts$/.test(name));
    assert.ok(files.length >= 7);
    for (const name of files) {
      const code = readFileSync(new URL(name, FOLDER), 'utf8');
      const text = (source: string): string => /export default `([^`]*)`;/.exec(source)?.[1] ?? '';
      const lower = text(code).toLowerCase();
      assert.deepEqual(parseThesaurus(text(packed(code))), parseThesaurus(lower), name);
    }
  });
});
