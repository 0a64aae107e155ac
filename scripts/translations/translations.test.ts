import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintSentence } from '../../packages/cli/src/lint-easy/index.js';
import { ROOT } from '../build/paths.js';
import { armsOf, problemsOf } from './check.js';
import { extractMessages } from './extract.js';
import { readLocale } from './files.js';
import {
  partsOf,
  textOf,
  type LocaleFile,
  type Part,
  type SourceMessage,
  type Unit,
} from './message.js';
import { packedTextOf, piecesOf } from './pack.js';
import { pseudoText } from './pseudo.js';
import { updateLocale } from './update.js';
import { parseXliff, writeXliff } from './xliff.js';

const name = { index: 0, code: '${name}' };
const place = { index: 1, code: '${place}' };

function message(id: string, ...parts: Part[]): SourceMessage {
  return { id, parts, places: ['views/words.ts:1'] };
}
function unit(id: string, source: Part[], target?: Part[], more: Partial<Unit> = {}): Unit {
  return { id, source, ...(target && { target }), packages: ['views'], ...more };
}
function file(language: string, ...units: Unit[]): LocaleFile {
  return { language, phases: [], units };
}

/** What is said of one message with one translation. */
function said(language: string, source: Part[], target: Part[]): string {
  return problemsOf(file(language, unit('s1', source, target)), [message('s1', ...source)]).join();
}

describe('what a translation is refused for', () => {
  it('nothing, when all is well', () => {
    assert.equal(said('en', ['Hallo ', name, '.'], ['Hello ', name, '.']), '');
    assert.equal(said('en', [name, ' in ', place], ['In ', place, ': ', name]), '');
  });

  it('a message without translation, and one that nothing uses', () => {
    const problems = problemsOf(file('en', unit('s2', ['Alt'], ['Old'])), [message('s1', 'Neu')]);
    assert.deepEqual(problems, [
      'en: “Neu” is not translated (s1)',
      'en: “Alt” is used nowhere (s2)',
    ]);
  });

  it('German that has changed since', () => {
    const stored = file('en', unit('days', ['Montag'], ['Monday']));
    assert.match(problemsOf(stored, [message('days', 'Dienstag')]).join(), /has changed since/);
    const marked = file('en', unit('s1', ['Neu'], ['New'], { stale: true }));
    assert.match(problemsOf(marked, [message('s1', 'Neu')]).join(), /has changed since/);
  });

  for (const [what, target, expected] of [
    ['a lost placeholder', ['Hello'], /has lost its placeholder \{0\}/],
    ['a placeholder twice', ['Hello ', name, name], /too many or changed/],
    ['another placeholder', ['Hello ', name, ' ', place], /too many or changed/],
    ['a changed placeholder', ['Hello ', { ...name, code: '${place}' }], /has lost/],
    ['bold type that differs', ['*Hello* ', name], /has other bold words than “Hallo \{0\}”/],
    ['a list that is longer', ['Hello; ', name], /lists more or fewer than 1 things/],
    ['markup typed into the text', ['Hello <b>you</b> ', name], /has markup/],
    ['blanks at the end', ['Hello ', name, ' '], /begins or ends with other blanks/],
  ] as const) {
    it(what, () => assert.match(said('en', ['Hallo ', name], [...target]), expected));
  }

  it('the wrong code of its language', () => {
    const problems = problemsOf(file('uk', unit('language-code', ['de'], ['ua'])), [
      message('language-code', 'de'),
    ]);
    assert.match(problems.join(), /must be “uk”, not “ua”/);
  });
});

describe('plural forms', () => {
  const german = 'one {# Angebot} other {# Angebote}';
  const plural = (language: string, text: string) => said(language, [german], [text]);

  it('are those the language has for whole numbers', () => {
    assert.equal(plural('en', 'one {# offer} other {# offers}'), '');
    assert.equal(plural('ru', 'one {# дом} few {# дома} many {# домов}'), '');
    assert.equal(plural('uk', 'one {# дім} few {# доми} many {# домів}'), '');
    assert.equal(plural('ro', 'one {# loc} few {# locuri} other {# de locuri}'), '');
    const arabic = 'zero {لا} one {عرض} two {عرضان} few {# عروض} many {# عرضًا} other {# عرض}';
    assert.equal(plural('ar', arabic), '');
  });

  it('may not be missing', () => {
    assert.match(plural('uk', 'one {# дім} many {# домів}'), /lacks the plural form few/);
    assert.match(plural('ar', 'one {# عرض} other {# عروض}'), /lacks the plural form zero, two/);
    assert.match(plural('ro', 'one {# loc} other {# de locuri}'), /lacks the plural form few/);
    assert.match(plural('en', 'offers'), /is a plural and “offers” is none/);
  });

  it('are no others', () => {
    const text = 'one {# offer} few {# offers} other {# offers}';
    assert.match(plural('en', text), /a plural form its language lacks: few/);
  });

  it('say their number where more than one has that form', () => {
    assert.match(
      plural('ru', 'one {дом} few {# дома} many {# домов}'),
      /needs # in its form one, which is used for 1, 21, 31/,
    );
    assert.equal(plural('ru', '=1 {дом} one {# дом} few {# дома} many {# домов}'), '');
    assert.match(plural('fr', 'one {une offre} other {# offres}'), /used for 0, 1/);
  });

  it('keep the exact numbers of German', () => {
    const source = '=0 {Kein Ort} one {# Ort} other {# Orte}';
    assert.match(said('en', [source], ['one {# place} other {# places}']), /lacks .* =0/);
  });

  it('are read from a text', () => {
    assert.deepEqual(
      [...(armsOf(german) ?? [])],
      [
        ['one', '# Angebot'],
        ['other', '# Angebote'],
      ],
    );
    assert.equal(armsOf('Angebote {0}'), undefined);
  });
});

