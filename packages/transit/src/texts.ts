/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the network's own columns */
import { UNITS_PER_DEGREE, type LatLon } from './geometry.js';
import type { Numbers } from './format.js';
import type { Network } from './read.js';
import type { Line, Place, Shape, Stop } from './types.js';

const placeAt = (lat: Numbers, lon: Numbers, index: number): LatLon => ({
  lat: lat[index]! / UNITS_PER_DEGREE,
  lon: lon[index]! / UNITS_PER_DEGREE,
});

export function stopAt(net: Network, index: number): Stop {
  return {
    index,
    name: net.names[net.nameOf[index]! || net.placeOf[index]!]!,
    platform: net.platforms[index] ?? '',
    id: net.stopIds[index] ?? '',
    ...placeAt(net.lat, net.lon, index),
  };
}

export function lineAt(net: Network, index: number): Line {
  const { lines, agencies } = net;
  const line = lines[index]!;
  return { ...line, index, agency: agencies[line.agency] };
}

export function allPlaces(net: Network): Place[] {
  const list: Place[] = [];
  net.placeOf.forEach((place, stop) => {
    (list[place] ??= {
      ...stopAt(net, stop),
      name: net.names[place]!,
      stops: [],
    }).stops.push(stop);
  });
  return list;
}

/** The lines' courses, or the stops one after the other where the feed gives none. */
export function allShapes(net: Network): Shape[] {
  const { firstPoint, firstStop, stopOf } = net;
  return net.courses.map((pattern) => {
    const shape = net.shapeOf[pattern]! - 1;
    const points: LatLon[] = [];
    for (let i = firstPoint[shape]!; i < firstPoint[shape + 1]!; i++) {
      points.push(placeAt(net.pointLat, net.pointLon, i));
    }
    for (let i = firstStop[pattern]!; shape < 0 && i < firstStop[pattern + 1]!; i++) {
      points.push(placeAt(net.lat, net.lon, stopOf[i]!));
    }
    return { line: net.lineOf[pattern]!, points };
  });
}
