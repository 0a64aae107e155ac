import { percentEncoded } from '@kim-widgets/ui';

/** A mail that is already written: to whom, about what, and what it says. */
export function mailAddress(address: string, subject: string, body = ''): string {
  const text = body ? `&body=${percentEncoded(body)}` : '';
  return `mailto:${address}?subject=${percentEncoded(subject)}${text}`;
}
