import type { Database } from '@kim-widgets/angebote';
import {
  type CheckedList,
  checkedRecords,
  type Listed,
  organizationOf,
} from './checked-records.js';
import { groupBy } from '../lists.js';
import { addDays, addMonths } from './days.js';

export interface DueOptions {
  /** `YYYY-MM-DD`, in Germany. */
  today: string;
  /** What falls due within so many days counts already. */
  within: number;
  /** Records without a day of their own are due so many months after they were confirmed. */
  months: number;
}

/** The records of one organization that are to be checked again; `undefined`: of nobody. */
export interface DueOf {
  organization: string | undefined;
  records: Listed[];
}

/** Those change by themselves; a place or an organization without a date is no reason to ask. */
const ASKED_WITHOUT_DATE: ReadonlySet<CheckedList> = new Set(['offers', 'contacts']);

/** Whether somebody should check the record again: never done, overdue, or soon due. */
export function isDue({ list, record }: Listed, { today, within, months }: DueOptions): boolean {
  const { lastVerified, reviewDue, validTo } = record;
  if (validTo !== undefined && validTo < today) return false;
  const day = reviewDue ?? (lastVerified && addMonths(lastVerified, months));
  if (day === undefined) return ASKED_WITHOUT_DATE.has(list);
  return day < addDays(today, within);
}

/** What is due, per organization: who has most to check first. */
export function dueByOrganization(database: Database, options: DueOptions): DueOf[] {
  const known = new Set((database.organizations ?? []).map(({ id }) => id));
  const due = checkedRecords(database).filter((listed) => isDue(listed, options));
  const groups = groupBy(due, (listed) => {
    const organization = organizationOf(listed);
    return organization !== undefined && known.has(organization) ? organization : undefined;
  });
  return [...groups]
    .map(([organization, records]) => ({ organization, records }))
    .sort((a, b) => b.records.length - a.records.length);
}
