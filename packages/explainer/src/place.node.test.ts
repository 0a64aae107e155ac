import assert from 'node:assert/strict';
import test, { suite } from 'node:test';
import type { ShownTopic } from './content/index.js';
import { partnerLanguage } from './partner-language.js';
import { placeOf, step } from './place.js';
import { startLanguage } from './start-language.js';
import { localVoice } from './read-aloud/voices.js';

const topic = (id: string, screens: number): ShownTopic => ({
  id,
  title: id,
  screens: Array.from({ length: screens }, (_, index) => ({
    id: `${id}-${index}`,
    pictogram: 'plan',
    sentences: [],
  })),
});
const topics = [topic('what', 1), topic('steps', 3), topic('story', 1)];

suite('place', () => {
  const cases: [string | undefined, string | undefined, [number, number]][] = [
    [undefined, undefined, [0, 0]],
    ['steps', undefined, [1, 0]],
    ['steps', '2', [1, 1]],
    ['steps', '99', [1, 2]],
    ['steps', '0', [1, 0]],
    ['steps', 'x', [1, 0]],
    ['gone', '3', [0, 0]],
  ];
  for (const [id, screen, [at, part]] of cases) {
    test(`${id ?? '–'} ${screen ?? '–'}`, () =>
      assert.deepEqual(placeOf(topics, id, screen), { topic: at, screen: part }));
  }

  test('all screens are reached one after the other, and back', () => {
    const forward = walk(1, { topic: 0, screen: 0 });
    assert.equal(forward.length, 5);
    assert.deepEqual(walk(-1, forward.at(-1) ?? { topic: 0, screen: 0 }), forward.toReversed());
  });

  function walk(by: 1 | -1, from: { topic: number; screen: number }) {
    const places = [from];
    for (let next = step(topics, from, by); next; next = step(topics, next, by)) places.push(next);
    return places;
  }
});

suite('language', () => {
  const offered = ['de-simple', 'de', 'ar', 'uk'];
  const cases: [string | null, string, string][] = [
    [null, 'de', 'de-simple'],
    [null, 'de-AT', 'de-simple'],
    ['de', 'de', 'de'],
    [null, 'ar-SY', 'ar'],
    ['uk', 'de', 'uk'],
    [null, 'sw', 'de-simple'],
  ];
  for (const [own, around, expected] of cases) {
    test(`lang=${own ?? '–'} in ${around}: ${expected}`, () =>
      assert.equal(startLanguage(own, around, offered), expected));
  }

  test('German is the partner of every other language', () => {
    assert.equal(partnerLanguage('ar', offered), 'de-simple');
    assert.equal(partnerLanguage('de', offered), undefined);
    assert.equal(partnerLanguage('ar', ['ar', 'de']), 'de');
  });
});

suite('voice', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) =>
    ({
      lang,
      localService,
      default: isDefault,
      name: lang,
      voiceURI: lang,
    }) as SpeechSynthesisVoice;

  test('is one of the device, in the language, and never one of a service', () => {
    const voices = [
      voice('de-DE', false, true),
      voice('en-US', true),
      voice('de_AT', true),
      voice('ar-SA', false),
    ];
    assert.equal(localVoice(voices, 'de-simple')?.lang, 'de_AT');
    assert.equal(localVoice(voices, 'de')?.lang, 'de_AT');
    assert.equal(localVoice(voices, 'ar'), undefined);
    assert.equal(localVoice(voices, 'en')?.lang, 'en-US');
    assert.equal(localVoice([], 'de'), undefined);
  });
});
