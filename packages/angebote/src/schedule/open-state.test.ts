import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  OPEN_STATE_CASES,
  SCHOOL_HOLIDAYS,
  type Case,
  type CaseGroup,
} from '../../test/open-state-cases.js';
import { createHolidays } from './holidays.js';
import { openState } from './open-state.js';

const holidays = createHolidays(SCHOOL_HOLIDAYS);

function iso(time: Date | string | undefined): string {
  return time === undefined || time === '-' ? '-' : new Date(time).toISOString();
}

function check({ schedule, inherited }: CaseGroup, [at, state, until, next]: Case): void {
  const found = openState(schedule, { at: new Date(at), holidays, inherited });
  assert.deepEqual(
    [found.state, iso(found.until), iso(found.next)],
    [state, iso(until), iso(next)],
  );
}

describe('openState', () => {
  for (const group of OPEN_STATE_CASES) {
    for (const one of group.cases) {
      it(`${group.about}: ${one[0]} ${one[1]}`, () => {
        check(group, one);
      });
    }
  }

  it('is tried with at least 80 cases', () => {
    assert.ok(OPEN_STATE_CASES.flatMap(({ cases }) => cases).length >= 80);
  });

  it('knows the public holidays of NRW without being told', () => {
    const schedule = { slots: [{ day: 'FR' as const, opens: '09:00', closes: '12:00' }] };
    assert.equal(openState(schedule, { at: new Date('2026-04-03T08:00Z') }).state, 'closed');
  });
});

describe('openState for visitors elsewhere', () => {
  const home = process.env.TZ;
  after(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  for (const [zone, offset] of [
    ['America/Los_Angeles', 480],
    ['Asia/Tokyo', -540],
    ['UTC', 0],
    ['Pacific/Kiritimati', -840],
  ] as const) {
    it(`says the same in ${zone}`, () => {
      process.env.TZ = zone;
      assert.equal(new Date('2026-01-15T12:00Z').getTimezoneOffset(), offset, 'zone is in effect');
      for (const group of OPEN_STATE_CASES) for (const one of group.cases) check(group, one);
    });
  }
});
