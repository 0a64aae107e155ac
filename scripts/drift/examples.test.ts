import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ROOT } from '../build/paths.js';
import { fencesOf, inlineCodeOf, markdownFiles } from './markdown.js';
import { faultsOf, knownElements, tagsOf } from './markup.js';

// What the documents show as an example is what the schemas and the elements know.

const files = await markdownFiles();

suite('JSON in the documents', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const schema = async (name: string) =>
    ajv.compile(JSON.parse(await readFile(`${ROOT}schemas/${name}.schema.json`, 'utf8')) as object);
  const database = await schema('angebotsdatenbank');
  const explainer = await schema('explainer');
  const texts = await schema('texts');

  function schemaFor(example: object): ValidateFunction | undefined {
    // Settings of other programs, for instance of an editor.
    if (Object.keys(example).some((key) => key.includes('.'))) return undefined;
    if ('facts' in example || 'topics' in example) return explainer;
    return 'formatVersion' in example ? database : texts;
  }

  for (const { path, text } of files) {
    for (const fence of fencesOf(text).filter(({ language }) => language === 'json')) {
      test(`${path}, line ${fence.line}`, () => {
        const example = JSON.parse(fence.text) as object;
        const validate = schemaFor(example);
        if (validate) assert.ok(validate(example), ajv.errorsText(validate.errors));
      });
    }
  }
});

suite('HTML in the documents', async () => {
  const elements = await knownElements();
  const isMarkup = (code: string) => /^<\w/.test(code);

  test('names only elements and attributes there are', () => {
    const faults: string[] = [];
    let widgets = 0;
    for (const { path, text } of files) {
      const fences = fencesOf(text).filter(({ language }) => language === 'html');
      const snippets = [
        ...fences.map((fence) => fence.text),
        ...inlineCodeOf(text).filter(isMarkup),
      ];
      for (const tag of snippets.flatMap(tagsOf)) {
        if (JSON.stringify(tag).includes('kim-')) widgets += 1;
        faults.push(...faultsOf(tag, elements).map((fault) => `${path}: ${fault}`));
      }
    }
    assert.deepEqual(faults, []);
    assert.ok(widgets > 20, 'snippets were found');
  });

  test('an unknown name is found in every way to write it', () => {
    const wrong = [
      '<kim-search></kim-search>',
      '<kim-offer-search source="a.json"></kim-offer-search>',
      '<div data-kim="offer-search" data-kim-source="a.json"></div>',
      '<a href="/kim/embed.html?widget=offer-search&amp;source=a.json">Angebote</a>',
    ];
    assert.deepEqual(
      wrong.map((markup) => tagsOf(markup).flatMap((tag) => faultsOf(tag, elements)).length),
      [1, 1, 1, 1],
    );
  });
});
