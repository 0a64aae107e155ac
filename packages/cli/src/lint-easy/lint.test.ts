import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { suite } from 'node:test';
import { lintSentence } from './lint.js';
import type { RuleId } from './types.js';

const CORPUS = new URL('../../test/lint-easy/', import.meta.url);
const lines = (name: string) => readFileSync(new URL(name, CORPUS), 'utf8').trim().split('\n');
const good = (half: string) => lines(`good.${half}.txt`);
const bad = (half: string) =>
  lines(`bad.${half}.tsv`).map((line) => line.split('\t') as [RuleId, string]);

const HALVES = ['tuning', 'reporting'];
const FOUND = 0.9;
const FALSE_ALARMS = 0.05;

for (const half of HALVES) {
  suite(`the ${half} half of the corpus`, () => {
    test('bad sentences are found, by the rule they break', () => {
      const sentences = bad(half);
      const missed = sentences.filter(
        ([rule, text]) => !lintSentence(text).some((finding) => finding.rule === rule),
      );
      const share = 1 - missed.length / sentences.length;
      assert.ok(share >= FOUND, `${share.toFixed(3)} found; missed: ${JSON.stringify(missed)}`);
    });

    test('good sentences are left in peace', () => {
      const sentences = good(half);
      const accused = sentences.filter((text) => lintSentence(text).length > 0);
      const share = accused.length / sentences.length;
      assert.ok(share <= FALSE_ALARMS, `${share.toFixed(3)} accused: ${JSON.stringify(accused)}`);
    });
  });
}

test('the corpus has at least 150 sentences of each kind, none of them twice', () => {
  const all = [...HALVES.flatMap(good), ...HALVES.flatMap(bad).map(([, text]) => text)];
  assert.ok(HALVES.flatMap(good).length >= 150);
  assert.ok(HALVES.flatMap(bad).length >= 150);
  assert.equal(new Set(all).size, all.length);
});

suite('severity follows the table of rules', () => {
  const severityOf = (text: string, rule: RuleId) =>
    lintSentence(text).find((finding) => finding.rule === rule)?.severity;
  const cases: readonly [string, RuleId, 'error' | 'warning' | undefined][] = [
    ['Wir gehen am Montag mit Ihnen zum Amt in die Stadt.', 'length', 'warning'],
    ['Wir gehen am Montag mit Ihnen zum Amt und dann in die Schule.', 'length', 'error'],
    ['Wir gehen am Montag mit Ihnen zum Amt.', 'length', undefined],
    ['Das Büro des Kreises ist zu.', 'genitive', 'error'],
    ['Das Büro der Stadt ist zu.', 'genitive', 'warning'],
    ['Dann zeigt die Beraterin der Familie den Weg.', 'genitive', undefined],
    ['Der Antrag wird geprüft.', 'passive', 'warning'],
    ['Er wird gesund.', 'passive', undefined],
    ['Wir werden Ihnen helfen.', 'passive', undefined],
    ['Er war krank und musste warten.', 'preterite', undefined],
    ['Wir haben den Brief verstanden.', 'preterite', undefined],
    ['Wir verstanden den Brief.', 'preterite', 'warning'],
    ['Die gekaufte Jacke ist warm.', 'preterite', undefined],
    ['Ich habe Zeit.', 'subjunctive', undefined],
    ['Er sagt, er habe Zeit.', 'subjunctive', 'error'],
    ['Sie führen ein Gespräch.', 'subjunctive', undefined],
    ['Möchten Sie kommen?', 'subjunctive', undefined],
    ['Unterschreiben Sie hier.', 'compound', undefined],
    ['Hier ist die Ausländer-Behörde.', 'compound', undefined],
    ['Der Termin ist am 3. März 2026.', 'date', undefined],
    ['Kommen Sie um 9:00.', 'time', undefined],
    ['Schreiben Sie an hallo@kreis.example.', 'special-character', undefined],
    ['KIM hilft Ihnen.', 'abbreviation', undefined],
  ];
  for (const [text, rule, severity] of cases) {
    test(`${text} ${rule}: ${severity ?? 'nothing'}`, () => {
      assert.equal(severityOf(text, rule), severity);
    });
  }
});

test('a finding says where and what to write instead', () => {
  const [finding] = lintSentence('Sie brauchen eine Aufenthaltserlaubnis.');
  assert.equal(finding?.rule, 'compound');
  assert.deepEqual([finding.start, finding.end], [18, 38]);
  assert.match(finding.suggestion, /„Aufenthalts-Erlaubnis“/);
  assert.match(lintSentence('Kommen Sie am 3.3.2026.')[0]?.suggestion ?? '', /3\. März 2026/);
  assert.match(lintSentence('Kommen Sie um 9.30 Uhr.')[0]?.suggestion ?? '', /9:30/);
});

test('any text is survived', () => {
  const texts = [
    '',
    ' ',
    '\u0000',
    '🙂',
    '((((',
    'a'.repeat(10_000),
    'مرحبا',
    '{phone}',
    '\ud800',
    '.*+?^${}()|[]\\',
  ];
  for (const text of texts) assert.doesNotThrow(() => lintSentence(text));
});
