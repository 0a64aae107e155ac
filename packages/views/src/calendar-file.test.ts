import { expect } from 'chai';
import { calendarFile, type CalendarEntry } from './calendar-file.js';

const NOW = new Date('2026-03-10T08:30:15.123Z');
const ENTRY: CalendarEntry = {
  uid: 'vhs-214-MO@kim-widgets',
  title: 'Deutsch, für Frauen; mit Kinderbetreuung',
  day: '2026-04-13',
  opens: '09:00',
  closes: '12:30',
};

/** The logical lines of the file: folding undone. */
function lines(entry: Partial<CalendarEntry> = {}): string[] {
  const file = calendarFile([{ ...ENTRY, ...entry }], NOW);
  expect(file.endsWith('\r\n')).to.equal(true);
  return file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
}

describe('calendarFile', () => {
  it('holds the event at its hour in Berlin', () => {
    expect(lines()).to.include.members([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'DTSTAMP:20260310T083015Z',
      'DTSTART;TZID=Europe/Berlin:20260413T090000',
      'DTEND;TZID=Europe/Berlin:20260413T123000',
      'SUMMARY:Deutsch\\, für Frauen\\; mit Kinderbetreuung',
    ]);
  });

  it('recurs until its last day and leaves days out', () => {
    const file = lines({
      rule: 'FREQ=WEEKLY;BYDAY=MO,WE',
      until: '2026-07-17',
      except: ['2026-05-25'],
    });
    expect(file).to.include('RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260717T235959Z');
    expect(file).to.include('EXDATE;TZID=Europe/Berlin:20260525T090000');
  });

  it('ends on the next day past midnight', () => {
    expect(lines({ opens: '22:00', closes: '02:00', day: '2026-12-31' })).to.include(
      'DTEND;TZID=Europe/Berlin:20270101T020000',
    );
    expect(lines({ opens: '22:00', closes: '24:00' })).to.include(
      'DTEND;TZID=Europe/Berlin:20260414T000000',
    );
  });

  it('cannot be made to say something else by a text with line breaks', () => {
    const file = lines({ description: 'Zeile 1\r\nBEGIN:VALARM\nEND:VALARM' });
    expect(file).to.include('DESCRIPTION:Zeile 1\\nBEGIN:VALARM\\nEND:VALARM');
    expect(file).not.to.include('BEGIN:VALARM');
  });

  it('folds at 75 bytes without cutting a character', () => {
    const description = 'مرحبا بكم في دورة اللغة الألمانية '.repeat(8);
    const file = calendarFile([{ ...ENTRY, description }], NOW);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    }
    expect(lines({ description })).to.include(`DESCRIPTION:${description}`);
  });
});
