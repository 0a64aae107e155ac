import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test, { suite } from 'node:test';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LocalContent, Pack } from '../generated/explainer.js';
import { OUTLINES } from '../pictures/outlines.js';
import { PICTURE_NAMES } from '../pictures/picture.js';
import { packLanguages } from './files.js';
import { knownFacts } from './known-facts.js';
import { shownRows } from './sheet-rows.js';
import { shownTopics } from './shown.js';
import { validateExplainer } from './validate.js';

const ROOT = new URL('../../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));
const pack = (name: string) => json(`packages/explainer/src/packs/${name}.json`) as Pack;

const LANGUAGES = packLanguages('clients');
const NAMES = [...LANGUAGES, 'de.professionals'];
const original = pack('de-simple');
const local = json('schemas/examples/explainer.local.json') as LocalContent;

const SMALLEST_LANGUAGE_BUDGET = 14_000;
/** Where the report lies; it is not part of this repository. */
const reportPath = `${process.env.KIM_SOURCE ?? fileURLToPath(new URL('../shared/source', ROOT))}/kim-nrw-evaluation-2023-2025.txt`;

const screens = ({ topics }: Pack) => topics.flatMap((topic) => topic.screens);
const sentences = (one: Pack) => screens(one).flatMap((screen) => screen.sentences);

suite('every pack', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const matches = ajv.compile(json('schemas/explainer.schema.json') as object);

  for (const name of NAMES) {
    test(`${name} keeps to the schema, the references and its size`, () => {
      const one = pack(name);
      assert.ok(matches(one), JSON.stringify(matches.errors));
      const wrong = validateExplainer(one).filter(({ severity }) => severity !== 'hint');
      assert.deepEqual(wrong, []);
      const size = gzipSync(text(`packages/explainer/src/packs/${name}.json`), { level: 9 }).length;
      assert.ok(size <= SMALLEST_LANGUAGE_BUDGET, `${size} bytes gzip`);
    });

    test(`${name} shows every picture it names, and fills a sheet of eight rows`, () => {
      const one = pack(name);
      for (const { pictogram } of [...screens(one), ...(one.sheet ?? [])]) {
        assert.ok(PICTURE_NAMES.includes(pictogram), pictogram);
      }
      assert.equal(shownRows(one, knownFacts(local.facts, one.language)).length, 8);
    });
  }

  test('the example of a municipality keeps to the schema, too', () => {
    assert.ok(matches(local), JSON.stringify(matches.errors));
    const wrong = validateExplainer(original, local).filter(({ severity }) => severity !== 'hint');
    assert.deepEqual(wrong, []);
  });
});

suite('translations', () => {
  /** Everything but the words. */
  const shape = ({ topics, glossary, fit, sheet, emergency }: Pack) => ({
    topics: topics.map((topic) => ({
      id: topic.id,
      screens: topic.screens.map((screen) => ({
        ...screen,
        title: screen.title !== undefined,
        sentences: screen.sentences.map((sentence) => ({
          ...sentence,
          text: sentence.text.match(/\{\w+\}/g),
        })),
      })),
    })),
    words: glossary.map(({ id }) => id),
    questions: fit?.questions.map(({ id, example }) => [id, example !== undefined]),
    rules: fit?.rules,
    outcomes: fit?.outcomes.map(({ id, sentences: said, topics: next }) => [id, said.length, next]),
    sheet,
    numbers: emergency.numbers.map(({ phone }) => phone),
  });

  for (const language of LANGUAGES) {
    test(`${language} says the same as easy German, sentence by sentence`, () => {
      assert.deepEqual(shape(pack(language)), shape(original));
    });
  }

  test('what a machine translated says so, until somebody has read it', () => {
    for (const language of LANGUAGES.filter((one) => !one.startsWith('de'))) {
      const { translation, reviewedBy, labels, glossary } = pack(language);
      assert.deepEqual(translation, { of: 'de-simple', method: 'machine' });
      assert.equal(reviewedBy, undefined);
      assert.ok(labels.machine);
      assert.ok(
        glossary.every(({ german }) => german),
        'the German word stands on letters and doors',
      );
    }
  });

  test('about sixty words are explained to clients, and the whole glossary to professionals', () => {
    assert.ok(original.glossary.length >= 60);
    assert.equal(pack('de.professionals').glossary.length, 40);
  });
});

suite('what the packs claim', () => {
  test('is in the report, in the very words and line', (t) => {
    if (!existsSync(reportPath)) {
      t.skip(`no ${reportPath}; KIM_SOURCE names the folder`);
      return;
    }
    const lines = readFileSync(reportPath, 'utf8').split('\n');
    let checked = 0;
    for (const name of ['de-simple', 'de', 'de.professionals']) {
      for (const [id, { line, quote }] of Object.entries(pack(name).sources ?? {})) {
        assert.ok(line && quote, id);
        assert.ok(
          lines[line - 1]?.includes(quote),
          `${name} ${id}: line ${line} does not say „${quote}“`,
        );
        checked += 1;
      }
    }
    assert.ok(checked > 150);
  });

  test('names a source, or is the municipality’s to say', () => {
    for (const name of NAMES) {
      const bare = sentences(pack(name)).filter(({ source, requires }) => !source && !requires);
      // "Ask there about KIM" claims nothing.
      assert.deepEqual(
        bare.map(({ id }) => id).filter((id) => id !== 'ways-3'),
        [],
      );
    }
  });

  test('price and confidentiality are shown only where a municipality vouches for them', () => {
    const ids = (facts?: LocalContent['facts']) =>
      shownTopics(original, knownFacts(facts, 'de-simple')).map(({ id }) => id);
    assert.ok(!ids().includes('cost') && !ids().includes('private'));
    assert.ok(!ids({ freeOfCharge: false, confidential: false }).includes('cost'));
    assert.ok(ids(local.facts).includes('cost') && ids(local.facts).includes('private'));
    const missing = validateExplainer(original).map(({ at }) => at);
    for (const fact of ['freeOfCharge', 'confidential', 'phone', 'hours'])
      assert.ok(missing.includes(fact), fact);
  });
});

suite('pictograms', () => {
  const rows = [...text('docs/pictograms.md').matchAll(/^\| `([\w-]+)`\s*\| ([^|]+)\|/gm)].map(
    ([, name = '', meaning = '']) => [name, meaning.trim()] as const,
  );

  test('the table lists each, and none means two things', () => {
    assert.deepEqual(rows.map(([name]) => name).sort(), [...PICTURE_NAMES].sort());
    assert.equal(new Set(rows.map(([, meaning]) => meaning)).size, rows.length);
  });

  test('each has an outline of its own for the sheet', () => {
    assert.deepEqual(Object.keys(OUTLINES).sort(), [...PICTURE_NAMES].sort());
    assert.equal(new Set(Object.values(OUTLINES)).size, PICTURE_NAMES.length);
  });

  test('in one pack a picture stands for one screen', () => {
    for (const name of LANGUAGES) {
      const used = screens(pack(name)).map(({ pictogram }) => pictogram);
      assert.equal(new Set(used).size, used.length, name);
    }
  });
});
