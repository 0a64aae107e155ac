import type { Schedule, SchoolHoliday, WeeklySlot } from '../src/generated/database.js';
import type { OpenState } from '../src/schedule/open-state.js';

/** At this moment, this state, until then, and open again then; `-` for never or not said. */
export type Case = readonly [at: string, state: OpenState['state'], until: string, next: string];

export interface CaseGroup {
  about: string;
  schedule?: Schedule;
  inherited?: Schedule;
  cases: readonly Case[];
}

/** `MO 09:00-12:00`, with `?` for by appointment. */
function slots(...lines: string[]): WeeklySlot[] {
  return lines.map((line) => {
    const [day = '', times = '', mark] = line.split(' ');
    const [opens, closes] = times.split('-');
    return {
      day: day as WeeklySlot['day'],
      ...(opens && closes && { opens, closes }),
      ...((mark === '?' || times === '?') && { byAppointment: true }),
    };
  });
}

const office = slots('MO 09:00-12:00', 'MO 14:00-16:00', 'TH 14:00-18:00', 'FR 09:00-12:30');
const always = slots(
  ...['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => `${day} 00:00-24:00`),
);

export const SCHOOL_HOLIDAYS: SchoolHoliday[] = [
  { name: { de: 'Osterferien' }, from: '2026-03-30', to: '2026-04-11' },
  { name: { de: 'Sommerferien' }, from: '2026-07-20', to: '2026-09-01' },
];

/** Every instant carries its offset, so that the table doesn't lean on what it tests. */
export const OPEN_STATE_CASES: readonly CaseGroup[] = [
  {
    about: 'office hours with a break',
    schedule: { slots: office },
    cases: [
      ['2026-03-02T08:59:59+01:00', 'closed', '2026-03-02T09:00+01:00', '2026-03-02T09:00+01:00'],
      ['2026-03-02T09:00+01:00', 'open', '2026-03-02T12:00+01:00', '2026-03-02T14:00+01:00'],
      ['2026-03-02T11:59:59+01:00', 'open', '2026-03-02T12:00+01:00', '2026-03-02T14:00+01:00'],
      ['2026-03-02T12:00+01:00', 'closed', '2026-03-02T14:00+01:00', '2026-03-02T14:00+01:00'],
      ['2026-03-02T15:59+01:00', 'open', '2026-03-02T16:00+01:00', '2026-03-05T14:00+01:00'],
      ['2026-03-02T16:00+01:00', 'closed', '2026-03-05T14:00+01:00', '2026-03-05T14:00+01:00'],
      ['2026-03-03T10:00+01:00', 'closed', '2026-03-05T14:00+01:00', '2026-03-05T14:00+01:00'],
      ['2026-03-05T14:00+01:00', 'open', '2026-03-05T18:00+01:00', '2026-03-06T09:00+01:00'],
      ['2026-03-06T12:30+01:00', 'closed', '2026-03-09T09:00+01:00', '2026-03-09T09:00+01:00'],
      ['2026-03-08T23:59+01:00', 'closed', '2026-03-09T09:00+01:00', '2026-03-09T09:00+01:00'],
      ['2026-07-06T09:00+02:00', 'open', '2026-07-06T12:00+02:00', '2026-07-06T14:00+02:00'],
    ],
  },
  {
    about: 'public holidays of NRW, in several years',
    schedule: { slots: office },
    cases: [
      ['2026-04-02T17:00+02:00', 'open', '2026-04-02T18:00+02:00', '2026-04-09T14:00+02:00'],
      ['2026-04-03T10:00+02:00', 'closed', '2026-04-09T14:00+02:00', '2026-04-09T14:00+02:00'],
      ['2026-04-06T10:00+02:00', 'closed', '2026-04-09T14:00+02:00', '2026-04-09T14:00+02:00'],
      ['2026-05-01T10:00+02:00', 'closed', '2026-05-04T09:00+02:00', '2026-05-04T09:00+02:00'],
      ['2026-05-14T15:00+02:00', 'closed', '2026-05-15T09:00+02:00', '2026-05-15T09:00+02:00'],
      ['2026-05-25T10:00+02:00', 'closed', '2026-05-28T14:00+02:00', '2026-05-28T14:00+02:00'],
      ['2026-06-04T15:00+02:00', 'closed', '2026-06-05T09:00+02:00', '2026-06-05T09:00+02:00'],
      ['2026-12-25T10:00+01:00', 'closed', '2026-12-28T09:00+01:00', '2026-12-28T09:00+01:00'],
      ['2026-12-31T15:00+01:00', 'open', '2026-12-31T18:00+01:00', '2027-01-04T09:00+01:00'],
      ['2027-01-01T10:00+01:00', 'closed', '2027-01-04T09:00+01:00', '2027-01-04T09:00+01:00'],
      ['2025-10-03T10:00+02:00', 'closed', '2025-10-06T09:00+02:00', '2025-10-06T09:00+02:00'],
      ['2027-05-27T15:00+02:00', 'closed', '2027-05-28T09:00+02:00', '2027-05-28T09:00+02:00'],
      ['2027-11-01T10:00+01:00', 'closed', '2027-11-04T14:00+01:00', '2027-11-04T14:00+01:00'],
      ['2030-05-30T15:00+02:00', 'closed', '2030-05-31T09:00+02:00', '2030-05-31T09:00+02:00'],
    ],
  },
  {
    about: 'days that are holidays elsewhere or only feel like one',
    schedule: { slots: office },
    cases: [
      // Carnival Monday, Christmas Eve, Good Friday's eve in a leap year, Epiphany.
      ['2026-02-16T10:00+01:00', 'open', '2026-02-16T12:00+01:00', '2026-02-16T14:00+01:00'],
      ['2026-12-24T15:00+01:00', 'open', '2026-12-24T18:00+01:00', '2026-12-28T09:00+01:00'],
      ['2028-04-13T15:00+02:00', 'open', '2028-04-13T18:00+02:00', '2028-04-20T14:00+02:00'],
      ['2025-01-06T10:00+01:00', 'open', '2025-01-06T12:00+01:00', '2025-01-06T14:00+01:00'],
      // Reformation Day: Thursday in 2024, and the one holiday that was for one year.
      ['2024-10-31T15:00+01:00', 'open', '2024-10-31T18:00+01:00', '2024-11-04T09:00+01:00'],
    ],
  },
  {
    about: 'the 500th Reformation Day',
    schedule: { slots: slots('TU 09:00-12:00') },
    cases: [
      ['2017-10-31T10:00+01:00', 'closed', '2017-11-07T09:00+01:00', '2017-11-07T09:00+01:00'],
    ],
  },
  {
    about: 'open on public holidays',
    schedule: { slots: office, publicHolidays: 'open' },
    cases: [
      ['2026-04-03T10:00+02:00', 'open', '2026-04-03T12:30+02:00', '2026-04-06T09:00+02:00'],
      ['2026-04-06T10:00+02:00', 'open', '2026-04-06T12:00+02:00', '2026-04-06T14:00+02:00'],
    ],
  },
  {
    about: 'past midnight, in one slot or two that meet',
    schedule: { slots: slots('FR 20:00-02:00', 'SA 22:00-24:00', 'SU 00:00-03:00') },
    cases: [
      ['2026-03-06T23:00+01:00', 'open', '2026-03-07T02:00+01:00', '2026-03-07T22:00+01:00'],
      ['2026-03-07T01:59+01:00', 'open', '2026-03-07T02:00+01:00', '2026-03-07T22:00+01:00'],
      ['2026-03-07T02:00+01:00', 'closed', '2026-03-07T22:00+01:00', '2026-03-07T22:00+01:00'],
      ['2026-03-07T23:30+01:00', 'open', '2026-03-08T03:00+01:00', '2026-03-13T20:00+01:00'],
      ['2026-03-08T00:00+01:00', 'open', '2026-03-08T03:00+01:00', '2026-03-13T20:00+01:00'],
      ['2026-03-08T03:00+01:00', 'closed', '2026-03-13T20:00+01:00', '2026-03-13T20:00+01:00'],
      // Good Friday: nothing begins, and nothing is left of it on Saturday morning.
      ['2026-04-03T21:00+02:00', 'closed', '2026-04-04T22:00+02:00', '2026-04-04T22:00+02:00'],
      ['2026-04-04T01:00+02:00', 'closed', '2026-04-04T22:00+02:00', '2026-04-04T22:00+02:00'],
    ],
  },
  {
    about: 'a night that begins before a holiday goes on into it',
    schedule: { slots: slots('TH 20:00-02:00') },
    cases: [['2026-04-03T01:00+02:00', 'open', '2026-04-03T02:00+02:00', '2026-04-09T20:00+02:00']],
  },
  {
    about: 'the nights in which the clock changes',
    schedule: { slots: slots('SU 01:00-04:00') },
    cases: [
      ['2026-03-29T00:59+01:00', 'closed', '2026-03-29T01:00+01:00', '2026-03-29T01:00+01:00'],
      ['2026-03-29T01:30+01:00', 'open', '2026-03-29T04:00+02:00', '2026-04-05T01:00+02:00'],
      ['2026-03-29T03:00+02:00', 'open', '2026-03-29T04:00+02:00', '2026-04-05T01:00+02:00'],
      ['2026-03-29T04:00+02:00', 'closed', '2026-04-05T01:00+02:00', '2026-04-05T01:00+02:00'],
      ['2026-10-25T00:30+02:00', 'closed', '2026-10-25T01:00+02:00', '2026-10-25T01:00+02:00'],
      // The Sunday after is All Saints' Day.
      ['2026-10-25T02:30+02:00', 'open', '2026-10-25T04:00+01:00', '2026-11-08T01:00+01:00'],
      ['2026-10-25T02:30+01:00', 'open', '2026-10-25T04:00+01:00', '2026-11-08T01:00+01:00'],
      ['2026-10-25T04:00+01:00', 'closed', '2026-11-08T01:00+01:00', '2026-11-08T01:00+01:00'],
    ],
  },
  {
    about: 'times the clock skips or shows twice',
    schedule: { slots: slots('SU 02:15-02:45') },
    cases: [
      ['2026-03-29T03:00+02:00', 'closed', '2026-03-29T03:15+02:00', '2026-03-29T03:15+02:00'],
      ['2026-03-29T03:30+02:00', 'open', '2026-03-29T03:45+02:00', '2026-04-05T02:15+02:00'],
      ['2026-10-25T02:30+02:00', 'open', '2026-10-25T02:45+02:00', '2026-11-08T02:15+01:00'],
      ['2026-10-25T02:30+01:00', 'closed', '2026-11-08T02:15+01:00', '2026-11-08T02:15+01:00'],
    ],
  },
  {
    about: 'an hour of which nothing is left when the clock is put forward',
    schedule: { slots: slots('SU 02:30-03:30') },
    cases: [
      ['2026-03-29T03:00+02:00', 'closed', '2026-04-05T02:30+02:00', '2026-04-05T02:30+02:00'],
      ['2026-10-25T03:00+01:00', 'open', '2026-10-25T03:30+01:00', '2026-11-08T02:30+01:00'],
    ],
  },
  {
    about: 'nights across the clock change, and the days around it',
    schedule: { slots: slots('SA 22:00-06:00', 'MO 09:00-10:00') },
    cases: [
      ['2026-03-29T05:30+02:00', 'open', '2026-03-29T06:00+02:00', '2026-03-30T09:00+02:00'],
      ['2026-10-25T05:30+01:00', 'open', '2026-10-25T06:00+01:00', '2026-10-26T09:00+01:00'],
      ['2026-03-28T12:00+01:00', 'closed', '2026-03-28T22:00+01:00', '2026-03-28T22:00+01:00'],
      ['2026-03-30T08:30+02:00', 'closed', '2026-03-30T09:00+02:00', '2026-03-30T09:00+02:00'],
    ],
  },
  {
    about: 'only by appointment, at no particular time',
    schedule: { byAppointment: true },
    cases: [
      ['2026-03-02T10:00+01:00', 'by-appointment', '-', '-'],
      ['2026-03-08T23:00+01:00', 'by-appointment', '-', '-'],
      ['2026-12-25T10:00+01:00', 'by-appointment', '-', '-'],
    ],
  },
  {
    about: 'office hours, and else by appointment',
    schedule: { slots: office, byAppointment: true },
    cases: [
      ['2026-03-02T10:00+01:00', 'open', '2026-03-02T12:00+01:00', '2026-03-02T14:00+01:00'],
      [
        '2026-03-02T12:30+01:00',
        'by-appointment',
        '2026-03-02T14:00+01:00',
        '2026-03-02T14:00+01:00',
      ],
      [
        '2026-03-03T10:00+01:00',
        'by-appointment',
        '2026-03-05T14:00+01:00',
        '2026-03-05T14:00+01:00',
      ],
      [
        '2026-04-03T10:00+02:00',
        'by-appointment',
        '2026-04-09T14:00+02:00',
        '2026-04-09T14:00+02:00',
      ],
    ],
  },
  {
    about: 'hours by appointment beside open ones',
    schedule: { slots: slots('TU 09:00-12:00 ?', 'WE 09:00-12:00') },
    cases: [
      [
        '2026-03-03T10:00+01:00',
        'by-appointment',
        '2026-03-03T12:00+01:00',
        '2026-03-04T09:00+01:00',
      ],
      ['2026-03-02T10:00+01:00', 'closed', '2026-03-03T09:00+01:00', '2026-03-04T09:00+01:00'],
      ['2026-03-04T11:00+01:00', 'open', '2026-03-04T12:00+01:00', '2026-03-11T09:00+01:00'],
      ['2026-03-05T10:00+01:00', 'closed', '2026-03-10T09:00+01:00', '2026-03-11T09:00+01:00'],
    ],
  },
  {
    about: 'open hours within hours by appointment',
    schedule: { slots: slots('MO 09:00-17:00 ?', 'MO 10:00-12:00') },
    cases: [
      [
        '2026-03-02T09:30+01:00',
        'by-appointment',
        '2026-03-02T10:00+01:00',
        '2026-03-02T10:00+01:00',
      ],
      ['2026-03-02T11:00+01:00', 'open', '2026-03-02T12:00+01:00', '2026-03-09T10:00+01:00'],
      [
        '2026-03-02T13:00+01:00',
        'by-appointment',
        '2026-03-02T17:00+01:00',
        '2026-03-09T10:00+01:00',
      ],
    ],
  },
  {
    about: 'only ever by appointment, at fixed times or on a day',
    schedule: { slots: slots('TU 09:00-12:00 ?', 'FR ?') },
    cases: [
      ['2026-03-02T10:00+01:00', 'closed', '2026-03-03T09:00+01:00', '2026-03-03T09:00+01:00'],
      ['2026-03-03T10:00+01:00', 'by-appointment', '2026-03-03T12:00+01:00', '-'],
      ['2026-03-05T10:00+01:00', 'closed', '2026-03-06T00:00+01:00', '2026-03-06T00:00+01:00'],
      ['2026-03-06T15:00+01:00', 'by-appointment', '2026-03-07T00:00+01:00', '-'],
      // Good Friday is a Friday, but a holiday.
      ['2026-04-03T10:00+02:00', 'closed', '2026-04-07T09:00+02:00', '2026-04-07T09:00+02:00'],
    ],
  },
  {
    about: 'exceptions: closed, other hours, several days, an extra day',
    schedule: {
      slots: office,
      exceptions: [
        { from: '2026-03-05' },
        { from: '2026-03-09', opens: '10:00', closes: '11:00' },
        { from: '2026-03-12', to: '2026-03-16' },
        { from: '2026-03-21', opens: '10:00', closes: '14:00' },
        { from: '2026-03-26', opens: '14:00', closes: '16:00', byAppointment: true },
        { from: '2026-05-01', opens: '10:00', closes: '11:00' },
        { from: '2026-05-01', opens: '15:00', closes: '16:00' },
      ],
    },
    cases: [
      ['2026-03-05T15:00+01:00', 'closed', '2026-03-06T09:00+01:00', '2026-03-06T09:00+01:00'],
      ['2026-03-09T09:30+01:00', 'closed', '2026-03-09T10:00+01:00', '2026-03-09T10:00+01:00'],
      ['2026-03-09T10:30+01:00', 'open', '2026-03-09T11:00+01:00', '2026-03-19T14:00+01:00'],
      ['2026-03-09T14:30+01:00', 'closed', '2026-03-19T14:00+01:00', '2026-03-19T14:00+01:00'],
      ['2026-03-16T10:00+01:00', 'closed', '2026-03-19T14:00+01:00', '2026-03-19T14:00+01:00'],
      ['2026-03-20T13:00+01:00', 'closed', '2026-03-21T10:00+01:00', '2026-03-21T10:00+01:00'],
      ['2026-03-21T11:00+01:00', 'open', '2026-03-21T14:00+01:00', '2026-03-23T09:00+01:00'],
      [
        '2026-03-26T15:00+01:00',
        'by-appointment',
        '2026-03-26T16:00+01:00',
        '2026-03-27T09:00+01:00',
      ],
      // An exception opens on a public holiday, twice.
      ['2026-05-01T10:30+02:00', 'open', '2026-05-01T11:00+02:00', '2026-05-01T15:00+02:00'],
    ],
  },
  {
    about: 'by appointment, but closed for a while',
    schedule: { byAppointment: true, exceptions: [{ from: '2026-08-03', to: '2026-08-07' }] },
    cases: [
      ['2026-08-02T12:00+02:00', 'by-appointment', '2026-08-03T00:00+02:00', '-'],
      ['2026-08-04T12:00+02:00', 'closed', '2026-08-08T00:00+02:00', '2026-08-08T00:00+02:00'],
      ['2026-08-08T12:00+02:00', 'by-appointment', '-', '-'],
    ],
  },
  {
    about: 'an exception that goes past midnight',
    schedule: {
      slots: office,
      exceptions: [{ from: '2026-06-05', opens: '18:00', closes: '01:00' }],
    },
    cases: [
      ['2026-06-05T10:00+02:00', 'closed', '2026-06-05T18:00+02:00', '2026-06-05T18:00+02:00'],
      ['2026-06-06T00:30+02:00', 'open', '2026-06-06T01:00+02:00', '2026-06-08T09:00+02:00'],
    ],
  },
  {
    about: 'times of the place, where there are none of its own',
    inherited: { slots: office },
    cases: [
      ['2026-03-02T10:00+01:00', 'open', '2026-03-02T12:00+01:00', '2026-03-02T14:00+01:00'],
      ['2026-03-03T10:00+01:00', 'closed', '2026-03-05T14:00+01:00', '2026-03-05T14:00+01:00'],
    ],
  },
  {
    about: 'times of the place with an exception of its own',
    schedule: { exceptions: [{ from: '2026-03-02' }] },
    inherited: {
      slots: office,
      exceptions: [{ from: '2026-03-07', opens: '10:00', closes: '12:00' }],
    },
    cases: [
      ['2026-03-02T10:00+01:00', 'closed', '2026-03-05T14:00+01:00', '2026-03-05T14:00+01:00'],
      ['2026-03-07T11:00+01:00', 'open', '2026-03-07T12:00+01:00', '2026-03-09T09:00+01:00'],
    ],
  },
  {
    about: 'own times: the place closes, but opens nothing',
    schedule: {
      slots: slots('WE 10:00-12:00', 'FR 10:00-12:00'),
      exceptions: [{ from: '2026-03-18', opens: '10:00', closes: '12:00' }],
    },
    inherited: {
      slots: office,
      publicHolidays: 'open',
      exceptions: [
        { from: '2026-03-04' },
        { from: '2026-03-07', opens: '10:00', closes: '12:00' },
        { from: '2026-03-18' },
      ],
    },
    cases: [
      ['2026-03-02T10:00+01:00', 'closed', '2026-03-06T10:00+01:00', '2026-03-06T10:00+01:00'],
      ['2026-03-04T11:00+01:00', 'closed', '2026-03-06T10:00+01:00', '2026-03-06T10:00+01:00'],
      ['2026-03-07T11:00+01:00', 'closed', '2026-03-11T10:00+01:00', '2026-03-11T10:00+01:00'],
      ['2026-03-18T11:00+01:00', 'open', '2026-03-18T12:00+01:00', '2026-03-20T10:00+01:00'],
      // What the place says about holidays holds where the schedule is silent.
      ['2026-04-03T11:00+02:00', 'open', '2026-04-03T12:00+02:00', '2026-04-08T10:00+02:00'],
    ],
  },
  {
    about: 'seasons',
    schedule: {
      slots: [
        { day: 'MO', opens: '09:00', closes: '12:00', validTo: '2026-03-31' },
        { day: 'MO', opens: '14:00', closes: '18:00', validFrom: '2026-04-01' },
      ],
    },
    cases: [
      ['2026-03-30T10:00+02:00', 'open', '2026-03-30T12:00+02:00', '2026-04-13T14:00+02:00'],
      ['2026-03-30T15:00+02:00', 'closed', '2026-04-13T14:00+02:00', '2026-04-13T14:00+02:00'],
      ['2026-04-13T10:00+02:00', 'closed', '2026-04-13T14:00+02:00', '2026-04-13T14:00+02:00'],
    ],
  },
  {
    about: 'a course with a first and a last day',
    schedule: {
      slots: slots('MO 09:00-12:00', 'FR 09:00-12:00'),
      validFrom: '2026-04-13',
      validTo: '2026-07-17',
    },
    cases: [
      // More than two weeks ahead, only the beginning is of interest.
      ['2026-03-02T10:00+01:00', 'closed', '-', '2026-04-13T09:00+02:00'],
      ['2026-04-13T10:00+02:00', 'open', '2026-04-13T12:00+02:00', '2026-04-17T09:00+02:00'],
      ['2026-07-17T10:00+02:00', 'open', '2026-07-17T12:00+02:00', '-'],
      ['2026-07-20T10:00+02:00', 'closed', '-', '-'],
    ],
  },
  {
    about: 'not in the school holidays',
    schedule: { slots: slots('TH 09:00-12:00'), schoolHolidays: 'closed' },
    cases: [
      ['2026-04-02T10:00+02:00', 'closed', '2026-04-16T09:00+02:00', '2026-04-16T09:00+02:00'],
      ['2026-04-16T10:00+02:00', 'open', '2026-04-16T12:00+02:00', '2026-04-23T09:00+02:00'],
    ],
  },
  {
    about: 'only in the school holidays',
    schedule: { slots: slots('TH 09:00-12:00'), schoolHolidays: 'only' },
    cases: [
      ['2026-03-26T10:00+01:00', 'closed', '2026-04-02T09:00+02:00', '2026-04-02T09:00+02:00'],
      ['2026-04-02T10:00+02:00', 'open', '2026-04-02T12:00+02:00', '2026-04-09T09:00+02:00'],
      ['2026-04-16T10:00+02:00', 'closed', '-', '2026-07-23T09:00+02:00'],
    ],
  },
  {
    about: 'single events, also on a holiday, over several days, past midnight, cancelled',
    schedule: {
      events: [
        { from: '2026-06-04', opens: '14:00', closes: '18:00' },
        { from: '2026-06-12', to: '2026-06-13', opens: '10:00', closes: '16:00' },
        { from: '2026-06-20', opens: '20:00', closes: '01:00' },
        { from: '2026-06-27', opens: '10:00', closes: '12:00', cancelled: true },
      ],
    },
    cases: [
      ['2026-06-01T10:00+02:00', 'closed', '2026-06-04T14:00+02:00', '2026-06-04T14:00+02:00'],
      ['2026-06-04T15:00+02:00', 'open', '2026-06-04T18:00+02:00', '2026-06-12T10:00+02:00'],
      ['2026-06-13T15:00+02:00', 'open', '2026-06-13T16:00+02:00', '2026-06-20T20:00+02:00'],
      ['2026-06-21T00:30+02:00', 'open', '2026-06-21T01:00+02:00', '-'],
      ['2026-06-27T11:00+02:00', 'closed', '-', '-'],
    ],
  },
  {
    about: 'every second Tuesday',
    schedule: {
      series: [
        {
          from: '2026-01-06',
          to: '2026-04-30',
          frequency: 'weekly',
          interval: 2,
          days: ['TU'],
          opens: '10:00',
          closes: '12:00',
          except: ['2026-03-31'],
        },
      ],
    },
    cases: [
      ['2025-12-23T11:00+01:00', 'closed', '2026-01-06T10:00+01:00', '2026-01-06T10:00+01:00'],
      ['2026-03-03T11:00+01:00', 'open', '2026-03-03T12:00+01:00', '2026-03-17T10:00+01:00'],
      ['2026-03-10T11:00+01:00', 'closed', '2026-03-17T10:00+01:00', '2026-03-17T10:00+01:00'],
      ['2026-03-31T11:00+02:00', 'closed', '2026-04-14T10:00+02:00', '2026-04-14T10:00+02:00'],
      ['2026-04-28T11:00+02:00', 'open', '2026-04-28T12:00+02:00', '-'],
    ],
  },
  {
    about: 'the first Tuesday and the last Friday of a month, every third month',
    schedule: {
      series: [
        {
          from: '2026-01-01',
          frequency: 'monthly',
          days: ['TU'],
          weeksOfMonth: [1],
          opens: '17:00',
          closes: '19:00',
        },
        {
          from: '2026-01-30',
          frequency: 'monthly',
          interval: 3,
          days: ['FR'],
          weeksOfMonth: [-1],
          opens: '15:00',
          closes: '17:00',
        },
      ],
    },
    cases: [
      ['2026-03-03T18:00+01:00', 'open', '2026-03-03T19:00+01:00', '2026-04-07T17:00+02:00'],
      ['2026-04-10T12:00+02:00', 'closed', '-', '2026-04-24T15:00+02:00'],
      ['2026-03-27T16:00+01:00', 'closed', '2026-04-07T17:00+02:00', '2026-04-07T17:00+02:00'],
      ['2026-04-24T16:00+02:00', 'open', '2026-04-24T17:00+02:00', '2026-05-05T17:00+02:00'],
    ],
  },
  {
    about: 'monthly in the week of the first date, if none is named',
    schedule: {
      series: [
        { from: '2026-01-13', frequency: 'monthly', days: ['TU'], opens: '10:00', closes: '11:00' },
      ],
    },
    cases: [
      ['2026-02-10T10:30+01:00', 'open', '2026-02-10T11:00+01:00', '2026-03-10T10:00+01:00'],
      ['2026-02-17T10:30+01:00', 'closed', '-', '2026-03-10T10:00+01:00'],
    ],
  },
  {
    about: 'day and night, every day',
    schedule: { slots: always, publicHolidays: 'open' },
    cases: [
      ['2026-03-02T10:00+01:00', 'open', '-', '-'],
      ['2026-12-25T00:00+01:00', 'open', '-', '-'],
    ],
  },
  {
    about: 'day and night, but not on holidays',
    schedule: { slots: always },
    cases: [
      ['2026-04-02T12:00+02:00', 'open', '2026-04-03T00:00+02:00', '2026-04-04T00:00+02:00'],
      ['2026-04-03T12:00+02:00', 'closed', '2026-04-04T00:00+02:00', '2026-04-04T00:00+02:00'],
    ],
  },
  { about: 'nothing said', cases: [['2026-03-02T10:00+01:00', 'unknown', '-', '-']] },
  {
    about: 'nothing but words',
    schedule: { description: { de: 'nach Ladenöffnung' }, slots: [] },
    cases: [['2026-03-02T10:00+01:00', 'unknown', '-', '-']],
  },
  {
    about: 'words of its own, which the times of the place would contradict',
    schedule: { description: { de: 'nach Ladenschluss' } },
    inherited: { slots: office, exceptions: [{ from: '2026-03-09' }] },
    cases: [
      ['2026-03-02T10:00+01:00', 'unknown', '-', '-'],
      ['2026-03-09T10:00+01:00', 'closed', '-', '-'],
    ],
  },
  {
    about: 'entries that say too little',
    schedule: {
      slots: [
        { day: 'MO', opens: '09:00' },
        { day: 'MO', closes: '12:00' },
        { day: 'MO', opens: '09:00', closes: '09:00' },
        { day: 'MO' },
      ],
    },
    cases: [['2026-03-02T10:00+01:00', 'unknown', '-', '-']],
  },
  {
    about: 'nothing but exceptions',
    schedule: {
      exceptions: [{ from: '2026-03-02' }, { from: '2026-03-03', opens: '09:00', closes: '10:00' }],
    },
    cases: [
      ['2026-03-02T10:00+01:00', 'closed', '2026-03-03T09:00+01:00', '2026-03-03T09:00+01:00'],
      ['2026-03-03T09:30+01:00', 'open', '2026-03-03T10:00+01:00', '-'],
      ['2026-03-04T10:00+01:00', 'unknown', '-', '-'],
    ],
  },
];
