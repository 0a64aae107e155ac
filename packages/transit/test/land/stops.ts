import type { Random } from '../random.js';
import { metresBetween, type Stop } from './towns.js';

export function* stopRows(stops: Stop[], random: Random): Generator<string> {
  yield 'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,wheelchair_boarding,platform_code\n';
  for (const { id, name, lat, lon, station } of stops) {
    if (station) yield `${id},"${name}",${lat.toFixed(6)},${lon.toFixed(6)},1,,1,\n`;
    const wheelchair = random.pick([0, 1, 1, 2]);
    for (const side of [1, 2]) {
      const off = (side - 1.5) * 0.0003;
      const parent = station ? id : '';
      yield `${id}:${side},"${name}",${(lat + off).toFixed(6)},${(lon - off).toFixed(6)},0,${parent},${wheelchair},${station ? side : ''}\n`;
    }
  }
}

/** Changing on foot: from one side of the street to the other, and to other stops within 300 m. */
export function* transferRows(stops: Stop[]): Generator<string> {
  yield 'from_stop_id,to_stop_id,transfer_type,min_transfer_time\n';
  const sorted = [...stops].sort((a, b) => a.lat - b.lat);
  for (const [index, a] of sorted.entries()) {
    yield `${a.id}:1,${a.id}:2,2,60\n${a.id}:2,${a.id}:1,2,60\n`;
    for (let i = index + 1; i < sorted.length && sorted[i]!.lat - a.lat < 0.003; i++) {
      const b = sorted[i]!;
      const metres = metresBetween(a, b);
      if (metres > 300) continue;
      const seconds = 60 * Math.ceil((metres * 1.3) / 1.2 / 60 + 0.5);
      for (const from of [1, 2]) {
        for (const to of [1, 2]) {
          yield `${a.id}:${from},${b.id}:${to},2,${seconds}\n${b.id}:${to},${a.id}:${from},2,${seconds}\n`;
        }
      }
    }
  }
}
