import type { Random } from '../random.js';
import { metresBetween, type LandSize, type Point, type Stop, type Town } from './towns.js';

export interface Line {
  id: string;
  name: string;
  type: number;
  agency: number;
  colour: string;
  course: Stop[];
  /** Seconds all its times are multiples of: most companies plan in minutes, some finer. */
  grain: number;
  hops: number[];
  kind: 'urban' | 'rural' | 'rail';
}

/** City lines, lines from village to village, and railways between the cities. */
export function makeLines(random: Random, size: LandSize, towns: Town[]): Line[] {
  const cities = towns.slice(0, size.cities);
  const villages = towns.slice(size.cities);
  const lines: Line[] = [];
  const add = (kind: Line['kind'], name: string, type: number, course: Stop[]) => {
    const grain = random.chance(0.1) ? 30 : 60;
    const metresPerSecond = { urban: 6, rural: 10, rail: 20 }[kind];
    const hops = course.slice(1).map((stop, index) => {
      const metres = metresBetween(course[index]!, stop);
      return Math.max(grain, Math.round(metres / metresPerSecond / grain) * grain);
    });
    const colour = random.chance(0.8) ? random.int(0, 0xffffff).toString(16).padStart(6, '0') : '';
    lines.push({
      id: `r${lines.length}`,
      name,
      type,
      agency: random.int(0, 11),
      colour,
      course,
      grain,
      hops,
      kind,
    });
  };
  for (let i = 0; i < size.urbanLines; i++) {
    const city = cities[i % cities.length]!;
    add(
      'urban',
      String(600 + (i % 300)),
      i % 7 === 0 ? 0 : 3,
      across(random, city, random.int(18, 32)),
    );
  }
  for (let i = 0; i < size.ruralLines; i++) {
    const start = villages[i % villages.length]!;
    const near = nearest(start, towns, 6);
    const goal = i % 3 === 0 ? nearest(start, cities, 2)[random.int(0, 1)]! : random.pick(near);
    const via = nearest(
      { lat: (start.lat + goal.lat) / 2, lon: (start.lon + goal.lon) / 2 },
      villages,
      2,
    )[0]!;
    const course = [
      ...new Set([...some(random, start, 7), ...some(random, via, 5), ...some(random, goal, 7)]),
    ];
    add('rural', i % 5 === 0 ? `R${i % 90}` : String(100 + (i % 480)), 3, course);
  }
  for (let i = 0; i < size.railLines; i++) {
    const from = cities[i % cities.length]!;
    const to = random.pick(cities.filter((city) => city !== from));
    const between = villages
      .map((town) => ({ town, at: along(from, to, town) }))
      .filter(({ at }) => at.share > 0 && at.share < 1 && at.off < 0.05)
      .sort((a, b) => a.at.share - b.at.share)
      .slice(0, 16);
    const course = [from, ...between.map(({ town }) => town), to].map((town) => town.stops[0]!);
    add('rail', `RB ${20 + i}`, 2, course);
  }
  return lines;
}

function nearest<Item extends Point>(point: Point, items: Item[], count: number): Item[] {
  return [...items]
    .sort((a, b) => metresBetween(point, a) - metresBetween(point, b))
    .filter((item) => item !== (point as Item))
    .slice(0, count);
}

function along(from: Point, to: Point, point: Point) {
  const [dx, dy] = [to.lon - from.lon, to.lat - from.lat];
  const share = ((point.lon - from.lon) * dx + (point.lat - from.lat) * dy) / (dx * dx + dy * dy);
  return {
    share,
    off: Math.hypot(point.lon - from.lon - share * dx, point.lat - from.lat - share * dy),
  };
}

/** A line through a city: its stops in the order of a direction, near a street. */
function across(random: Random, city: Town, count: number): Stop[] {
  const angle = random.next() * Math.PI;
  const offset = (random.next() - 0.5) * 0.03;
  const turned = city.stops.map((stop) => {
    const [x, y] = [(stop.lon - city.lon) / 1.6, stop.lat - city.lat];
    return {
      stop,
      at: x * Math.cos(angle) + y * Math.sin(angle),
      off: Math.abs(y * Math.cos(angle) - x * Math.sin(angle) - offset),
    };
  });
  return turned
    .sort((a, b) => a.off - b.off)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ stop }) => stop);
}

/** A walk through a village that begins or ends at its station. */
function some(random: Random, town: Town, count: number): Stop[] {
  const first = random.int(0, Math.max(0, Math.min(town.stops.length, 40) - count));
  return [town.stops[0]!, ...town.stops.slice(first, first + count)];
}
