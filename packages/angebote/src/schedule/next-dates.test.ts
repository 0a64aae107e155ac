import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schedule } from '../generated/database.js';
import { nextDates } from './next-dates.js';

const at = new Date('2026-03-02T11:00+01:00');

function dates(schedule: Schedule, limit?: number): string[] {
  return nextDates(schedule, { at, limit }).map(
    ({ start, end, byAppointment, isCancelled }) =>
      `${start.toISOString()}/${end.toISOString()}${byAppointment ? ' ?' : ''}${isCancelled ? ' x' : ''}`,
  );
}

describe('nextDates', () => {
  it('lists what is going on and what is to come, without holidays', () => {
    const schedule: Schedule = { slots: [{ day: 'MO', opens: '09:00', closes: '12:00' }] };
    assert.deepEqual(dates(schedule, 3), [
      '2026-03-02T08:00:00.000Z/2026-03-02T11:00:00.000Z',
      '2026-03-09T08:00:00.000Z/2026-03-09T11:00:00.000Z',
      '2026-03-16T08:00:00.000Z/2026-03-16T11:00:00.000Z',
    ]);
    assert.equal(dates(schedule).length, 5);
  });

  it('keeps events that were cancelled, and says so', () => {
    const schedule: Schedule = {
      events: [
        { from: '2026-03-07', opens: '10:00', closes: '12:00', cancelled: true },
        { from: '2026-03-03', opens: '18:00', closes: '20:00', byAppointment: true },
        { from: '2026-02-01', opens: '18:00', closes: '20:00' },
      ],
    };
    assert.deepEqual(dates(schedule), [
      '2026-03-03T17:00:00.000Z/2026-03-03T19:00:00.000Z ?',
      '2026-03-07T09:00:00.000Z/2026-03-07T11:00:00.000Z x',
    ]);
  });

  it('has no dates for what is by appointment at no particular time', () => {
    assert.deepEqual(dates({ byAppointment: true }), []);
    assert.deepEqual(dates({ slots: [{ day: 'FR', byAppointment: true }] }), []);
    assert.deepEqual(dates({}), []);
  });

  it('names the event, its place and its note', () => {
    const [date] = nextDates(
      {
        series: [
          {
            title: { de: 'Elternabend' },
            from: '2026-03-01',
            frequency: 'weekly',
            days: ['TU'],
            opens: '18:00',
            closes: '19:00',
            location: 'videoraum',
            note: { de: 'online' },
          },
        ],
      },
      { at },
    );
    assert.deepEqual(
      [date?.title, date?.location, date?.note],
      [{ de: 'Elternabend' }, 'videoraum', { de: 'online' }],
    );
  });

  it('takes the times of the place where there are none', () => {
    const inherited: Schedule = { slots: [{ day: 'TU', opens: '09:00', closes: '10:00' }] };
    const [date] = nextDates(undefined, { at, inherited });
    assert.equal(date?.start.toISOString(), '2026-03-03T08:00:00.000Z');
  });
});
