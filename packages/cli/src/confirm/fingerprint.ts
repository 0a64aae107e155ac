import { createHash } from 'node:crypto';
import type { CheckedRecord } from './checked-records.js';

/** What a confirmation or a merge changes, and what is no statement about the offer itself. */
const APART: ReadonlySet<string> = new Set([
  'lastVerified',
  'verifiedBy',
  'reviewDue',
  'source',
  'translations',
]);

/** A short sign for what a record says in German: the same as long as nobody edited it. */
export function fingerprint(record: CheckedRecord): string {
  return createHash('sha256').update(inOrder(record)).digest('base64url').slice(0, 10);
}

function inOrder(record: CheckedRecord): string {
  return JSON.stringify(record, (name, value: unknown) => {
    if (APART.has(name)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    // Translators work while others confirm.
    if (Object.hasOwn(value, 'de')) return (value as { de: unknown }).de;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
