import { expect } from 'chai';
import {
  dayOf,
  formatDate,
  formatDays,
  formatList,
  formatNumber,
  formatUnit,
  plural,
  weekdayName,
} from './format.js';

describe('plural', () => {
  const offers = 'one {# Angebot} other {# Angebote}';
  it('chooses the German forms', () => {
    expect(plural('de', 1, offers)).to.equal('1 Angebot');
    expect(plural('de', 0, offers)).to.equal('0 Angebote');
    expect(plural('de', 1234, offers)).to.equal('1.234 Angebote');
    expect(plural('de-simple', 2, offers)).to.equal('2 Angebote');
  });
  it('knows exact numbers', () => {
    expect(plural('de', 0, `=0 {Kein Angebot} ${offers}`)).to.equal('Kein Angebot');
  });
  it('chooses among the six Arabic forms and writes Latin digits', () => {
    const arabic =
      'zero {لا عروض} one {عرض واحد} two {عرضان} few {# عروض} many {# عرضًا} other {# عرض}';
    expect([0, 1, 2, 3, 11, 100].map((n) => plural('ar', n, arabic))).to.deep.equal([
      'لا عروض',
      'عرض واحد',
      'عرضان',
      '3 عروض',
      '11 عرضًا',
      '100 عرض',
    ]);
  });
  it('falls back to the other form', () => {
    expect(plural('ar', 2, offers)).to.equal('2 Angebote');
    expect(plural('ru', 3, offers)).to.equal('3 Angebote');
  });
});

describe('dates and numbers', () => {
  it('writes a calendar day as that day', () => {
    expect(formatDate('de', '2026-03-02')).to.equal('2. März 2026');
    expect(formatDate('en', '2026-12-31')).to.equal('December 31, 2026');
  });
  it('keeps our calendar and digits where a language has its own', () => {
    expect(formatDate('fa', '2026-03-02')).to.contain('2026');
    expect(formatDate('ar', '2026-03-02')).to.match(/\b2\b.*2026/);
    expect(formatNumber('ar', 1234)).to.match(/1.?234/);
  });
  it('takes a moment at its day in Berlin', () => {
    expect(dayOf(new Date('2026-03-01T23:30:00Z'))).to.equal('2026-03-02');
    expect(formatDate('de', new Date('2026-03-01T23:30:00Z'))).to.equal('2. März 2026');
  });
  it('writes a stretch of days as short as the language allows', () => {
    expect(formatDays('de', '2026-04-13', '2026-07-17')).to.equal('13. April – 17. Juli 2026');
    expect(formatDays('de', '2026-04-13', '2026-04-13')).to.equal('13. April 2026');
    expect(formatDays('de', 'bald', 'später')).to.equal('bald – später');
  });
  it('shows what is no date as it is', () => {
    expect(formatDate('de', 'bald')).to.equal('bald');
  });
  it('names weekdays, units and lists', () => {
    expect(weekdayName('de', 1, 'long')).to.equal('Montag');
    expect(weekdayName('de', 7, 'short')).to.equal('So');
    expect(formatUnit('de', 1, 'month')).to.equal('1 Monat');
    expect(formatUnit('de', 14, 'month')).to.equal('14 Monate');
    expect(formatList('de', ['A', 'B', 'C'])).to.equal('A, B und C');
  });
});
