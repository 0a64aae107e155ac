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
  for (const { path, value } of publicTexts(database.offers ?? [])) {
    for (const [key, text] of secret) {
      if (normal(value).includes(key)) yield report(path, text);
    }
  }
};

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
