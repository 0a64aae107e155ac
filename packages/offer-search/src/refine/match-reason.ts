import { msg, str } from '@lit/localize';
import type { Offer, OfferMatch, Term, Vocabularies } from '@kim-widgets/angebote';

/** Field of a document → the vocabulary its labels are from. */
const VOCABULARY_OF: Readonly<Record<string, keyof Vocabularies>> = {
  topics: 'topics',
  targetGroups: 'targetGroups',
  supportTypes: 'supportTypes',
};

type Labels = 'topics' | 'targetGroups' | 'supportTypes';

/** What a card shows anyway. */
const ON_THE_CARD: readonly string[] = ['title', 'offerType', 'organization'];

/** The text of a field as the index has it: labels one below the other. */
function fieldText(
  { field, language = 'de', item }: OfferMatch,
  offer: Offer,
  vocabularies: Vocabularies,
): string | undefined {
  if (field === 'keywords') return offer.keywords?.[item ?? 0];
  if (field === 'alternateName') return offer.alternateName?.[language];
  const vocabulary = VOCABULARY_OF[field];
  if (!vocabulary) return undefined;
  const ids = offer[field as Labels] ?? [];
  const terms: readonly Term[] = vocabularies[vocabulary] ?? [];
  return ids
    .flatMap((id) => terms.find((term) => term.id === id)?.label[language] ?? [])
    .join('\n');
}

/** The line of a text in which the first matched word stands. */
function matchedLine(text: string, [range]: OfferMatch['ranges']): string {
  const start = range?.[0] ?? 0;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  return text.slice(from, to < 0 ? undefined : to);
}

function placeInWords(field: string): string | undefined {
  switch (field) {
    case 'summary':
    case 'description':
      return msg('Gefunden im Text');
    case 'places':
      return msg('Gefunden beim Ort');
    case 'contacts':
      return msg('Gefunden bei den Ansprechpersonen');
    case 'phones':
      return msg('Gefunden bei der Telefonnummer');
    default:
      return undefined;
  }
}

/**
 * Why an offer was found, where its title does not show it: `Gefunden über: Kita → Kinderbetreuung`.
 *
 * @param matches As the source gives them, the weightiest field first or in any order.
 */
export function matchReason(
  query: string,
  matches: readonly OfferMatch[],
  offer: Offer,
  vocabularies: Vocabularies,
): string | undefined {
  if (matches.some(({ field }) => ON_THE_CARD.includes(field))) return undefined;
  for (const match of matches) {
    const text = fieldText(match, offer, vocabularies);
    if (!text) continue;
    const found = matchedLine(text, match.ranges);
    const typed = query.trim();
    return match.reason === 'synonym' && !typed.includes(' ')
      ? msg(str`Gefunden über: ${typed} → ${found}`)
      : msg(str`Gefunden über: ${found}`);
  }
  return matches.map(({ field }) => placeInWords(field)).find((words) => words !== undefined);
}
