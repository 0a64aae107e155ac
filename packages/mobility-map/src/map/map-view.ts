import type { Municipality, Point } from '@kim-widgets/angebote';
import type { OfferTrip, Outcome } from '../answer.js';
import { bandOf, type Band } from '../bands.js';
import type { Origin } from '../question.js';
import type { LineCourse, StopReach, TimetableMap, TripPart } from '../trips/types.js';

/** Where an offer is drawn. */
export interface OfferPin {
  id: string;
  number: number;
  title: string;
  point: Point;
  /** Whether one gets there and home; the others are dashed. */
  reached: boolean;
}

export interface MapStop {
  point: Point;
  band: Band;
}

/** The border of a municipality and where its name stands. */
export interface MapArea {
  name: string;
  rings: Point[][];
  centre: Point | undefined;
}

/** Everything a map shows. */
export interface MapView {
  areas: readonly MapArea[];
  courses: readonly LineCourse[];
  stops: readonly MapStop[];
  pins: readonly OfferPin[];
  origin: Origin;
  /** The way that is drawn, part by part. */
  route: readonly TripPart[];
  selected: string | undefined;
}

const REACHED: ReadonlySet<Outcome> = new Set(['reached', 'no-way-needed', 'unknown']);

/** Offers that are somewhere, with the numbers of the list. */
export function pinsOf(
  trips: readonly OfferTrip[],
  titleOf: (trip: OfferTrip) => string,
): OfferPin[] {
  return trips.flatMap((trip): OfferPin[] => {
    const { offer, number, place, outcome } = trip;
    if (!place) return [];
    const reached = REACHED.has(outcome);
    return [{ id: offer.id, number, title: titleOf(trip), point: place.point, reached }];
  });
}

/** Stops with the band of how long it takes to them. */
export function stopsOf({ stops }: TimetableMap, { minutes }: StopReach): MapStop[] {
  return stops.map(({ lat, lon }, index) => {
    const time = minutes[index] ?? -1;
    return { point: { lat, lon }, band: bandOf(time < 0 ? undefined : time) };
  });
}

/** Outlines of the municipalities, without the Kreis around them. */
export function areasOf(municipalities: readonly Municipality[]): MapArea[] {
  return municipalities
    .filter(({ type }) => type !== 'kreis' && type !== 'staedteregion')
    .map(({ name, outline, centroid }) => ({ name, centre: centroid, rings: ringsOf(outline) }));
}

function ringsOf(outline: Municipality['outline']): Point[][] {
  if (!outline) return [];
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((polygon) =>
    polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => ({ lat, lon }))),
  );
}
