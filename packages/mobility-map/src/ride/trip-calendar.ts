import { msg, str } from '@lit/localize';
import type { CalendarEntry } from '@kim-widgets/views';
import type { Trip, TripPart } from '../trips/types.js';
import { clockTime, walkInWords } from '../words.js';

/** Way there and way back as entries of a calendar, with every change in the description. */
export function tripCalendar(
  id: string,
  { title, place, origin }: { title: string; place: string; origin: string },
  { there, back }: { there: Trip; back: Trip | undefined },
  language: string,
): CalendarEntry[] {
  const entry = (trip: Trip, name: string, way: string, from: string): CalendarEntry => ({
    uid: `${id}-${trip.date}-${way}-${trip.departure.replace(':', '')}@kim-widgets`,
    title: name,
    day: trip.date,
    opens: trip.departure,
    closes: trip.arrival,
    place: from,
    description: trip.parts.map((part) => partInWords(part, language)).join('\n'),
  });
  return [
    entry(there, msg(str`Hinfahrt: ${title}`), 'there', origin),
    ...(back ? [entry(back, msg(str`Rückfahrt: ${title}`), 'back', place)] : []),
  ];
}

/** A part of a way on one line: `8:02 Bus 541 nach Lindfurt: Tannwinkel, Kirche – Lindfurt, Am Anger 8:41`. */
export function partInWords(part: TripPart, language: string): string {
  const begin = clockTime(part.departure);
  if (part.type === 'walk') return `${begin} ${walkInWords(language, part.minutes)}`;
  const { line, headsign, from, to, arrival, order } = part;
  const ride = msg(
    str`${begin} ab ${from}: Linie ${line.name} nach ${headsign}, an ${clockTime(arrival)} ${to}`,
  );
  if (!order) return ride;
  const by = order.by ? msg(str` bis ${clockTime(order.by.time)} Uhr`) : '';
  return `${ride} (${msg(str`vorher anrufen${by}: ${order.phone}`)})`;
}
