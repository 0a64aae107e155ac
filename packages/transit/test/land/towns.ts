import { stopName, townName } from '../names.js';
import type { Random } from '../random.js';

/** How much of everything a Land has. */
export interface LandSize {
  cities: number;
  urbanLines: number;
  ruralLines: number;
  railLines: number;
}

/** Two platforms, or the two sides of a street. */
export interface Stop {
  id: string;
  name: string;
  lat: number;
  lon: number;
  station: boolean;
}

export interface Town {
  name: string;
  lat: number;
  lon: number;
  stops: Stop[];
}

export interface Point {
  lat: number;
  lon: number;
}

export function metresBetween(a: Point, b: Point): number {
  return 111_195 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.63);
}

/** Towns and villages, first the cities; adds their stops to `stops`. */
export function makeTowns(random: Random, size: LandSize, stops: Stop[]): Town[] {
  const taken = new Set<string>();
  const towns: Town[] = [];
  const names = new Set<string>();
  const place = (lat: number, lon: number, count: number, spread: number): Town => {
    let name = townName(random);
    while (names.has(name)) name = townName(random);
    names.add(name);
    const town: Town = { name, lat, lon, stops: [] };
    for (let i = 0; i < count; i++) {
      // Denser in the middle.
      const distance = spread * random.next() ** 0.7;
      const angle = random.next() * 2 * Math.PI;
      addStop(
        town,
        lat + distance * Math.sin(angle),
        lon + 1.6 * distance * Math.cos(angle),
        i === 0,
      );
    }
    return town;
  };
  const addStop = (town: Town, lat: number, lon: number, station: boolean) => {
    const id = `de:0${5000 + (stops.length % 99)}:${10000 + stops.length}`;
    const name = station ? `${town.name}, Bahnhof` : stopName(random, town.name, taken);
    taken.add(name);
    const stop = { id, name, lat, lon, station };
    stops.push(stop);
    town.stops.push(stop);
  };
  for (let i = 0; i < size.cities; i++) {
    const [lat, lon] = [50.6 + 1.6 * random.next(), 6.2 + 2.9 * random.next()];
    towns.push(place(lat, lon, random.int(70, 230), 0.06));
  }
  for (let i = 0; i < size.ruralLines / 2; i++) {
    const [lat, lon] = [50.5 + 1.8 * random.next(), 6.1 + 3.1 * random.next()];
    towns.push(place(lat, lon, random.int(6, 18), 0.025));
  }
  return towns;
}
