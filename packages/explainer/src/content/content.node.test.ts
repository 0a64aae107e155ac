import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { suite } from 'node:test';
import type { FitAnswer, LocalContent, Pack } from '../generated/explainer.js';
import { fitState } from './fit.js';
import { knownFacts } from './known-facts.js';
import { applyLocalContent, offeredLanguages } from './local-content.js';
import { shownTopics } from './shown.js';
import { staticExplainer } from './static-html.js';
import { validateExplainer } from './validate.js';
import { markWords } from './words.js';

const pack = JSON.parse(
  readFileSync(new URL('../packs/de-simple.json', import.meta.url), 'utf8'),
) as Pack;
const arabic = JSON.parse(
  readFileSync(new URL('../packs/ar.json', import.meta.url), 'utf8'),
) as Pack;
const local = (content: Partial<LocalContent>): LocalContent => ({
  formatVersion: '1.0',
  publisher: 'Kreis Lindental',
  updated: '2026-03-03',
  ...content,
});
const topicIds = (one: Pack) => one.topics.map(({ id }) => id);
const shown = (one: Pack, id: string, facts?: LocalContent['facts']) =>
  shownTopics(one, knownFacts(facts, one.language)).find((topic) => topic.id === id);

suite('a municipality’s file', () => {
  test('without one, the pack stays as it is', () => {
    assert.equal(applyLocalContent(pack, undefined), pack);
  });

  test('orders what it names first and keeps the rest behind', () => {
    const ordered = applyLocalContent(pack, local({ order: ['story', 'what'] }));
    assert.deepEqual(topicIds(ordered).slice(0, 3), ['story', 'what', 'who']);
    assert.equal(topicIds(ordered).length, pack.topics.length);
  });

  test('leaves out topics, screens, sentences and words', () => {
    const left = applyLocalContent(
      pack,
      local({ remove: ['story', 'step-look', 'what-5', 'tax'] }),
    );
    assert.ok(!topicIds(left).includes('story'));
    const text = JSON.stringify(left);
    assert.ok(
      !text.includes('"step-look"') && !text.includes('"what-5"') && !text.includes('"tax"'),
    );
  });

  test('a topic whose last sentence goes, goes with it', () => {
    assert.ok(
      !topicIds(applyLocalContent(pack, local({ remove: ['cost-1', 'cost-2'] }))).includes('cost'),
    );
  });

  test('says things in its own words, in the languages it writes and no other', () => {
    const texts = {
      'what-1': { 'de-simple': 'KIM hilft Ihnen.' },
      what: { 'de-simple': 'KIM?' },
      'fit-many': { 'de-simple': 'Viele Fragen?' },
    };
    const german = applyLocalContent(pack, local({ texts }));
    assert.equal(german.topics[0]?.title, 'KIM?');
    assert.equal(german.topics[0].screens[0]?.sentences[0]?.text, 'KIM hilft Ihnen.');
    assert.equal(german.fit?.questions[1]?.text, 'Viele Fragen?');
    assert.equal(
      applyLocalContent(arabic, local({ texts })).topics[0]?.title,
      arabic.topics[0]?.title,
    );
  });

  test('adds topics where it wants them, in German where it has no translation', () => {
    const added = {
      id: 'bus',
      title: { de: 'Der Bus', ar: 'الحافلة' },
      after: 'what',
      screens: [
        {
          id: 'bus-screen',
          pictogram: 'signpost',
          sentences: [{ id: 'bus-1', text: { de: 'Der Bus kommt.' } }],
        },
      ],
    };
    const merged = applyLocalContent(arabic, local({ topics: [added] }));
    assert.deepEqual(topicIds(merged).slice(0, 2), ['what', 'bus']);
    assert.equal(merged.topics[1]?.title, 'الحافلة');
    assert.equal(merged.topics[1].screens[0]?.sentences[0]?.text, 'Der Bus kommt.');
  });

  test('brings pictures, emergency numbers, reviews and rules', () => {
    const review = { name: 'Prüf-Gruppe', date: '2026-03-01', kind: 'test-group' } as const;
    const merged = applyLocalContent(
      pack,
      local({
        pictograms: { 'what-screen': 'people' },
        emergencyNumbers: [{ phone: '0221 4710-110', label: { de: 'Krisen-Dienst' } }],
        reviews: { 'de-simple': review },
        fitRules: [{ outcome: 'fit-ask' }],
      }),
    );
    assert.equal(merged.topics[0]?.screens[0]?.pictogram, 'people');
    assert.deepEqual(merged.emergency.numbers.at(-1), {
      phone: '0221 4710-110',
      label: 'Krisen-Dienst',
    });
    assert.equal(merged.reviewedBy, review);
    assert.equal(merged.fit?.rules.length, 1);
  });

  test('offers the languages it names, and never one there is no pack in', () => {
    assert.deepEqual(offeredLanguages(['de', 'ar'], local({ languages: ['ar', 'tlh'] })), ['ar']);
    assert.deepEqual(offeredLanguages(['de', 'ar'], local({ languages: ['tlh'] })), ['de', 'ar']);
  });
});

