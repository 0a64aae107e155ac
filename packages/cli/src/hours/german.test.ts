import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { canonical } from '../../test/hours/canonical.js';
import { readGermanHours } from './german.js';

interface Case {
  text: string;
  expected: string;
  /** Something in the text cannot be put into times and must be reported. */
  mustDoubt: boolean;
}

const corpus = readFileSync(new URL('../../test/hours/german.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line): Case => {
    const [text = '', meaning = ''] = line.split('\t');
    return {
      text: text.replaceAll('\\n', '\n'),
      expected: meaning.replace(/\?$/, ''),
      mustDoubt: meaning.endsWith('?'),
    };
  });

const readings = corpus.map((entry) => {
  const { schedule, doubts } = readGermanHours(entry.text, '2026-03-09');
  const got = canonical(schedule);
  const sameTimes = entry.mustDoubt && entry.expected === '' ? true : got === entry.expected;
  return {
    ...entry,
    got,
    doubts,
    right: sameTimes && doubts.length > 0 === entry.mustDoubt,
    sameTimes,
  };
});

test('at least 85 % of what people write is read right', () => {
  const wrong = readings.filter((reading) => !reading.right);
  for (const { text, expected, mustDoubt, got, doubts } of wrong) {
    console.log(
      `${JSON.stringify(text)}\n  meant ${expected}${mustDoubt ? ' ?' : ''}\n  read  ${got}  (${doubts.join(' | ')})`,
    );
  }
  const share = 1 - wrong.length / readings.length;
  console.log(`hours read right: ${readings.length - wrong.length} of ${readings.length}`);
  assert.ok(share >= 0.85, `${(share * 100).toFixed(1)} %`);
});

test('nothing is wrong without a warning', () => {
  const silent = readings.filter(
    ({ sameTimes, mustDoubt, doubts }) => doubts.length === 0 && (!sameTimes || mustDoubt),
  );
  assert.deepEqual(
    silent.map(({ text, got }) => `${text} → ${got}`),
    [],
  );
});
