/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices come from the lists themselves */
import { splitIntoLanes, type Lane } from './lanes.js';
import type { Assembly, Pattern } from './patterns.js';
import { groupIntoPlaces, type FeedPlace } from './places.js';
import type { FeedStop } from './stops.js';

export interface ArrangedPattern extends Pattern {
  lanes: Lane[];
  /** Profiles of its runs, numbered in the order in which the lanes first use them. */
  profiles: number[];
  /** Whether any of its runs waits at a stop. */
  waits: boolean;
}

export interface Arrangement {
  patterns: ArrangedPattern[];
  /** Places in the order in which patterns come to them: neighbours get close numbers. */
  places: FeedPlace[];
  /** Stops of the feed, place by place. */
  stops: number[];
  /** Number in the file by stop of the feed, -1 for stops nobody serves. */
  stopNumber: Int32Array;
  runCount: number;
}

/** Puts patterns, runs and stops into the order in which they are written. */
export function arrange(
  assembly: Assembly,
  services: Uint8Array[],
  feedStops: readonly FeedStop[],
): Arrangement {
  const meet = meetingServices(services);
  const patterns = runsByPattern(assembly).map((patternRuns, index): ArrangedPattern => {
    const pattern = assembly.patternAt(index);
    const lanes = splitIntoLanes(patternRuns, pattern.stops.length, assembly, meet);
    const profiles = [...new Set(lanes.flat().map((run) => assembly.runs.profile[run]!))];
    const waits = profiles.some((profile) => assembly.profiles.waits(profile));
    return { ...pattern, lanes, profiles, waits };
  });
  patterns.sort(byLineAndCourse);

  const served = [...new Set(patterns.flatMap((pattern) => pattern.stops))];
  const places = groupIntoPlaces(served, feedStops);
  const stops = places.flatMap((place) => place.stops);
  const stopNumber = new Int32Array(feedStops.length).fill(-1);
  stops.forEach((stop, number) => (stopNumber[stop] = number));
  return { patterns, places, stops, stopNumber, runCount: assembly.runs.count };
}

function runsByPattern(assembly: Assembly): number[][] {
  const groups = Array.from({ length: assembly.patternCount }, (): number[] => []);
  for (let run = 0; run < assembly.runs.count; run++)
    groups[assembly.runs.pattern[run]!]!.push(run);
  return groups;
}

/** Longest first within a line and direction: the short workings then repeat its stops. */
function byLineAndCourse(a: Pattern, b: Pattern): number {
  return (
    a.line - b.line ||
    a.headsign - b.headsign ||
    b.stops.length - a.stops.length ||
    a.stops[0]! - b.stops[0]!
  );
}

function meetingServices(services: Uint8Array[]): (a: number, b: number) => boolean {
  const meets = services.map((a) => services.map((b) => a.some((runs, day) => runs && b[day])));
  return (a, b) => meets[a]![b]!;
}
