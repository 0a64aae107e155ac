import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offer } from '@kim-widgets/angebote';
import type { Answer, OfferTrip, Outcome } from './answer.js';
import { travelMinutes, within } from './travel-times.js';
import type { Trip } from './trips/types.js';

function way(minutes: number): Trip {
  return { date: '2026-03-10', departure: '', arrival: '', minutes, changes: 0, parts: [] };
}

function trip(id: string, outcome: Outcome, there?: number, back?: number): OfferTrip {
  return {
    offer: { id } as Offer,
    outcome,
    group: 'unknown',
    number: 1,
    plan: {
      isOutside: false,
      ...(there !== undefined && { there: way(there) }),
      ...(back !== undefined && { back: way(back) }),
    },
  };
}

const answer: Answer = {
  trips: [
    trip('near', 'reached', 20, 25),
    trip('far', 'reached', 70, 70),
    trip('online', 'no-way-needed'),
    trip('evening', 'no-way-back', 15),
    trip('thursday', 'other-day', 30, 30),
    trip('whenever', 'other-day'),
    trip('nowhere', 'no-way'),
  ],
  isComplete: true,
  isJudged: true,
  reached: 3,
  total: 5,
};

test('a way counts with its way home, on the day or to the next date', () => {
  assert.deepEqual(
    [...travelMinutes(answer)],
    [
      ['near', 20],
      ['far', 70],
      ['online', 0],
      ['thursday', 30],
    ],
  );
});

test('a limit keeps what is near enough or needs no way', () => {
  const ids = (limit?: number) => within(answer, limit).trips.map(({ offer }) => offer.id);
  assert.deepEqual(ids(30), ['near', 'online', 'thursday']);
  assert.equal(ids().length, 7);
});
