import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CompoundSplitter, partForms, partStems } from './compounds.js';
import { fold } from './fold.js';
import { nationalNumber, phoneWords, typedNumber } from './phones.js';
import { distance } from './spelling.js';
import { stem } from './stem.js';
import { parseThesaurus, Thesaurus } from './thesaurus.js';
import { loadThesaurus } from './thesaurus/load.js';
import { tokenize } from './tokenize.js';
import { verbStems } from './verbs.js';

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

describe('folding', () => {
  it('makes the ways to write an umlaut and ß equal', () => {
    for (const spellings of [
      ['Müller', 'Mueller', 'MULLER', 'mu\u0308ller'],
      ['Straße', 'Strasse', 'STRASSE', 'STRAẞE'],
      ['Öl', 'Oel'],
      ['Yıldız', 'Yildiz', 'YILDIZ', 'yıldız'],
      ['إقامة', 'اقامه', 'إِقَامَة'],
      ['کار', 'كار'],
      ['Київ', 'київ'],
      ['ёж', 'еж'],
      ['٢٤', '24', '۲۴'],
    ]) {
      assert.equal(new Set(spellings.map(fold)).size, 1, spellings.join());
    }
  });

  it('keeps words apart whose ue is no umlaut', () => {
    assert.notEqual(fold('neue'), fold('nue'));
    assert.notEqual(fold('Steuer'), fold('Stur'));
    assert.notEqual(fold('Quelle'), fold('Qulle'));
  });
});

describe('tokenizing', () => {
  it('says where a word stands in the text as written', () => {
    const text = 'Für Ältere: Café-Treff!';
    assert.deepEqual(
      tokenize(text).map(({ start, end }) => text.slice(start, end)),
      ['Für', 'Ältere', 'Café-Treff'],
    );
  });

  it('joins hyphenated words and keeps their parts', () => {
    const [token] = tokenize('MBE-Beratung');
    assert.equal(token!.word, 'mbeberatung');
    assert.deepEqual(token!.parts, ['mbe', 'beratung']);
    assert.deepEqual(words('Sprach\u00adkurs'), ['sprachkurs']);
  });

  it('reads all genders as one word', () => {
    assert.deepEqual(words('Berater:innen Sozialarbeiter*innen Migrant_innen Lehrer:in'), [
      'berater',
      'sozialarbeiter',
      'migrant',
      'lehrer',
    ]);
  });

  it('separates words in every script', () => {
    assert.deepEqual(words('курс німецької'), ['курс', 'німецькоі']);
    assert.equal(words('دورة لغة ألمانية').length, 3);
    assert.deepEqual(words('می‌توانید').length, 1);
    assert.deepEqual(words('§ 25a, B1!'), ['25a', 'b1']);
    assert.deepEqual(words('😀 … ؟ \ud83d'), []);
  });

  it('cuts what is too long to be a word', () => {
    assert.ok((words('a'.repeat(5000))[0]?.length ?? 0) <= 64);
  });
});

describe('stems', () => {
  it('are shared by inflections', () => {
    for (const inflections of [
      ['kurs', 'kurse', 'kursen', 'kurses'],
      ['wohnung', 'wohnungen'],
      ['dolmetscher', 'dolmetscherin', 'dolmetscherinnen'],
      ['курс', 'курси', 'курсів', 'курсу'].map(fold),
      ['работа', 'работу', 'работы'],
      ['дорога', 'дорогами'],
      ['لاجئون', 'لاجئين'].map(fold),
    ]) {
      assert.equal(new Set(inflections.map(stem)).size, 1, inflections.join());
    }
  });

  it('are the beginning of their word', () => {
    for (const word of ['schüler', 'Häuser', 'دورات', 'німецької', '25a', 'b1', 'x']) {
      const folded = fold(word);
      assert.ok(folded.startsWith(stem(folded)), word);
    }
  });
});

describe('compounds', () => {
  const words = [
    'sprache',
    'kurs',
    'anmeldung',
    'schwangerschaft',
    'beratung',
    'sprachkurs',
    'kinder',
    'garten',
  ];
  const splitter = new CompoundSplitter(new Set(words.flatMap(partForms)));

  it('come apart at known words and their links', () => {
    assert.deepEqual(splitter.split('schwangerschaftsberatung'), ['schwangerschaft', 'beratung']);
    assert.deepEqual(splitter.split('kindergarten'), ['kinder', 'garten']);
    assert.deepEqual(splitter.split('sprachkursanmeldung'), ['sprachkurs', 'anmeldung']);
  });

  it('are found by the parts of their parts', () => {
    const parts = partStems(splitter.split('sprachkursanmeldung'), splitter);
    for (const part of ['sprache', 'kurs', 'sprachkurs', 'anmeldung']) {
      assert.ok(parts.includes(stem(part)), part);
    }
  });

  it('stay whole where a part is unknown', () => {
    assert.deepEqual(splitter.split('beratungsquatsch'), []);
    assert.deepEqual(splitter.split('beratung'), []);
  });
});