suite('facts', () => {
  test('fill the sentences that wait for them, in each language', () => {
    const facts = {
      phone: '0221 4710-200',
      hours: [{ de: 'Montag', ar: 'الاثنين' }, { de: '9:00' }],
    };
    const german = shown(pack, 'appointment', facts)?.screens[0]?.sentences.map(({ text }) => text);
    assert.deepEqual(german, ['Rufen Sie uns an: 0221 4710-200', 'Wir sind da: Montag, 9:00']);
    const hours = shown(arabic, 'appointment', facts)?.screens[0]?.sentences.at(-1)?.text;
    assert.match(hours ?? '', /الاثنين/);
  });

  test('that nobody supplied leave no gap, no empty screen and no braces', () => {
    const all = JSON.stringify(shownTopics(pack, {}));
    assert.ok(!all.includes('{phone}'));
    assert.equal(shown(pack, 'appointment')?.screens[0]?.id, 'ways');
    assert.equal(shown(pack, 'cost'), undefined);
  });

  test('that are denied are not called missing', () => {
    const at = validateExplainer(pack, local({ facts: { freeOfCharge: false } })).map(
      (problem) => problem.at,
    );
    assert.ok(!at.includes('freeOfCharge'));
    assert.ok(at.includes('confidential'));
  });
});

suite('validation names', () => {
  const problems = (content: Partial<LocalContent>) => validateExplainer(pack, local(content));
  const found = (content: Partial<LocalContent>, at: string) =>
    problems(content).find((problem) => problem.at === at && problem.severity !== 'hint');

  test('identifiers that lead nowhere', () => {
    for (const content of [
      { order: ['nowhere'] },
      { remove: ['nowhere'] },
      { texts: { nowhere: { de: 'x' } } },
    ]) {
      assert.equal(found(content, 'nowhere')?.severity, 'warning');
    }
  });

  test('a sheet, a rule or a word that is not there', () => {
    assert.equal(
      found({ sheet: [{ sentences: ['gone'], pictogram: 'plan' }] }, 'gone')?.severity,
      'error',
    );
    assert.equal(found({ fitRules: [{ outcome: 'gone' }] }, 'gone')?.severity, 'error');
    assert.equal(
      found({ fitRules: [{ outcome: 'fit-ask', questions: ['fit-many'] }] }, 'fit')?.severity,
      'error',
    );
    assert.equal(found({ remove: ['plan'] }, 'plan-1')?.severity, 'error');
  });

  test('a video address that would run a script', () => {
    const facts = { signLanguageVideos: { what: 'javascript:alert(1)' } };
    assert.equal(found({ facts }, 'what')?.severity, 'error');
  });
});

