import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHolidays, type Offer } from '@kim-widgets/angebote';
import { loadTimetable } from '@kim-widgets/transit';
import { database, pointOf, timetableFile, TODAY } from '../test/kreis.js';
import { answerOf, candidateOf, termsOf, visitOf, type Answer } from './answer.js';
import { bandOf } from './bands.js';
import { occasionsOn, type Occasion } from './occasions.js';
import { defaultQuestion, nextWorkday, type Question } from './question.js';
import { planVisit } from './trips/plan-visit.js';

const kreis = database();
const holidays = createHolidays(kreis.schoolHolidays);
const timetable = await loadTimetable(await timetableFile());

function question(place: string, date = TODAY): Question {
  const origin = { label: place, point: pointOf(kreis, place) };
  return { origin, date, mode: 'offer', time: '09:00', walkMinutes: 15, stepFree: false };
}

function answer(
  asked: Question,
  offers: readonly Offer[] = kreis.offers,
  hasTimetable = true,
): Answer {
  const candidates = offers.map((offer) =>
    candidateOf(offer, kreis.byId, occasionsOn(offer, kreis.byId, { date: asked.date, holidays })),
  );
  const terms = termsOf(asked);
  const planOf = (occasion: Occasion) => planVisit(timetable, visitOf(occasion), terms);
  return answerOf(asked, candidates, hasTimetable ? planOf : undefined);
}

function trip(id: string, { trips }: Answer) {
  return trips.find(({ offer }) => offer.id === id);
}

test('a question nobody has asked begins at the largest place on the next workday', () => {
  assert.deepEqual(
    (({ origin, date }) => [origin.label, date])(
      defaultQuestion(kreis, { today: TODAY, holidays })!,
    ),
    ['Lindfurt', '2026-03-10'],
  );
  assert.equal(nextWorkday('2026-04-02', holidays), '2026-04-07', 'Good Friday to Easter Monday');
});

test('bands end at their minute', () => {
  assert.deepEqual([0, 15, 16, 30, 45, 60, 61, 90, 91, undefined].map(bandOf), [
    15,
    15,
    30,
    30,
    45,
    60,
    90,
    90,
    'longer',
    'never',
  ]);
});

test('a mobile stop counts on its own day and at its own place', () => {
  const lernbus = kreis.byId.offers.get('lernbus')!;
  const monday = trip('lernbus', answer(question('Hinterwede'), [lernbus]))!;
  assert.equal(monday.outcome, 'other-day');
  assert.equal(monday.next?.date, '2026-03-10');
  const tuesday = trip('lernbus', answer(question('Hinterwede', '2026-03-10'), [lernbus]))!;
  assert.equal(tuesday.outcome, 'reached');
  assert.equal(tuesday.place?.stop?.name.de, 'Hinterwede, Dorfplatz');
});

test('an evening course without a way home says so and names what can be reached instead', () => {
  const all = answer(question('Hinterwede'));
  const evening = trip('deutsch-am-abend-moosweiler', all)!;
  assert.equal(evening.outcome, 'no-way-back');
  assert.equal(evening.group, 'never');
  const instead = trip(evening.instead!.id, all)!;
  assert.ok(['reached', 'no-way-needed'].includes(instead.outcome));
});

test('every reached offer stands in the band of its minutes, numbered in the order shown', () => {
  const { trips, reached, total } = answer(question('Hinterwede'));
  trips.forEach(({ number, outcome, plan, group }, index) => {
    assert.equal(number, index + 1);
    if (outcome === 'reached') assert.equal(group, bandOf(plan?.there?.minutes));
  });
  assert.ok(reached > 0 && reached < total && total < trips.length);
});

test('without a timetable distances are left, and nothing is said to be out of reach', () => {
  const { trips } = answer(question('Hinterwede'), kreis.offers, false);
  assert.ok(trips.every(({ outcome }) => !['reached', 'no-way', 'too-late'].includes(outcome)));
  const metres = trips.flatMap((one) => (one.outcome === 'unknown' ? (one.metres ?? []) : []));
  assert.deepEqual(
    metres,
    [...metres].sort((a, b) => a - b),
  );
});
