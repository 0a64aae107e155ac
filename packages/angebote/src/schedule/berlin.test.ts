import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { dayNumber, isoDate, localDate, toInstant, toLocalTime, weekday } from './berlin.js';

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function shown(instant: number): string {
  const { day, minute } = toLocalTime(instant);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${isoDate(day)}, ${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

describe('German local time', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  for (const zone of ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati']) {
    it(`is the same on a device in ${zone}`, () => {
      process.env.TZ = zone;
      assert.equal(shown(Date.parse('2026-03-08T23:30Z')), '2026-03-09, 00:30');
      assert.equal(shown(Date.parse('2026-07-05T21:59Z')), '2026-07-05, 23:59');
    });
  }

  it('is what the time zone database says, every hour of 1996 to 2060', () => {
    // An hour and a quarter, so that all quarters come up; the database must be right about changes.
    for (
      let instant = Date.UTC(1996, 0, 1);
      instant < Date.UTC(2060, 0, 1);
      instant += 75 * 60_000
    ) {
      if (new Date(instant).getUTCDate() > 24 || instant % 7 === 0) {
        assert.equal(shown(instant), clock.format(instant));
      }
    }
  });

  it('leads back to the instant, and to the first one where the clock shows a time twice', () => {
    for (const [instant, back] of [
      ['2026-07-01T10:30Z', '2026-07-01T10:30Z'],
      ['2026-12-31T23:30Z', '2026-12-31T23:30Z'],
      ['2026-10-25T00:30Z', '2026-10-25T00:30Z'],
      ['2026-10-25T01:30Z', '2026-10-25T00:30Z'],
    ] as const) {
      assert.equal(toInstant(toLocalTime(Date.parse(instant))), Date.parse(back), instant);
    }
  });

  it('puts a time the clock skips an hour later', () => {
    const day = dayNumber('2026-03-29');
    assert.equal(toInstant({ day, minute: 150 }), Date.parse('2026-03-29T03:30+02:00'));
  });

  it('knows days of the week before and after 1970', () => {
    assert.equal(weekday(dayNumber('2026-03-02')), 0);
    assert.equal(weekday(dayNumber('1969-12-28')), 6);
  });

  it('says which day it is in Germany', () => {
    assert.equal(localDate(new Date('2026-03-02T22:59Z')), '2026-03-02');
    assert.equal(localDate(new Date('2026-03-02T23:00Z')), '2026-03-03');
  });
});
