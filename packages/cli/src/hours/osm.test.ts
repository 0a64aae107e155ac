import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openState } from '@kim-widgets/angebote';
import OpeningHours from 'opening_hours';
import { realData } from '../../test/real-data.js';
import { canonical } from '../../test/hours/canonical.js';
import { readOsmHours } from './osm.js';

// The library reads the computer's own clock; the hours are Germany's.
process.env.TZ = 'Europe/Berlin';

const cases: [text: string, meaning: string][] = [
  [
    'Mo-Fr 09:00-12:00',
    'Mo 09:00-12:00; Tu 09:00-12:00; We 09:00-12:00; Th 09:00-12:00; Fr 09:00-12:00',
  ],
  ['Mo,We 09:00-12:00,14:00-17:00', 'Mo 09:00-12:00,14:00-17:00; We 09:00-12:00,14:00-17:00'],
  ['Mo-We 09:00-12:00; Tu 10:00-11:00', 'Mo 09:00-12:00; Tu 10:00-11:00; We 09:00-12:00'],
  ['Mo 09:00-12:00, Mo 14:00-16:00', 'Mo 09:00-12:00,14:00-16:00'],
  ['Mo-We 08:00-12:00; We off', 'Mo 08:00-12:00; Tu 08:00-12:00'],
  ['Fr-Mo 22:00-26:00', 'Mo 22:00-02:00; Fr 22:00-02:00; Sa 22:00-02:00; Su 22:00-02:00'],
  ['Mo 09:00-12:00; PH off', 'Mo 09:00-12:00; PH off'],
  ['Mo 09:00-12:00 "by appointment"', 'Mo 09:00-12:00@'],
  ['"by appointment"', '@'],
];
for (const [text, meaning] of cases) {
  test(`OpenStreetMap hours: ${text}`, () => {
    const { schedule, doubts } = readOsmHours(text);
    assert.equal(canonical(schedule), meaning);
    assert.deepEqual(doubts, []);
  });
}

for (const text of [
  'Apr-Oct Mo 09:00-12:00',
  'Mo sunrise-sunset',
  'week 1-53/2 Mo 09:00-10:00',
  'Mo 25:00',
  'x',
]) {
  test(`OpenStreetMap hours beyond weeks are reported: ${text}`, () => {
    assert.deepEqual(readOsmHours(text).doubts, [text]);
  });
}

const file = realData('opening-hours/mednum-fr.json');
test(
  'hours of real places agree with the reference library at 1,000 random instants each',
  { skip: existsSync(file) ? false : `no ${file}` },
  () => {
    const places = JSON.parse(readFileSync(file, 'utf8')) as { horaires?: string; id: string }[];
    const instants = randomInstants(1000);
    const outcome = { agree: 0, reported: 0, wrong: [] as string[] };
    for (const { horaires } of places) {
      if (!horaires) continue;
      const { schedule, doubts } = readOsmHours(horaires);
      if (doubts.length > 0) outcome.reported += 1;
      else if (agrees(horaires, schedule, instants)) outcome.agree += 1;
      else outcome.wrong.push(horaires);
    }
    const total = outcome.agree + outcome.reported + outcome.wrong.length;
    console.log(`real hours: ${outcome.agree} of ${total} agree, ${outcome.reported} reported`);
    assert.deepEqual(outcome.wrong, []);
    assert.ok(outcome.agree / total >= 0.95);
  },
);

function agrees(text: string, schedule: object, instants: readonly Date[]): boolean {
  const reference = new OpeningHours(text, null);
  return instants.every(
    (at) => reference.getState(at) === (openState(schedule, { at }).state === 'open'),
  );
}

/** Seeded, so that a failure can be looked at again. */
function randomInstants(count: number): Date[] {
  let seed = 20260309;
  const start = Date.UTC(2026, 0, 1);
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return new Date(start + Math.floor((seed / 2 ** 32) * 365 * 24 * 60) * 60_000);
  });
}
