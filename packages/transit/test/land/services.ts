const SERVICES = [
  ['wd', '1111100'],
  ['school', '1111100'],
  ['holiday', '1111100'],
  ['sa', '0000010'],
  ['su', '0000001'],
  ['fr-sa-night', '0000110'],
  ['mo-we', '1010000'],
  ['works', '1111100'],
] as const;

/** Easter: no ordinary weekdays, Sundays instead. */
const PUBLIC_HOLIDAYS = ['20260403', '20260406'];
const SCHOOL_HOLIDAYS = [
  '20260330',
  '20260331',
  '20260401',
  '20260402',
  '20260407',
  '20260408',
  '20260409',
  '20260410',
];

export function* calendar(): Generator<string> {
  yield 'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n';
  for (const [id, days] of SERVICES) {
    const [from, to] = id === 'works' ? ['20260323', '20260401'] : ['20251214', '20261212'];
    yield `${id},${Array.from(days).join()},${from},${to}\n`;
  }
}

export function* exceptions(): Generator<string> {
  yield 'service_id,date,exception_type\n';
  for (const date of PUBLIC_HOLIDAYS) {
    for (const id of ['wd', 'school', 'holiday', 'works']) yield `${id},${date},2\n`;
    yield `su,${date},1\n`;
  }
  for (const date of SCHOOL_HOLIDAYS) yield `school,${date},2\n`;
  // "holiday" runs on weekdays without school: it is taken off all others.
  for (let day = Date.UTC(2026, 2, 1); day < Date.UTC(2026, 3, 20); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
    const weekday = new Date(day).getUTCDay();
    if (weekday > 0 && weekday < 6 && !SCHOOL_HOLIDAYS.includes(date)) yield `holiday,${date},2\n`;
  }
}
