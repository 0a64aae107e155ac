import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { suite } from 'node:test';
import { splitCompound } from './compound.js';
import { easyDocument, easyPlainText } from './documents.js';
import { readability } from './readability.js';
import { lintDocument } from './report.js';

const PACKS = new URL('../../../explainer/src/packs/', import.meta.url);
const pack = (name: string): unknown => JSON.parse(readFileSync(new URL(name, PACKS), 'utf8'));

suite('documents', () => {
  test('an explainer pack in easy German has no error, and is easy by the figures', () => {
    const document = easyDocument(pack('de-simple.json'));
    assert.ok(document);
    const report = lintDocument(document);
    assert.equal(report.errors, 0, JSON.stringify(report.sentences));
    assert.ok(report.warnings <= 5, JSON.stringify(report.sentences));
    assert.ok(report.readability.longestSentence <= 10);
    assert.ok(report.readability.wienerSachtextformel < 5);
    assert.ok(report.groups.some(({ id }) => id === 'step-plan'));
  });

  test('a pack in another language has nothing to lint', () => {
    assert.equal(easyDocument(pack('ar.json')), undefined);
  });

  test('a database is searched for its easy German and for nothing else', () => {
    const document = easyDocument({
      offers: [
        { id: 'a', title: { de: 'Beratung des Kreises', 'de-simple': 'Wir helfen Ihnen.' } },
        {
          id: 'b',
          summary: { 'de-simple': 'Der Antrag wird geprüft.\n- Bringen Sie z. B. Papiere mit.' },
        },
      ],
    });
    assert.ok(document);
    const report = lintDocument(document);
    assert.deepEqual(
      report.sentences.map(({ at, findings }) => [at, findings.map(({ rule }) => rule)]),
      [
        ['/offers/1/summary/de-simple', ['passive']],
        ['/offers/1/summary/de-simple', ['abbreviation']],
      ],
    );
  });

  test('two sentences in a line, a question nobody answers', () => {
    assert.deepEqual(
      lintDocument(easyPlainText('Kommen Sie. Wir helfen.')).sentences[0]?.findings.map(
        ({ rule }) => rule,
      ),
      ['line'],
    );
    const asking = {
      language: 'de-simple',
      topics: [
        { id: 't', screens: [{ id: 's', sentences: [{ id: 'a', text: 'Was kostet das?' }] }] },
      ],
    };
    const document = easyDocument(asking);
    assert.ok(document);
    assert.deepEqual(
      lintDocument(document).sentences[0]?.findings.map(({ rule }) => rule),
      ['question'],
    );
  });

  test('a date does not end a sentence', () => {
    assert.equal(lintDocument(easyPlainText('Der Termin ist am 3. März 2026.')).warnings, 0);
  });

  test('a hard word may stand where the text explains it', () => {
    const explaining = {
      language: 'de-simple',
      topics: [
        {
          id: 't',
          screens: [{ id: 's', sentences: [{ id: 'a', text: 'Sie geben Ihre Einwilligung.' }] }],
        },
      ],
    };
    const without = easyDocument(explaining);
    const glossary = [{ id: 'consent', word: 'Einwilligung', meaning: ['Sie sagen Ja.'] }];
    const within = easyDocument({ ...explaining, glossary });
    assert.ok(without && within);
    assert.equal(lintDocument(without).warnings, 1);
    assert.equal(lintDocument(within).warnings, 0);
  });
});

test('compounds are split where their parts are known', () => {
  const cases: readonly [string, string | undefined][] = [
    ['Aufenthaltserlaubnis', 'Aufenthalts-Erlaubnis'],
    ['Ausländerbehörde', 'Ausländer-Behörde'],
    ['Einbürgerungsbehörde', 'Einbürgerungs-Behörde'],
    ['Migrationsberatung', 'Migrations-Beratung'],
    ['Krankenversicherung', 'Kranken-Versicherung'],
    ['Xyzzyqwertz', undefined],
  ];
  for (const [word, split] of cases) assert.equal(splitCompound(word), split);
});

test('readability is measured over sentences and words', () => {
  const easy = readability(['Wir helfen Ihnen.', 'Das ist gut.']);
  assert.equal(easy.sentences, 2);
  assert.equal(easy.words, 6);
  assert.equal(easy.meanSentenceLength, 3);
  const hard = readability([
    'Die rechtskreisübergreifende Zusammenarbeit der Verwaltungseinheiten gewährleistet nachhaltige Integrationsprozesse.',
  ]);
  assert.ok(hard.wienerSachtextformel > 15);
  assert.ok(easy.wienerSachtextformel < 3);
  assert.equal(readability([]).wienerSachtextformel, 0);
});
