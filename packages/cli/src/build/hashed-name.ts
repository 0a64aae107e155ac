import { createHash } from 'node:crypto';

/** A file name that changes with the content, so that browsers may keep the file for ever. */
export function hashedName(
  before: string,
  extension: string,
  content: string | Uint8Array,
): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return `${before}${hash}${extension}`;
}
