import type { Database } from '@kim-widgets/angebote';
import { CHECKED_LISTS, type CheckedRecord, keyOf } from './checked-records.js';
import { addDays, addMonths, daysBetween } from './days.js';

/** Who says so, and when. */
export interface Confirmation {
  /** `YYYY-MM-DD`: the day somebody checked. */
  day: string;
  by: string;
}

export interface MarkOptions {
  /** Months until the next check, for records that do not say how often they are checked. */
  months: number;
  /** Whether these months count for all records. */
  forAll: boolean;
}

/**
 * The database with these records confirmed; nothing else in it changes. The next check is due after
 * as long as the last one was.
 *
 * @param confirmations by the key of the record: `offers/sprachcafe`
 */
export function markConfirmed(
  database: Database,
  confirmations: ReadonlyMap<string, Confirmation>,
  options: MarkOptions,
): Database {
  const lists = CHECKED_LISTS.filter((list) => database[list]).map((list) => [
    list,
    (database[list] ?? []).map((record) => {
      const confirmation = confirmations.get(keyOf({ list, record }));
      return confirmation ? confirmed(record, confirmation, options) : record;
    }),
  ]);
  return { ...database, ...(Object.fromEntries(lists) as Partial<Database>) };
}

function confirmed<T extends CheckedRecord>(
  record: T,
  { day, by }: Confirmation,
  options: MarkOptions,
): T {
  return {
    ...record,
    lastVerified: day,
    verifiedBy: by,
    reviewDue: nextReview(record, day, options),
  };
}

function nextReview(
  { lastVerified, reviewDue }: CheckedRecord,
  day: string,
  { months, forAll }: MarkOptions,
): string {
  const before = lastVerified && reviewDue ? daysBetween(lastVerified, reviewDue) : 0;
  return forAll || before <= 0 ? addMonths(day, months) : addDays(day, before);
}
