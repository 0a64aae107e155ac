import type {
  Holidays,
  IsoDate,
  Municipality,
  Offer,
  Place,
  RelatedRecords,
} from '@kim-widgets/angebote';
import { visitOf } from '../answer.js';
import { needsNoWay, occasionsBetween } from '../occasions.js';
import { WEEK, addDays } from '../question.js';
import type { Visit } from '../trips/types.js';

/** A place and how long the shortest way from it is; not set where nobody gets there and home. */
export interface PlaceReach {
  place: Place;
  minutes?: number | undefined;
}

/** Places and people of a municipality, and how many of them get to an offer and home. */
export interface CoverageRow {
  /** Of the municipality; empty for all of them. */
  ags: string;
  name: string;
  inhabitants: number;
  reached: number;
  /** Places from which it takes longer or nobody gets there, the largest first. */
  without: PlaceReach[];
}

export interface Coverage {
  /** The least covered first. */
  rows: CoverageRow[];
  total: CoverageRow;
}

/** A place that can be asked about: it has a position. */
export type LocatedPlace = Place & Required<Pick<Place, 'point'>>;

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
  const days = { first: date, last: addDays(date, WEEK - 1), holidays };
  const visits = new Map<string, Visit>();
  for (const offer of offers) {
    if (needsNoWay(offer, records)) continue;
    for (const visit of occasionsBetween(offer, records, days).map(visitOf)) {
      visits.set(JSON.stringify(visit), visit);
    }
  }
  return [...visits.values()];
}

/**
 * How many people of each municipality get there within so many minutes, and who does not.
 *
 * @param reach Every place with its shortest way.
 */
export function coverageOf(
  reach: readonly PlaceReach[],
  minutes: number,
  municipalities: readonly Pick<Municipality, 'ags' | 'name'>[],
): Coverage {
  const rows = municipalities.flatMap(({ ags, name }): CoverageRow[] => {
    const here = reach.filter(({ place }) => place.municipality === ags);
    return here.length > 0 ? [rowOf(ags, name, here, minutes)] : [];
  });
  return {
    rows: rows.sort((a, b) => shareOf(a) - shareOf(b)),
    total: rowOf('', '', reach, minutes),
  };
}

function rowOf(
  ags: string,
  name: string,
  reach: readonly PlaceReach[],
  limit: number,
): CoverageRow {
  const without = reach.filter(({ minutes = Infinity }) => minutes > limit);
  const inhabitants = peopleOf(reach);
  return {
    ags,
    name,
    inhabitants,
    reached: inhabitants - peopleOf(without),
    without: without.sort((a, b) => peopleOf([b]) - peopleOf([a])),
  };
}

function peopleOf(some: readonly PlaceReach[]): number {
  return some.reduce((sum, { place: { inhabitants = 0 } }) => sum + inhabitants, 0);
}

/** Share of the inhabitants that are reached, 0 to 1. */
export function shareOf({ inhabitants, reached }: CoverageRow): number {
  return inhabitants > 0 ? reached / inhabitants : 0;
}
