/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import { UNITS_PER_DEGREE } from './geometry.js';
import type { Network } from './read.js';
import type { Line, Place, Shape, Stop } from './types.js';

const degrees = (units: number) => units / UNITS_PER_DEGREE;

export function stopAt(net: Network, index: number): Stop {
  const texts = net.texts();
  return {
    index,
    name: texts.names[net.nameOf[index]! || net.placeOf[index]!]!,
    platform: texts.platforms[index] ?? '',
    id: texts.stopIds[index] ?? '',
    lat: degrees(net.lat[index]!),
    lon: degrees(net.lon[index]!),
  };
}

export function lineAt(net: Network, index: number): Line {
  const { lines, agencies } = net.texts();
  const line = lines[index]!;
  return { ...line, index, agency: agencies[line.agency] };
}

export function allPlaces(net: Network): Place[] {
  const list: Place[] = [];
  net.placeOf.forEach((place, stop) => {
    list[place] ??= { name: net.texts().names[place]!, stops: [], lat: 0, lon: 0 };
    list[place].stops.push(stop);
  });
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
  const { firstPoint, firstStop, pointLat, pointLon } = net;
  const shapes = new Map<string, Shape>();
  net.lineOf.forEach((line, pattern) => {
    const shape = net.shapeOf[pattern]! - 1;
    const stops = net.stopOf.subarray(firstStop[pattern], firstStop[pattern + 1]);
    const points = [];
    for (let i = firstPoint[shape]!; i < firstPoint[shape + 1]!; i++) {
      points.push({ lat: degrees(pointLat[i]!), lon: degrees(pointLon[i]!) });
    }
    for (const stop of points.length > 0 ? [] : stops) {
      points.push({ lat: degrees(net.lat[stop]!), lon: degrees(net.lon[stop]!) });
    }
    shapes.set(`${line} ${shape < 0 ? stops.join() : shape}`, { line, points });
  });
  return [...shapes.values()];
}
