import type { Offer } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';

const TEXTS = ['title', 'summary', 'description', 'whatHappens', 'nextSteps'] as const;
const MARKUP =
  /<\/?(?:b|i|u|p|br|a|em|strong|span|div|ul|ol|li|font|h[1-6])\b[^>]*>|&(?:nbsp|amp|quot|lt|gt|[aou]uml|szlig);/i;
const PHONE = /(?:\+49|0)[\d\s/()-]{6,}\d/g;
const WEEKDAYS: readonly (readonly [RegExp, string])[] = [
  [/\bmontags?\b/i, 'MO'],
  [/\bdienstags?\b/i, 'TU'],
  [/\bmittwochs?\b/i, 'WE'],
  [/\bdonnerstags?\b/i, 'TH'],
  [/\bfreitags?\b/i, 'FR'],
  [/\bsamstags?\b/i, 'SA'],
  [/\bsonntags?\b/i, 'SU'],
];

interface TextOf {
  offer: Offer;
  path: (string | number)[];
  language: string;
  text: string;
}

function* textsOf(offers: readonly Offer[]): Generator<TextOf> {
  for (const [index, offer] of offers.entries()) {
    for (const property of TEXTS) {
      for (const [language, text] of Object.entries(offer[property] ?? {})) {
        yield { offer, path: ['offers', index, property, language], language, text };
      }
    }
  }
}

export const markupInText: Rule = function* ({ database }) {
  for (const { path, text } of textsOf(database.offers ?? [])) {
    const found = MARKUP.exec(text)?.[0];
    if (!found) continue;
    yield {
      rule: 'markup-in-text',
      path,
      message: `enthält „${found}“; Formatierungen werden als Zeichen angezeigt.`,
      cure: 'Reinen Text schreiben; Absätze durch eine leere Zeile, Listen mit „- “ am Zeilenanfang.',
    } satisfies Report;
  }
};

export const shouting: Rule = function* ({ database }) {
  for (const [index, { title }] of (database.offers ?? []).entries()) {
    const letters = title.de.replaceAll(/[^\p{L}]/gu, '');
    if (letters.length < 8 || letters !== letters.toUpperCase()) continue;
    yield {
      rule: 'shouting',
      path: ['offers', index, 'title', 'de'],
      message:
        'steht ganz in Großbuchstaben; das liest sich schwer und wird buchstabiert vorgelesen.',
      cure: 'Groß und klein schreiben.',
    } satisfies Report;
  }
};

/** A number in the words that none of the offer's, its contacts' and its provider's fields has. */
export const phoneDiffers: Rule = function* ({ database }) {
  const organizations = new Map((database.organizations ?? []).map((one) => [one.id, one]));
  const contacts = new Map((database.contacts ?? []).map((one) => [one.id, one]));
  const locations = new Map((database.locations ?? []).map((one) => [one.id, one]));
  const emergency = (database.emergencyNumbers ?? []).map(({ number }) => digits(number));
  for (const { offer, path, text } of textsOf(database.offers ?? [])) {
    const records = [
      offer,
      organizations.get(offer.organization ?? ''),
      ...(offer.contacts ?? []).map((id) => contacts.get(id)),
      ...(offer.locations ?? []).map((id) => locations.get(id)),
    ];
    const known = new Set([
      ...records.flatMap((record) => record?.phones ?? []).map(({ number }) => digits(number)),
      ...emergency,
    ]);
    if (known.size === 0) continue;
    for (const [number] of text.matchAll(PHONE)) {
      if (known.has(digits(number))) continue;
      yield {
        rule: 'phone-differs',
        path,
        message: `nennt im Text ${number.trim()}; bei den Kontakten steht diese Nummer nicht.`,
        cure: 'Die richtige Nummer ins Feld eintragen und aus dem Text nehmen.',
      } satisfies Report;
    }
  }
};

/**
 * Weekdays in the title or summary none of which is a day of the schedule. Longer texts may well speak
 * of other days: of a deadline, a preliminary talk, another group.
 */
export const weekdayDiffers: Rule = function* ({ database }) {
  for (const { offer, path, language, text } of textsOf(database.offers ?? [])) {
    if (language !== 'de' || !['title', 'summary'].includes(String(path[2]))) continue;
    const { slots = [], series = [] } = offer.schedule ?? {};
    const days = new Set<string>([
      ...slots.map(({ day }) => day),
      ...series.flatMap((one) => one.days),
    ]);
    const named = WEEKDAYS.filter(([word]) => word.test(text)).map(([, day]) => day);
    if (days.size === 0 || named.length === 0 || named.some((day) => days.has(day))) continue;
    yield {
      rule: 'weekday-differs',
      path,
      message: 'nennt im Text einen Wochentag, an dem nach den Zeiten nichts ist.',
      cure: 'Text und Zeiten vergleichen; am besten stehen Tage nur bei den Zeiten.',
    } satisfies Report;
  }
};

function digits(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^(0049|49|0)/, '');
}
