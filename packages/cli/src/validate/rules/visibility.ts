import type { Report, Rule } from '../finding.js';
import { valuesAt } from '../paths.js';

/**
 * Numbers and addresses marked for professionals only that stand openly elsewhere in the file: in the
 * words of a public record, or as a public channel. A whole record for professionals may well name the
 * public number of its team, so only marks on single channels count.
 */
export const professionalInPublic: Rule = function* ({ database }) {
  const secret = new Map<string, string>();
  const open: { path: (string | number)[]; value: string }[] = [];
  for (const list of ['offers', 'contacts', 'organizations', 'locations'] as const) {
    for (const [index, record] of (database[list] ?? []).entries()) {
      for (const [channel, property] of [
        ['phones', 'number'],
        ['emails', 'address'],
      ] as const) {
        for (const { path, value } of valuesAt(record, `${channel}.*`)) {
          const entry = value as Record<string, string | undefined>;
          const text = entry[property];
          if (!text) continue;
          if (entry.visibility === 'professional') secret.set(normal(text), text);
          else if (record.visibility !== 'professional')
            open.push({ path: [list, index, ...path], value: text });
        }
      }
    }
  }
  for (const { path, value } of open) {
    if (secret.has(normal(value))) yield report(path, value);
  }
  if (secret.size === 0) return;
  const lengths = [...new Set(Array.from(secret.keys(), (key) => key.length))];
  for (const { path, value } of publicTexts(database.offers ?? [])) {
    for (const key of named(value, secret, lengths)) yield report(path, secret.get(key) ?? key);
  }
};

/**
 * The keys that stand in a text. Only where there are digits or an address can one be, and there each
 * piece as long as some key is looked up: the time does not grow with the number of keys.
 */
function named(
  text: string,
  keys: ReadonlyMap<string, unknown>,
  lengths: readonly number[],
): Set<string> {
  const found = new Set<string>();
  if (!/[\d@]/.test(text)) return found;
  for (const [token] of normal(text).matchAll(/[+\d]+(?!\S*@)|\S*@\S*/g)) {
    for (const length of lengths) {
      for (let start = 0; start + length <= token.length; start++) {
        const piece = token.slice(start, start + length);
        if (keys.has(piece)) found.add(piece);
      }
    }
  }
  return found;
}

function* publicTexts(offers: readonly { visibility?: string }[]) {
  for (const [index, offer] of offers.entries()) {
    if (offer.visibility === 'professional') continue;
    for (const property of ['title', 'summary', 'description', 'whatHappens', 'nextSteps']) {
      for (const { path, value } of valuesAt(offer, `${property}.*`)) {
        if (typeof value === 'string') yield { path: ['offers', index, ...path], value };
      }
    }
  }
}

function report(path: (string | number)[], value: string): Report {
  return {
    rule: 'professional-in-public',
    path,
    message: `nennt öffentlich „${value}“, und anderswo ist das nur für Fachkräfte bestimmt.`,
    cure: 'Hier löschen, oder an der anderen Stelle öffentlich machen.',
  };
}

/** Numbers by their digits without the country, everything else in small letters. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<=\d)[\s/()-]+(?=\d)/g, '')
    .replaceAll(/\+49|0049/g, '')
    .replaceAll(/(?<!\d)0(?=\d{4})/g, '');
}
