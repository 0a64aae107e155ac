import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offer } from '@kim-widgets/angebote';
import { attendanceOf, type TimeFacts } from './attendance.js';

const hours: TimeFacts = { from: 'hours', byAppointment: false };
const dates: TimeFacts = { from: 'dates', byAppointment: false };
const place: TimeFacts = { from: 'place', byAppointment: false };
const walkIn: Pick<Offer, 'registration'> = { registration: { modes: ['walk_in'] } };
const registered: Pick<Offer, 'registration'> = { registration: { modes: ['appointment'] } };

test('a course is attended whole, in weekly hours and on single dates, also where one may walk in', () => {
  for (const offerType of ['language-course', 'vocational-training', 'jobcenter-measure']) {
    assert.equal(attendanceOf({ offerType, ...walkIn }, hours), 'whole', offerType);
    assert.equal(attendanceOf({ offerType, ...registered }, dates), 'whole', offerType);
  }
});

test('the opening hours of a house, and hours in which appointments are given, are a visit even for a course', () => {
  const course = { offerType: 'language-course' };
  assert.equal(attendanceOf(course, place), 'visit');
  assert.equal(attendanceOf(course, { ...hours, byAppointment: true }), 'visit');
  assert.equal(attendanceOf(course, { ...dates, byAppointment: true }), 'visit');
});

test('advice is a visit, also on a single day', () => {
  for (const offerType of ['specialist-advice', 'migration-advice', 'health-service']) {
    assert.equal(attendanceOf({ offerType, ...registered }, hours), 'visit', offerType);
    assert.equal(attendanceOf({ offerType }, dates), 'visit', offerType);
  }
});

test('everything else is attended whole on single dates and where one must register', () => {
  for (const offerType of ['event', 'volunteering', 'a-kind-of-our-own']) {
    assert.equal(attendanceOf({ offerType, ...walkIn }, dates), 'whole', offerType);
    assert.equal(attendanceOf({ offerType, ...registered }, hours), 'whole', offerType);
    assert.equal(attendanceOf({ offerType, ...walkIn }, hours), 'visit', offerType);
    assert.equal(attendanceOf({ offerType }, hours), 'visit', offerType);
  }
});
