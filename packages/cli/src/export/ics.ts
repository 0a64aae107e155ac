import {
  createHolidays,
  type Database,
  type Location,
  nextDates,
  type Offer,
} from '@kim-widgets/angebote';

/** A calendar takes no end of dates: so many of one offer, in the next 400 days. */
const MOST_DATES = 200;

/**
 * The coming events and series of all offers as an iCalendar file (RFC 5545). Opening hours are no
 * dates and stay out. Each date is an entry of its own, so that holidays, exceptions and days that
 * fall out are right in every calendar program.
 */
export function calendar(
  database: Database,
  now: Date,
): {
  text: string;
  /** Number of entries, and of offers that have one. */
  dates: number;
  offers: number;
} {
  const holidays = createHolidays(database.schoolHolidays ?? []);
  const places = new Map((database.locations ?? []).map((place) => [place.id, place]));
  const entriesOf = (database.offers ?? [])
    .map((offer) => offerEntries(offer, places, now, holidays))
    .filter(({ length }) => length > 0);
  const entries = entriesOf.flat();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kim-widgets//angebote//DE',
    `X-WR-CALNAME:${escapeText(database.publisher.name)}`,
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return {
    text: `${lines.flatMap(fold).join('\r\n')}\r\n`,
    dates: entries.length,
    offers: entriesOf.length,
  };
}

function offerEntries(
  offer: Offer,
  places: ReadonlyMap<string, Location>,
  now: Date,
  holidays: ReturnType<typeof createHolidays>,
): string[][] {
  const { events, series, ...rest } = offer.schedule ?? {};
  if (!events && !series) return [];
  const schedule = { ...rest, ...(events && { events }), ...(series && { series }) };
  delete schedule.slots;
  return nextDates(schedule, { at: now, holidays, limit: MOST_DATES }).map((date) => {
    const place = places.get(date.location ?? offer.locations?.[0] ?? '');
    const where = [place?.name?.de, place?.address?.streetAddress, place?.address?.city];
    const words = [
      date.note?.de,
      date.byAppointment ? 'Nur mit Anmeldung.' : undefined,
      offer.summary?.de,
      offer.url,
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${offer.id}-${stamp(date.start)}@angebote`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(date.start)}`,
      `DTEND:${stamp(date.end)}`,
      `SUMMARY:${escapeText(date.title?.de ?? offer.title.de)}`,
      ...optional('LOCATION', where.filter(Boolean).join(', ')),
      ...optional('DESCRIPTION', words.filter(Boolean).join('\n')),
      ...(date.isCancelled ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ];
  });
}

function optional(name: string, text: string): string[] {
  return text ? [`${name}:${escapeText(text)}`] : [];
}

function stamp(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** Lines of at most 75 bytes, the next ones begin with a space; never within a letter. */
function fold(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const letter of Array.from(line)) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current];
}