describe('a file of translations', () => {
  const whole: LocaleFile = {
    language: 'uk',
    phases: [
      { 'phase-name': 'machine', 'process-name': 'machine translation', date: '2026-11-22' },
    ],
    units: [
      unit('s1', ['Für „', name, '“ & <mehr>'], ['Для ', name, ' & <більше>'], {
        desc: 'Ein "Hinweis"',
      }),
      unit('s2', ['Neu']),
      unit('s3', ['Alt'], ['Старе'], { stale: true }),
      unit('s4', ['Gut'], ['Добре'], { approved: 'review-1' }),
    ],
  };

  it('is read as it was written', () => {
    assert.deepEqual(parseXliff(writeXliff(whole)), whole);
  });

  it('is refused with a reason when it is something else', () => {
    assert.throws(() => parseXliff('<html></html>'), /is no XLIFF/);
    assert.throws(() => parseXliff('{}'), /is no XLIFF/);
    const markup = writeXliff(whole).replace('Добре', '<b>Добре</b>');
    assert.throws(() => parseXliff(markup), /has <b> in s4; only <x\/> may stand in a text/);
  });
});

describe('bringing a file up to the code', () => {
  it('keeps what is the same, in the order of the code', () => {
    const before = file('en', unit('s1', ['Eins'], ['One']), unit('s2', ['Zwei'], ['Two']));
    const after = updateLocale(before, [message('s2', 'Zwei'), message('s1', 'Eins')]);
    assert.deepEqual(
      after.units.map(({ id, target }) => [id, target]),
      [
        ['s2', ['Two']],
        ['s1', ['One']],
      ],
    );
  });

  it('keeps a translation of reworded German, to be looked at', () => {
    const before = file('en', unit('s1', ['Der Fahrplan ist nicht da.'], ['No timetable.']));
    const [after] = updateLocale(before, [
      message('s9', 'Der Fahrplan ist gerade nicht da.'),
    ]).units;
    assert.deepEqual([after?.target, after?.stale], [['No timetable.'], true]);
    const [other] = updateLocale(before, [message('s9', 'Kinder spielen draußen')]).units;
    assert.equal(other?.target, undefined);
  });

  it('drops what nothing uses, and who read a text that has changed', () => {
    const read = { approved: 'review-1' };
    const before = file('en', unit('a', ['Eins'], ['One'], read), unit('b', ['X'], ['X']));
    const { units } = updateLocale(before, [message('a', 'Einer')]);
    assert.equal(units.length, 1);
    assert.equal(units[0]?.approved, undefined);
  });

  it('lets a placeholder follow its expression, but not what somebody put in its place', () => {
    const old = { index: 0, code: '${day}' };
    const now = { index: 0, code: '${dayInWords(day)}' };
    const before = file('en', unit('s1', ['Am ', old], ['On ', old]));
    assert.deepEqual(updateLocale(before, [message('s1', 'Am ', now)]).units[0]?.target, [
      'On ',
      now,
    ]);
    const evil = { index: 0, code: '<script>' };
    const forged = file('en', unit('s1', ['Am ', old], ['On ', evil]));
    const after = updateLocale(forged, [message('s1', 'Am ', now)]);
    assert.match(problemsOf(after, [message('s1', 'Am ', now)]).join(), /has lost/);
  });
});

describe('a text with placeholders', () => {
  it('goes to and fro between parts and braces', () => {
    const parts = ['In ', place, ': ', name];
    assert.equal(textOf(parts), 'In {1}: {0}');
    assert.deepEqual(partsOf('In {1}: {0}', [name, ' in ', place]), parts);
    assert.throws(() => partsOf('{2}', [name]), /\{2\} does not stand in/);
  });

  it('counts the expressions of the code, not the placeholders', () => {
    const both = { index: 0, code: '${arrival} ${to}' };
    const source = ['an ', both, ', dann ', { index: 1, code: '${name}' }];
    assert.equal(packedTextOf(piecesOf(source, source)), 'an {0} {1}, dann {2}');
  });

  it('is longer and in brackets for the pseudo-language', () => {
    const text = pseudoText('Ansprechperson finden');
    assert.match(text, /^⟦.*⟧$/);
    assert.ok(text.length >= 'Ansprechperson finden'.length * 1.4);
  });
});

describe('the messages of the elements', () => {
  const messages = extractMessages(ROOT);

  it('are found with their places', () => {
    assert.ok(messages.length > 500);
    const back = messages.find(({ parts }) => textOf(parts) === 'Zurück');
    assert.ok((back?.places.length ?? 0) > 1);
  });

  it('are easy words in easy German', async () => {
    const { units } = await readLocale('de-simple');
    const findings = units.flatMap(({ id, target = [] }) =>
      id === 'language-code' ? [] : sentencesIn(target).flatMap(errorsIn),
    );
    assert.deepEqual(findings, []);
  });
});

/** Sentences as somebody reads them, with something in each placeholder. */
function sentencesIn(target: readonly Part[]): string[] {
  const text = target.map((part) => (typeof part === 'string' ? part : 'Haus')).join('');
  const texts = [...(armsOf(text)?.values() ?? [text])];
  return texts.flatMap((one) =>
    one
      .replace(/\*/g, '')
      .replaceAll('#', '5')
      .split(/(?<=[.?])\s+|; /),
  );
}

function errorsIn(sentence: string): string[] {
  return lintSentence(sentence)
    .filter(({ severity }) => severity === 'error')
    .map(({ message: reason }) => `${sentence}: ${reason}`);
}
