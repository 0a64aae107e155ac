import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Location, Offer, Schedule } from './generated/database.js';
import { offerOpenState } from './offer-hours.js';
import { parseDatabase } from './parse.js';
import { createHolidays } from './schedule/holidays.js';

const at = new Date('2026-03-02T10:00+01:00');
const holidays = createHolidays();
const title = { de: 'x' };

function week(...days: NonNullable<Schedule['slots']>[number]['day'][]): Schedule {
  return { slots: days.map((day) => ({ day, opens: '09:00', closes: '12:00' })) };
}

function stateOf(offer: Partial<Offer>, ...locations: Partial<Location>[]): string {
  const { database } = parseDatabase({
    formatVersion: '1.0',
    publisher: { name: 'x' },
    locations: locations.map((one, number) => ({ id: `l${number}`, kind: 'office', ...one })),
  });
  const full = { id: 'a', title, locations: locations.map((_, number) => `l${number}`), ...offer };
  const { state, next, nextByAppointment } = offerOpenState(full, database, { at, holidays });
  const again = next ? ` ${next.toISOString().slice(0, 10)}` : '';
  return `${state}${again}${nextByAppointment ? '?' : ''}`;
}

describe('offerOpenState', () => {
  it('goes by the offer’s own times before those of the place', () => {
    assert.equal(stateOf({ schedule: week('TU') }, { schedule: week('MO') }), 'closed 2026-03-03');
  });

  it('takes the best of all places where the offer has no times', () => {
    assert.equal(
      stateOf({}, { schedule: week('WE') }, { schedule: week('MO', 'TH') }),
      'open 2026-03-04',
    );
    assert.equal(stateOf({}, {}, { schedule: week('TU') }), 'closed 2026-03-03');
    assert.equal(stateOf({}, {}), 'unknown');
    assert.equal(stateOf({}), 'unknown');
  });

  it('follows a bus to its stops', () => {
    const stops = [
      { name: title, schedule: week('MO') },
      { name: title, schedule: week('TU') },
    ];
    assert.equal(stateOf({}, { kind: 'mobile_stop', stops }), 'open 2026-03-03');
    const away = { exceptions: [{ from: '2026-03-02', to: '2026-03-06' }] };
    assert.equal(stateOf({}, { kind: 'mobile_stop', stops, schedule: away }), 'closed 2026-03-09');
  });

  it('is by appointment where one cannot simply come, even if the house is open', () => {
    const place = { schedule: week('MO', 'TU') };
    assert.equal(stateOf({ registration: { modes: ['appointment'] } }, place), 'by-appointment');
    assert.equal(
      stateOf({ registration: { modes: ['referral'] } }, { schedule: week('TU') }),
      'closed 2026-03-03?',
    );
    assert.equal(
      stateOf({ registration: { modes: ['appointment', 'walk_in'] } }, place),
      'open 2026-03-03',
    );
    assert.equal(stateOf({ registration: {} }, place), 'open 2026-03-03');
  });
});