describe('telephone numbers', () => {
  it('are one in every spelling', () => {
    const spellings = ['0221 4710-341', '+49 221 4710341', '0049 221 47 10 341', '(0221) 4710-341'];
    assert.deepEqual(new Set(spellings.map(nationalNumber)), new Set(['2214710341']));
    assert.deepEqual(phoneWords('Rufen Sie 0221/4710-341 an.'), ['#2214710341']);
  });

  it('are told from postcodes, years and words', () => {
    assert.equal(typedNumber('0221 4710'), '2214710');
    assert.equal(typedNumber('59997'), undefined);
    assert.equal(typedNumber('B1 2026'), undefined);
    assert.deepEqual(phoneWords('50667 Köln, 9:00–12:30 Uhr'), []);
  });
});

describe('the distance of words', () => {
  it('counts a swap as one edit', () => {
    assert.equal(distance('sprachkrus', 'sprachkurs', false), 1);
    assert.equal(distance('sprachkus', 'sprachkurs', false), 1);
    assert.equal(distance('tafel', 'tafel', false), 0);
  });

  it('does not count letters still to be typed', () => {
    assert.equal(distance('spracjk', 'sprachkurs', true), 1);
    assert.ok(distance('sprach', 'sprachkurs', false) > 1);
  });
});

describe('the verbs of a question', () => {
  const stemsIn = (question: string): Record<string, readonly string[]> => {
    const tokens = tokenize(question);
    const isVerb = ({ start }: { start: number }): boolean => /\p{Ll}/u.test(question[start] ?? '');
    return Object.fromEntries(
      Array.from(verbStems(tokens, isVerb), ([{ word }, stems]) => [word, stems]),
    );
  };

  it('get the stems of their other forms', () => {
    assert.deepEqual(stemsIn('Wer betreut Kinder?'), { betreut: ['betreu'] });
    assert.ok(stemsIn('Wurde die Wohnung gekündigt?').gekundigt?.includes(stem(fold('Kündigung'))));
    assert.deepEqual(stemsIn('Wo kann ich Schwimmen lernen?'), { lernen: [] });
  });

  it('are put together where a sentence takes them apart', () => {
    assert.ok(stemsIn('Wie melde ich mein Kind an?').melde?.includes(stem(fold('anmelden'))));
    assert.ok(stemsIn('Wer bereitet mich vor?').bereitet?.includes(stem('vorbereitung')));
    assert.ok(stemsIn('Wer füllt mit mir Formulare aus?').fullt?.includes(stem(fold('ausfüllen'))));
  });
});

describe('the thesaurus', () => {
  const groups = parseThesaurus(
    '# a comment\nKita, Kindergarten\n\nGeld, kein Geld > Bürgergeld # why\n',
  );
  const thesaurus = new Thesaurus(groups);
  const lookUp = (text: string) => thesaurus.matches(words(text).map((word) => [stem(word)]))[0];

  it('leads both ways without an arrow, one way with it', () => {
    assert.deepEqual(lookUp('Kindergärten')?.targets, ['Kita']);
    assert.deepEqual(lookUp('Geld')?.targets, ['Bürgergeld']);
    assert.equal(lookUp('Bürgergeld'), undefined);
  });

  it('takes the longest entry, its words in any order and apart', () => {
    assert.deepEqual(lookUp('kein Geld mehr')?.places, [0, 1]);
    assert.deepEqual(lookUp('Geld habe ich kein')?.places, [3, 0]);
  });

  it('leads nowhere from a stop word, though an abbreviation may be folded into one', () => {
    const homes = new Thesaurus(parseThesaurus('ZUE, Gemeinschaftsunterkunft'));
    assert.deepEqual(homes.matches([['zu']]), []);
  });

  it('has entries in every language it promises', async () => {
    for (const language of ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fa-AF']) {
      const { length } = await loadThesaurus(language);
      assert.ok(length >= (language === 'de' ? 150 : 40), `${language}: ${length}`);
    }
    assert.deepEqual(await loadThesaurus('tlh'), []);
  });
});
