import { buildTimetable } from '@kim-widgets/transit/build';
import { writeFileSync } from 'node:fs';
const [, , path, from, days, out] = process.argv;
const t = performance.now();
const r = await buildTimetable(path!, {
  from: from!,
  days: Number(days),
  keepStopIds: process.argv.includes('ids'),
});
console.log(
  (performance.now() - t).toFixed(0),
  'ms',
  r.bytes.length,
  r.counts,
  r.problems.slice(0, 5),
  process.resourceUsage().maxRSS / 1024,
);
if (out) writeFileSync(out, r.bytes);
