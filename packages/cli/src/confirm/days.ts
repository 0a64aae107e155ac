const DAY = 86_400_000;

/** The day so many days later; days as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY);
}

/** The same day so many months later, or the month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)));
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 2026-03-09 → 09.03.2026 */
export function germanDay(day: string): string {
  return day.split('-').reverse().join('.');
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
