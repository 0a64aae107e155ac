const DAY = 86_400_000;

/** Days since 1970-01-01 of `YYYY-MM-DD` or `YYYYMMDD`, NaN when there is no such day. */
export function epochDay(date: string): number {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date);
  if (!parts) return NaN;
  const time = Date.parse(`${parts.slice(1).join('-')}T00:00:00Z`);
  // Date.parse refuses month 13, but takes 31 February for 3 March in some engines.
  return isoDate(time / DAY) === parts.slice(1).join('-') ? time / DAY : NaN;
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01, '' when it is no day. */
export function isoDate(day: number): string {
  return Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : '';
}

/** 0 = Monday, as the columns of calendar.txt stand. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
