/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import { UNITS_PER_DEGREE } from './geometry.js';
import type { Network } from './read.js';
import type { Agency, Line, Mode, Place, Shape, Stop } from './types.js';

/** GTFS route types: the basic ones by number, the extended ones by hundreds. */
const BASIC: Mode[] = ['tram', 'subway', 'rail', 'bus', 'ferry', 'tram', 'cable', 'cable'];
const EXTENDED: Mode[] = [
  'bus',
  'rail',
  'bus',
  'rail',
  'subway',
  'subway',
  'subway',
  'bus',
  'bus',
  'tram',
  'ferry',
  'air',
  'ferry',
  'cable',
  'cable',
  'taxi',
];

export function modeOf(type: number): Mode {
  if (type === 12) return 'rail';
  return (type < 100 ? BASIC[type] : EXTENDED[Math.floor(type / 100)]) ?? 'bus';
}

const degrees = (units: number) => units / UNITS_PER_DEGREE;

export function stopAt(net: Network, index: number): Stop {
  const texts = net.texts();
  return {
    index,
    name: texts.names[net.nameOf[index] || net.placeOf[index]!] ?? '',
    platform: texts.platforms[index] ?? '',
    id: texts.stopIds[index] ?? '',
    lat: degrees(net.lat[index]!),
    lon: degrees(net.lon[index]!),
  };
}

export function agencyAt(net: Network, index: number): Agency | undefined {
  const text = net.texts().agencies[index];
  return text && { name: text[0], url: text[1], phone: text[2] };
}

export function lineAt(net: Network, index: number): Line {
  const [name, longName, type, colour, textColour, agency] = net.texts().lines[index]!;
  return {
    index,
    name: name || longName,
    longName,
    mode: modeOf(type),
    type,
    colour: colour && `#${colour}`,
    textColour: textColour && `#${textColour}`,
    agency: agencyAt(net, agency),
  };
}

export function allPlaces(net: Network): Place[] {
  const list = net
    .texts()
    .names.slice(0, net.places)
    .map((name): Place => ({ name, stops: [], lat: 0, lon: 0 }));
  net.placeOf.forEach((place, stop) => list[place]!.stops.push(stop));
  for (const place of list) {
    for (const stop of place.stops) {
      place.lat += degrees(net.lat[stop]!) / place.stops.length;
      place.lon += degrees(net.lon[stop]!) / place.stops.length;
    }
  }
  return list;
}

/** One course per line and sequence of stops; the two directions of a line are two. */
export function allShapes(net: Network): Shape[] {
  const courses = net.shapes();
  const seen = new Set<string>();
  const shapes: Shape[] = [];
  for (let pattern = 0; pattern < net.patterns; pattern++) {
    const line = net.lineOf[pattern]!;
    const course = courses[net.shapeOf[pattern]! - 1];
    const stops = net.stopOf.subarray(net.firstStop[pattern], net.firstStop[pattern + 1]);
    const key = `${line} ${course ? net.shapeOf[pattern]! : stops.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const lats = course ? course[0] : Int32Array.from(stops, (stop) => net.lat[stop]!);
    const lons = course ? course[1] : Int32Array.from(stops, (stop) => net.lon[stop]!);
    const points = Array.from(lats, (lat, i) => ({ lat: degrees(lat), lon: degrees(lons[i]!) }));
    shapes.push({ line, points });
  }
  return shapes;
}
