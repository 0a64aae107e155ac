import type { Random } from '../random.js';
import type { Line } from './lines.js';
import type { Stop } from './towns.js';

/** The rows of `stop_times.txt`; adds those of `trips.txt` to `trips`. */
export function* stopTimes(random: Random, lines: Line[], trips: string[]): Generator<string> {
  yield 'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type,pickup_booking_rule_id,drop_off_booking_rule_id\n';
  let number = 0;
  for (const line of lines) {
    for (const { service, departures, ordered, part } of plan(random, line)) {
      for (const direction of [0, 1]) {
        const [from, to] = part;
        const course = line.course.slice(from, to);
        const hops = line.hops.slice(from, to - 1);
        if (direction) {
          course.reverse();
          hops.reverse();
        }
        const side = direction + 1;
        const headsign = course.at(-1)!.name;
        for (const departure of departures) {
          const trip = `${line.id}-${service}-${number++}`;
          trips.push(
            `${trip},${line.id},${service},"${headsign}",${line.kind === 'rural' ? 0 : 1}\n`,
          );
          yield tripRows(
            random,
            line,
            trip,
            course,
            hops,
            side,
            departure + direction * 420,
            ordered,
          );
        }
      }
    }
  }
}

function tripRows(
  random: Random,
  { grain, kind }: Line,
  trip: string,
  course: Stop[],
  hops: number[],
  side: number,
  departure: number,
  ordered: boolean,
): string {
  let time = departure + (random.chance(0.3) ? random.pick([-60, 60]) : 0);
  const hour = time / 3600;
  // Streets are fuller at the rush hours; the timetable knows.
  const rush = kind !== 'rail' && ((hour > 6.5 && hour < 9) || (hour > 15.5 && hour < 18.5));
  const booking = ordered ? `2,2,b${side},b${side}` : '0,0,,';
  let rows = '';
  course.forEach((stop, index) => {
    if (index > 0) {
      let hop = hops[index - 1]! + (rush && index % 5 === 0 ? grain : 0);
      if (random.chance(0.12)) hop = Math.max(0, hop + (random.chance(0.5) ? grain : -grain));
      time += hop;
    }
    const arrival = clock(time);
    if (kind === 'rail' && index > 0 && index < course.length - 1) time += 60;
    rows += `${trip},${arrival},${clock(time)},${stop.id}:${side},${index + 1},${booking}\n`;
  });
  return rows;
}

interface Plan {
  service: string;
  departures: number[];
  ordered: boolean;
  part: [from: number, to: number];
}

/** When a line runs: by kind, by day, some trips only over a part of the course. */
function plan(random: Random, line: Line): Plan[] {
  const all: [number, number] = [0, line.course.length];
  const short: [number, number] = [Math.floor(line.course.length / 3), line.course.length];
  const every = (from: number, to: number, minutes: number): number[] => {
    const first = from * 60 + random.int(0, minutes - 1);
    return Array.from(
      { length: Math.max(0, Math.floor((to * 60 - first) / minutes)) },
      (_, i) => (first + i * minutes) * 60,
    );
  };
  const run = (service: string, departures: number[], part = all, ordered = false): Plan => ({
    service,
    departures,
    part,
    ordered,
  });
  if (line.kind === 'urban') {
    const headway = random.pick([7, 10, 10, 12, 15, 20]);
    return [
      run('wd', every(5, 24, headway)),
      run('school', every(6.8, 8, 20), short),
      run('sa', every(6, 24, Math.max(15, headway * 1.5))),
      run('su', every(7, 24, Math.max(20, headway * 2))),
      run('fr-sa-night', every(24, 27.5, 60)),
    ];
  }
  if (line.kind === 'rail') {
    const headway = random.pick([30, 60]);
    return [
      run('wd', every(4.5, 24, headway)),
      run('sa', every(5, 25, headway)),
      run('su', every(6, 24, 60)),
      run('works', every(20, 24, 60), short),
    ];
  }
  const headway = random.pick([60, 60, 120]);
  const plans = [
    run('wd', every(5.3, 20, headway)),
    run('school', [...every(6.5, 8, 30), ...every(12.5, 16.5, 60)]),
    run('school', every(13, 14, 60), short),
    run('holiday', every(8, 9, 60)),
    run('sa', every(7, 16, headway * 1.5)),
  ];
  if (random.chance(0.5)) plans.push(run('su', every(9, 19, 120), all, true));
  if (random.chance(0.3)) plans.push(run('wd', every(20, 23, 60), all, true));
  if (random.chance(0.2)) plans.push(run('mo-we', every(9, 11, 60), short, true));
  return plans;
}

function clock(seconds: number): string {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
