import type { Point } from '@kim-widgets/angebote';
import type { OfferTrip, Outcome } from '../answer.js';
import type { ViewContext, Words } from '@kim-widgets/views';
import { wayInWords } from '../words.js';
import { bandOf, type Band } from '../bands.js';
import type { Origin } from '../question.js';
import type { MapArea } from './areas.js';
import type { LineCourse, StopReach, TimetableMap, TripPart } from '../trips/types.js';

/** Where an offer is drawn. */
export interface OfferPin {
  id: string;
  number: number;
  /** In its own language, which may be another than the page's. */
  title: Words;
  /** How long it takes, and when back; or that there is none. */
  way: string;
  point: Point;
  /** Whether one gets there and home; the others are dashed. */
  reached: boolean;
}

export interface MapStop {
  point: Point;
  band: Band;
}

/** Everything a map shows. */
export interface MapView {
  areas: readonly MapArea[];
  courses: readonly LineCourse[];
  stops: readonly MapStop[];
  pins: readonly OfferPin[];
  origin: Origin;
  /** The longest walk. */
  walkMetres: number;
  /** The way that is drawn, part by part. */
  route: readonly TripPart[];
  selected: string | undefined;
}

const REACHED: ReadonlySet<Outcome> = new Set(['reached', 'no-way-needed', 'unknown']);

/** Offers that are somewhere, with the numbers of the list. */
export function pinsOf(
  trips: readonly OfferTrip[],
  { words, language }: Pick<ViewContext, 'words' | 'language'>,
): OfferPin[] {
  return trips.flatMap((trip): OfferPin[] => {
    const { offer, number, place, outcome } = trip;
    if (!place) return [];
    return [
      {
        id: offer.id,
        number,
        title: words(offer.title),
        way: wayInWords(trip, language),
        point: place.point,
        reached: REACHED.has(outcome),
      },
    ];
  });
}

/** Stops with the band of how long it takes to them. */
export function stopsOf({ stops }: TimetableMap, { minutes }: StopReach): MapStop[] {
  return stops.map(({ lat, lon }, index) => {
    const time = minutes[index] ?? -1;
    return { point: { lat, lon }, band: bandOf(time < 0 ? undefined : time) };
  });
}
