import { localDate } from './schedule/berlin.js';

/** What records say about their time and their readers. */
interface Dated {
  validFrom?: string;
  validTo?: string;
  reviewDue?: string;
  visibility?: 'public' | 'professional';
}

/** Who reads: everybody, or staff who may see records and numbers that are not public. */
export type Audience = 'public' | 'professional';

/** Whether the last day of a record is over, in Germany. Such an offer is no longer listed. */
export function hasEnded({ validTo }: Dated, at: Date): boolean {
  return validTo !== undefined && validTo < localDate(at);
}

/** Whether a record holds on this day, in Germany. */
export function isValid(record: Dated, at: Date): boolean {
  return (
    !hasEnded(record, at) && (record.validFrom === undefined || record.validFrom <= localDate(at))
  );
}

/** Whether a record should have been checked again by now. It is shown, with a notice. */
export function isReviewOverdue({ reviewDue }: Dated, at: Date): boolean {
  return reviewDue !== undefined && reviewDue < localDate(at);
}

/** Whether a record, a number or an address is meant for this audience. */
export function isVisibleTo({ visibility }: Dated, audience: Audience): boolean {
  return visibility !== 'professional' || audience === 'professional';
}
