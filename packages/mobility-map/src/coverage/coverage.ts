import type {
  Holidays,
  IsoDate,
  Municipality,
  Offer,
  Place,
  RelatedRecords,
} from '@kim-widgets/angebote';
import { visitOf } from '../answer.js';
import { needsNoWay, occasionsOn } from '../occasions.js';
import { addDays } from '../question.js';
import type { Visit } from '../trips/types.js';

/** Places and people of a municipality, and how many of them get to an offer and home. */
export interface CoverageRow {
  name: string;
  inhabitants: number;
  reached: number;
  /** Places from which nobody gets there, the largest first. */
  without: Place[];
}

export interface Coverage {
  rows: CoverageRow[];
  total: CoverageRow;
}

/** A place that can be asked about: it has a position. */
export type LocatedPlace = Place & Required<Pick<Place, 'point'>>;

const WEEK = 7;

export function locatedPlaces(places: readonly Place[]): LocatedPlace[] {
  return places.filter((place): place is LocatedPlace => place.point !== undefined);
}

/**
 * All occasions of a week to which one has to go, each once. What needs no way does not count: it
 * reaches everybody and says nothing of buses.
 */
export function visitsOfWeek(
  offers: readonly Offer[],
  records: Pick<RelatedRecords, 'locations'>,
  { date, holidays }: { date: IsoDate; holidays: Holidays },
): Visit[] {
  const visits = new Map<string, Visit>();
  for (const offer of offers) {
    if (needsNoWay(offer, records)) continue;
    for (let day = 0; day < WEEK; day++) {
      const { today } = occasionsOn(offer, records, { date: addDays(date, day), holidays });
      for (const visit of today.map(visitOf)) visits.set(JSON.stringify(visit), visit);
    }
  }
  return [...visits.values()];
}

/** How many people of each municipality are reached, and who is not. */
export function coverageOf(
  places: readonly LocatedPlace[],
  isReached: readonly boolean[],
  municipalities: readonly Pick<Municipality, 'ags' | 'name'>[],
): Coverage {
  const rows = municipalities.flatMap(({ ags, name }): CoverageRow[] => {
    const own = places.map((place, index) => ({ place, reached: isReached[index] ?? false }));
    const here = own.filter(({ place }) => place.municipality === ags);
    return here.length > 0 ? [rowOf(name, here)] : [];
  });
  const all = places.map((place, index) => ({ place, reached: isReached[index] ?? false }));
  return { rows: rows.sort((a, b) => shareOf(a) - shareOf(b)), total: rowOf('', all) };
}

function rowOf(name: string, places: readonly { place: Place; reached: boolean }[]): CoverageRow {
  const count = (some: typeof places) =>
    some.reduce((sum, { place }) => sum + (place.inhabitants ?? 0), 0);
  const without = places.filter(({ reached }) => !reached).map(({ place }) => place);
  return {
    name,
    inhabitants: count(places),
    reached: count(places.filter(({ reached }) => reached)),
    without: without.sort((a, b) => (b.inhabitants ?? 0) - (a.inhabitants ?? 0)),
  };
}

/** Share of the inhabitants that are reached, 0 to 1. */
export function shareOf({ inhabitants, reached }: CoverageRow): number {
  return inhabitants > 0 ? reached / inhabitants : 0;
}

/**
 * The table for a spreadsheet: separated by semicolons, as German spreadsheets expect, with a mark that
 * says it is UTF-8. A cell that would be taken for a formula is quoted with an apostrophe.
 */
export function coverageCsv(rows: readonly CoverageRow[], heads: readonly string[]): string {
  const cell = (value: string | number) => {
    const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => [
    row.name,
    row.inhabitants,
    row.reached,
    Math.round(shareOf(row) * 100),
    row.without.map(({ name }) => name).join(', '),
  ]);
  return `\uFEFF${[heads, ...lines].map((line) => `${line.map(cell).join(';')}\r\n`).join('')}`;
}
