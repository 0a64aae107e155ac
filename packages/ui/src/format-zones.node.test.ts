import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dayOf, formatDate, formatDays, timeOf, weekdayName } from './format.js';

// In Node, where the zone of the device can be changed; the browser of the other tests is in Germany.

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

for (const [zone, offset] of [
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
] as const) {
  test(`days, weekdays and times are Germany’s, whatever the zone of the device: ${zone}`, () => {
    process.env.TZ = zone;
    assert.equal(new Date('2026-01-15T12:00Z').getTimezoneOffset(), offset, 'zone is in effect');
    const late = new Date('2026-03-08T23:30:00Z');
    assert.equal(dayOf(late), '2026-03-09');
    assert.equal(timeOf(late), '00:30');
    assert.equal(formatDate('de', late, { weekday: 'long' }), 'Montag');
    assert.equal(formatDate('de', '2026-03-09', { weekday: 'long' }), 'Montag');
    assert.equal(formatDays('de', '2026-03-09', '2026-03-13'), '9.–13. März 2026');
    assert.equal(weekdayName('de', 1, 'long'), 'Montag');
  });
}
