import type { Database, LocalizedText } from '@kim-widgets/angebote';

/** Lists whose records somebody confirms from time to time. */
export const CHECKED_LISTS = ['offers', 'contacts', 'locations', 'organizations'] as const;
export type CheckedList = (typeof CHECKED_LISTS)[number];

/** What such records have in common. */
export interface CheckedRecord {
  id: string;
  title?: LocalizedText;
  name?: LocalizedText;
  role?: LocalizedText;
  person?: { name: string };
  organization?: string;
  source?: string;
  lastVerified?: string;
  verifiedBy?: string;
  reviewDue?: string;
  validTo?: string;
}

/** A record with the list it stands in. */
export interface Listed {
  list: CheckedList;
  record: CheckedRecord;
}

/** Every record that can be confirmed, in the order of the file. */
export function checkedRecords(database: Database): Listed[] {
  return CHECKED_LISTS.flatMap((list) =>
    (database[list] ?? []).map((record): Listed => ({ list, record })),
  );
}

/** `offers/sprachcafe`: what a returned sheet names a record by. */
export function keyOf({ list, record }: Listed): string {
  return `${list}/${record.id}`;
}

/** What a record is called in German. */
export function nameOf({ record: { id, title, name, role, person } }: Listed): string {
  return person?.name ?? title?.de ?? name?.de ?? role?.de ?? id;
}

/** Whose record it is: an organization's own, or that of whom it belongs to. */
export function organizationOf({ list, record }: Listed): string | undefined {
  return list === 'organizations' ? record.id : record.organization;
}