suite('Passt KIM?', () => {
  const fit = pack.fit!;
  const ids = fit.questions.map(({ id }) => id);
  const outcome = (...answers: FitAnswer[]) => {
    const state = fitState(
      fit,
      Object.fromEntries(answers.map((answer, index) => [ids[index] ?? '', answer])),
    );
    return state?.step === 'outcome' ? state.outcome.id : state?.question.id;
  };
  const cases: [string, FitAnswer[], string][] = [
    ['nothing answered: the first question', [], 'fit-origin'],
    ['one answered: the second', ['yes'], 'fit-many'],
    ['many needs', ['yes', 'yes', 'yes', 'no', 'no', 'yes'], 'fit-talk'],
    ['one need', ['yes', 'yes', 'no', 'no', 'no', 'yes'], 'fit-short'],
    ['never sure', ['unsure', 'unsure', 'unsure', 'unsure', 'unsure', 'unsure'], 'fit-short'],
    ['no need at all', ['yes', 'no', 'no', 'no', 'no', 'yes'], 'fit-ask'],
    ['does not want to', ['yes', 'yes', 'yes', 'yes', 'yes', 'no'], 'fit-others'],
    ['not from elsewhere', ['no', 'yes', 'yes', 'yes', 'yes', 'yes'], 'fit-ask'],
  ];
  for (const [name, answers, expected] of cases) {
    test(`${name}: ${expected}`, () => assert.equal(outcome(...answers), expected));
  }

  test('whatever is answered, it ends with somebody to speak to', () => {
    const every = (length: number): FitAnswer[][] =>
      length === 0
        ? [[]]
        : every(length - 1).flatMap((rest) =>
            (['yes', 'no', 'unsure'] as const).map((one) => [...rest, one]),
          );
    for (const answers of every(ids.length)) {
      const state = fitState(
        fit,
        Object.fromEntries(answers.map((answer, index) => [ids[index] ?? '', answer])),
      );
      assert.ok(state?.step === 'outcome' && state.outcome.showContact);
    }
  });
});

suite('explained words', () => {
  const glossary = [
    { id: 'plan', word: 'Plan', meaning: ['Eine Liste.'] },
    { id: 'application', word: 'Antrag', meaning: ['Eine Bitte.'] },
  ];
  const marked = (text: string, ...words: string[]) => {
    const { parts, after } = markWords(
      { id: 's', text, parts: [], item: false, words, local: false },
      glossary,
    );
    return [
      parts.map(({ text: part, word }) => (word ? `[${part}]` : part)).join(''),
      after.map(({ word }) => word).join(),
    ];
  };
  const cases: [string, string[], [string, string]][] = [
    ['Wir machen einen Plan.', ['plan'], ['Wir machen einen [Plan].', '']],
    ['Anträge', ['application'], ['[Anträge]', '']],
    ['Der Planet ist rund.', ['application'], ['Der Planet ist rund.', 'Antrag']],
    ['Ein Plan für den Antrag.', ['application', 'plan'], ['Ein [Plan] für den [Antrag].', '']],
    ['Der Fahrplan hängt da.', ['plan'], ['Der Fahrplan hängt da.', 'Plan']],
    ['Nichts davon.', ['unknown'], ['Nichts davon.', '']],
  ];
  for (const [text, words, expected] of cases) {
    test(`${text} ${expected.join(' ')}`, () => assert.deepEqual(marked(text, ...words), expected));
  }
});

suite('static HTML', () => {
  test('has the same words in the same order as the widget', () => {
    const html = staticExplainer(pack);
    const said = shownTopics(pack, {}).flatMap((topic) =>
      topic.screens.flatMap((screen) => screen.sentences.map(({ text }) => text)),
    );
    let from = 0;
    for (const sentence of said) {
      const at = html.indexOf(sentence, from);
      assert.ok(at >= from, sentence);
      from = at;
    }
    assert.match(html, /<section lang="de-simple" dir="ltr">/);
    assert.match(html, /href="tel:116016"/);
    assert.doesNotMatch(html, /<script|style=|on\w+=/);
  });

  test('says which words are German in another language', () => {
    const html = staticExplainer(arabic);
    assert.match(html, /\(<bdi lang="de">Migrations-Beratung<\/bdi>\)/);
    assert.match(html, /<bdi lang="de">Kommunales Integrations-Management<\/bdi>/);
    assert.doesNotMatch(staticExplainer(pack), /<bdi lang/);
  });

  test('turns round for Arabic and starts at the level asked for', () => {
    const html = staticExplainer(arabic, { direction: 'rtl', headingLevel: 3 });
    assert.match(html, /lang="ar" dir="rtl"/);
    assert.match(html, /<h3>/);
    assert.doesNotMatch(html, /<h2>/);
  });

  test('lets no markup through, wherever it stands', () => {
    const attack = '"><img src=x onerror=alert(1)>\'&';
    const poisoned = JSON.parse(JSON.stringify(pack), (key, value: unknown) =>
      typeof value === 'string' && ['text', 'title', 'word', 'label', 'question'].includes(key)
        ? attack
        : value,
    ) as Pack;
    const html = staticExplainer({ ...poisoned, language: attack });
    assert.ok(html.startsWith('<section lang="&quot;&gt;&lt;img src=x'));
    assert.doesNotMatch(html, /<img/);
  });
});
