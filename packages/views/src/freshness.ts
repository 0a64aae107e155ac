import { msg, str } from '@lit/localize';
import type { IsoDate } from '@kim-widgets/angebote';
import { dayOf, formatDate, formatRelative } from '@kim-widgets/ui';
import type { Checked } from './render-offer-card.js';

/** After this many months unchecked, a visitor is asked to call first. */
const MONTHS_TRUSTED = 12;

export interface Verified {
  lastVerified?: IsoDate;
  reviewDue?: IsoDate;
  verifiedBy?: string;
}

/** Whole months from one calendar day to another. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/**
 * When somebody last confirmed a record, in words. Unknown if nobody ever did: the day of the last edit
 * says nothing about it.
 */
export function checkedInWords(
  language: string,
  { lastVerified, reviewDue }: Verified,
  now: Date,
): Checked | undefined {
  if (!lastVerified) return undefined;
  const today = dayOf(now);
  const months = monthsBetween(lastVerified, today);
  if (months >= MONTHS_TRUSTED) {
    const ago = formatRelative(language, -months, 'month');
    return {
      text: msg(str`Zuletzt geprüft ${ago}. Bitte vorher anrufen.`, {
        desc: 'Zuletzt geprüft vor 14 Monaten. …',
      }),
      overdue: true,
    };
  }
  const date = formatDate(language, lastVerified);
  return reviewDue && reviewDue < today
    ? {
        text: msg(str`Geprüft am ${date}, eine neue Prüfung steht aus. Bitte vorher anrufen.`),
        overdue: true,
      }
    : { text: msg(str`Geprüft am ${date}`), overdue: false };
}
