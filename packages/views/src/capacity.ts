import { msg, str } from '@lit/localize';
import type { Capacity } from '@kim-widgets/angebote';
import {
  circleCheckIcon,
  dayOf,
  formatDate,
  formatUnit,
  helpCircleIcon,
  hourglassIcon,
  plural,
} from '@kim-widgets/ui';
import type { Tag } from './render-offer-card.js';

/** Whether there is room, with the day on which that was so. */
export function capacityTag(language: string, capacity: Capacity, now: Date): Tag {
  switch (capacity.status) {
    case 'free':
      return {
        icon: circleCheckIcon,
        tone: 'good',
        text: capacity.places
          ? plural(language, capacity.places, msg('one {# Platz frei} other {# Plätze frei}'))
          : msg('Plätze frei'),
        ...asOf(language, capacity, now),
      };
    case 'waitlist':
    case 'full':
      return {
        icon: hourglassIcon,
        tone: 'warn',
        text: msg('Voll.'),
        ...waiting(language, capacity, now),
      };
    case 'unknown':
      return { icon: helpCircleIcon, text: msg('Plätze: bitte fragen') };
  }
}

function asOf(language: string, { asOf: day }: Capacity, now: Date): Pick<Tag, 'detail'> {
  if (!day) return {};
  const thisYear = day.slice(0, 4) === dayOf(now).slice(0, 4);
  const date = formatDate(
    language,
    day,
    thisYear ? { day: 'numeric', month: 'long' } : { dateStyle: 'long' },
  );
  return { detail: msg(str`, Stand ${date}`, { desc: 'Behind "3 Plätze frei"' }) };
}

function waiting(language: string, capacity: Capacity, now: Date): Pick<Tag, 'detail'> {
  if (capacity.status !== 'waitlist') return asOf(language, capacity, now);
  if (!capacity.waitWeeks) return { detail: ` ${msg('Warteliste')}` };
  const weeks = formatUnit(language, capacity.waitWeeks, 'week');
  return { detail: ` ${msg(str`Warteliste, etwa ${weeks}`)}` };
}
