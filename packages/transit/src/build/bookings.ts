/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import type { BookingText, Preamble } from '../format.js';
import type { Agency } from '../types.js';
import type { BookingRule } from './lines.js';
import type { Pattern } from './patterns.js';
import type { StopKind } from './stop-times.js';

/** GTFS pickup and drop-off types. */
const NOBODY = 1;
const PHONE = 2;
const DRIVER = 3;
/** GTFS booking_type: notice in days before. Others are notice on the same day, if any. */
const DAYS_BEFORE = 2;

export interface Bookings {
  kinds: Preamble['kinds'];
  /** Index into `kinds` by pattern and stop. */
  kindsOf: number[][];
  bookings: BookingText[];
}

/** Joins each way to board with whom to call: the booking rule's number, or else the company's. */
export function resolveBookings(
  patterns: readonly Pattern[],
  kinds: readonly StopKind[],
  rules: readonly BookingRule[],
  agencyOf: (line: number) => Agency | undefined,
  /** Whether a service runs, by day of the file's window. */
  daysOf: (service: string) => ArrayLike<number> | undefined,
  /** Days of the window. */
  days: number,
): Bookings {
  const bookings: BookingText[] = [];
  const found: Preamble['kinds'] = [];
  const indices = new Map<string, number>();
  const once = (key: string, make: () => number): number => {
    let index = indices.get(key);
    if (index === undefined) indices.set(key, (index = make()));
    return index;
  };

  const bookingText = (type: number, rule: BookingRule | undefined, agency: Agency | undefined) => {
    const text: BookingText = {
      call: {
        with: type === DRIVER ? 'driver' : 'phone',
        phone: firstOf(rule?.phone, agency?.phone),
        infoUrl: firstOf(rule?.infoUrl, agency?.url),
        bookingUrl: firstOf(rule?.bookingUrl),
        message: firstOf(rule?.message),
      },
      notice: rule ? rule.minutes * 60 : null,
      lastTime: rule?.lastTime ?? 0,
    };
    if (rule?.type === DAYS_BEFORE) text.daysBefore = daysBefore(rule, daysOf, days);
    return text;
  };
  const bookingOf = (type: number, rule: number, line: number): number => {
    if (type < PHONE) return -1;
    const agency = agencyOf(line);
    return once(`booking ${type} ${rule} ${agency?.name} ${agency?.phone}`, () => {
      const text = bookingText(type, rules[rule], agency);
      return bookings.push(text) - 1;
    });
  };
  const kindOf = (kind: number, line: number): number => {
    const [pickup, dropOff, pickupRule, dropOffRule] = kinds[kind]!;
    const onBooking = bookingOf(pickup, pickupRule, line);
    const offBooking = bookingOf(dropOff, dropOffRule, line);
    const noPickup = pickup === NOBODY ? 1 : 0;
    const noDropOff = dropOff === NOBODY ? 1 : 0;
    return once(`kind ${noPickup} ${noDropOff} ${onBooking} ${offBooking}`, () => {
      return found.push([noPickup, noDropOff, onBooking, offBooking]) - 1;
    });
  };
  kindOf(0, -1);
  const kindsOf = patterns.map((pattern) =>
    pattern.kinds.map((kind) => kindOf(kind, pattern.line)),
  );
  return { kinds: found, kindsOf, bookings };
}

const firstOf = (...texts: (string | undefined)[]): string => texts.find(Boolean) ?? '';

/**
 * For each day of service how many days before one must call: so many as the rule says, or more when
 * only the days of a service count (an office that is closed at weekends).
 */
function daysBefore(
  { lastDay, noticeService }: BookingRule,
  daysOf: (service: string) => ArrayLike<number> | undefined,
  days: number,
): number[] {
  const counted = noticeService === '' ? undefined : daysOf(noticeService);
  return Array.from({ length: days }, (_, day) => {
    let date = day;
    for (let left = lastDay; left > 0 && date >= 0;) {
      date--;
      if (!counted || date < 0 || counted[date]) left--;
    }
    return day - date;
  });
}
