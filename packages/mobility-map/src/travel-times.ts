import { msg, str } from '@lit/localize';
import type { Answer } from './answer.js';
import type { Question } from './question.js';
import type { TravelTimes } from './search-link.js';
import { dayInFull } from './words.js';

/**
 * Offer → minutes from door to door, on the day or to its next date; 0 where no way is needed, missing
 * where there is none.
 */
export function travelMinutes({ trips }: Pick<Answer, 'trips'>): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const { offer, outcome, plan } of trips) {
    if (outcome === 'no-way-needed') minutes.set(offer.id, 0);
    else if (plan?.there && plan.back) {
      minutes.set(offer.id, plan.there.minutes);
    }
  }
  return minutes;
}

/** The answer with no longer ways than so many minutes. */
export function within(answer: Answer, limit: number | undefined): Answer {
  if (limit === undefined) return answer;
  const minutes = travelMinutes(answer);
  const trips = answer.trips.filter(({ offer }) => (minutes.get(offer.id) ?? Infinity) <= limit);
  return { ...answer, trips };
}

/** An answer as a search on the page can use it. */
export function travelTimes(answer: Answer, question: Question, language: string): TravelTimes {
  const day = dayInFull(language, question.date);
  return {
    minutes: travelMinutes(answer),
    terms: msg(str`Am ${day} oder zum nächsten Termin, ab ${question.origin.label}`),
  };
}
