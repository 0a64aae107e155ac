import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schedule } from '../generated/database.js';
import { timetable } from './timetable.js';

const at = new Date('2026-03-02T11:00+01:00');

function rows(schedule: Schedule): string[] {
  return timetable(schedule, { at }).groups.map(
    ({ days, hours }) =>
      `${days.join(' ')} ${hours.map(({ opens = '', closes = '', byAppointment }) => `${opens}-${closes}${byAppointment ? '?' : ''}`).join(' ')}`,
  );
}

describe('timetable', () => {
  it('puts days with the same hours together, in the order of week and day', () => {
    assert.deepEqual(
      rows({
        slots: [
          { day: 'WE', opens: '14:00', closes: '16:00' },
          { day: 'TH', opens: '09:00', closes: '12:00', byAppointment: true },
          { day: 'WE', opens: '09:00', closes: '12:00' },
          { day: 'MO', opens: '14:00', closes: '16:00' },
          { day: 'FR', byAppointment: true },
          { day: 'MO', opens: '09:00', closes: '12:00' },
        ],
      }),
      ['MO WE 09:00-12:00 14:00-16:00', 'TH 09:00-12:00?', 'FR -?'],
    );
  });

  it('shows the season that is on, and the coming one where none is', () => {
    const summer = { opens: '10:00', closes: '18:00', validFrom: '2026-04-01' };
    const winter = { opens: '10:00', closes: '16:00', validTo: '2026-03-31' };
    const old = { opens: '08:00', closes: '16:00', validTo: '2025-12-31' };
    assert.deepEqual(
      rows({
        slots: [
          { day: 'MO', ...summer },
          { day: 'MO', ...winter },
        ],
      }),
      ['MO 10:00-16:00'],
    );
    assert.deepEqual(
      rows({
        slots: [
          { day: 'MO', ...summer },
          { day: 'MO', ...old },
        ],
      }),
      ['MO 10:00-18:00'],
    );
  });

  it('leaves out half-entered times', () => {
    assert.deepEqual(rows({ slots: [{ day: 'MO', opens: '09:00' }, { day: 'TU' }] }), []);
  });

  it('lists exceptions and events to come, earliest first, and the closing days of the place', () => {
    const { exceptions, events, series, isInherited } = timetable(
      {
        slots: [{ day: 'MO', opens: '09:00', closes: '12:00' }],
        exceptions: [{ from: '2026-05-04' }, { from: '2026-02-01', to: '2026-02-28' }],
        events: [
          { from: '2026-06-01', opens: '10:00', closes: '12:00' },
          { from: '2026-03-01', to: '2026-03-02', opens: '10:00', closes: '12:00' },
          { from: '2026-03-01', opens: '10:00', closes: '12:00' },
        ],
        series: [
          {
            from: '2025-01-01',
            to: '2025-12-31',
            frequency: 'weekly',
            days: ['MO'],
            opens: '09:00',
            closes: '10:00',
          },
        ],
      },
      {
        at,
        inherited: {
          exceptions: [
            { from: '2026-04-01' },
            { from: '2026-04-02', opens: '09:00', closes: '10:00' },
          ],
        },
      },
    );
    assert.deepEqual(
      exceptions.map(({ from }) => from),
      ['2026-04-01', '2026-05-04'],
    );
    assert.deepEqual(
      events.map(({ from }) => from),
      ['2026-03-01', '2026-06-01'],
    );
    assert.deepEqual(series, []);
    assert.equal(isInherited, false);
  });

  it('takes what it does not have from the place', () => {
    const inherited: Schedule = {
      slots: [{ day: 'MO', opens: '09:00', closes: '12:00' }],
      publicHolidays: 'open',
      validTo: '2026-12-31',
    };
    const found = timetable({ exceptions: [] }, { at, inherited });
    assert.equal(found.isInherited, true);
    assert.equal(found.publicHolidays, 'open');
    assert.equal(found.validTo, '2026-12-31');
    assert.equal(found.groups.length, 1);
  });

  it('does not contradict times in words by those of the place', () => {
    const inherited: Schedule = { slots: [{ day: 'MO', opens: '09:00', closes: '12:00' }] };
    const found = timetable({ description: { de: 'nach Ladenschluss' } }, { at, inherited });
    assert.deepEqual(found.groups, []);
    assert.deepEqual(found.description, { de: 'nach Ladenschluss' });
  });
});
