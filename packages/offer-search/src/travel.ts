import { msg, str } from '@lit/localize';

/** How long the ways to offers are, as a map on the page or a webmaster's own script knows it. */
export interface TravelTimes {
  /** Offer → minutes from door to door, 0 where none is needed; missing where there is no way. */
  minutes: ReadonlyMap<string, number>;
  /** From where and on which day, in words. */
  terms: string;
}

/** The longest ways one can choose, in minutes. */
export const TRAVEL_LIMITS: readonly number[] = [15, 30, 45, 60, 90];

/** The longest way an address asks for. */
export function readLimit(value: string | undefined): number | undefined {
  return TRAVEL_LIMITS.find((limit) => String(limit) === value);
}

export function limitInWords(limit: number): string {
  return msg(str`in ${limit} Minuten ohne Auto`);
}
