import type { LocalizedText, Offer, OfferDatabase } from '@kim-widgets/angebote';
import { addTo } from '../lists.js';
import { likeness, plain } from '../table/plain.js';

/** What two offers share besides a title. */
export type SharedTrait = 'title' | 'address' | 'phone' | 'url';

/** Two records that are most likely the same offer, from two sources. */
export interface SameOffer {
  offers: [OfferInWords, OfferInWords];
  /** Why: what both say. */
  shared: SharedTrait[];
}

interface OfferInWords {
  id: string;
  title: string;
  source: string;
}

/** An offer as far as it is compared. */
interface Traits {
  offer: Offer;
  title: string;
  words: readonly string[];
  values: ReadonlySet<string>;
}

/** Titles as much alike as this say the same, but for a hyphen or an ending. */
const SAME_TITLE = 0.85;
/** Titles of one offer under two names still share half of their letters. */
const LIKE_TITLE = 0.5;
/** Where more offers than this share a number or a house, not everybody is compared with everybody. */
const CROWD = 40;

/**
 * Pairs of offers from different sources, under different ids, that are most likely one: the same
 * title and one more thing of address, phone and URL, or a title that is alike and two of them. The
 * surest first.
 */
export function sameOffers(database: OfferDatabase): SameOffer[] {
  const groups = new Map<string, Traits[]>();
  for (const offer of database.offers) {
    const traits = traitsOf(offer, database);
    for (const value of [...traits.values, `title ${traits.title}`]) addTo(groups, value, traits);
  }
  const seen = new Set<string>();
  const found: SameOffer[] = [];
  for (const group of groups.values()) {
    for (const [one, other] of pairs(group)) {
      const key = [one.offer.id, other.offer.id].sort().join('\n');
      if (one.offer.source === other.offer.source || seen.has(key)) continue;
      seen.add(key);
      const shared = sharedTraits(one, other);
      if (shared) found.push({ offers: inOrder(inWords(one), inWords(other)), shared });
    }
  }
  return found.sort((a, b) => b.shared.length - a.shared.length || (idsOf(a) < idsOf(b) ? -1 : 1));
}

function traitsOf(offer: Offer, { byId }: OfferDatabase): Traits {
  const places = (offer.locations ?? []).flatMap((id) => byId.locations.get(id) ?? []);
  const contacts = (offer.contacts ?? []).flatMap((id) => byId.contacts.get(id) ?? []);
  const organization = byId.organizations.get(offer.organization ?? '');
  const own = [offer, ...contacts].flatMap(({ phones = [] }) => phones);
  const phones = own.length > 0 ? own : (organization?.phones ?? []);
  const title = plain(germanOf(offer.title));
  return {
    offer,
    title,
    words: title.split(' ').filter((word) => word.length > 3),
    values: new Set([
      ...phones.map(({ number }) => `phone ${number}`),
      ...places.flatMap(({ address }) =>
        address?.streetAddress
          ? [
              `address ${street(address.streetAddress)} ${address.postalCode ?? plain(address.city)}`,
            ]
          : [],
      ),
      ...(offer.url ? [`url ${page(offer.url)}`] : []),
    ]),
  };
}

/** "Hauptstraße 5" and "Hauptstr. 5" are one house. */
function street(text: string): string {
  return plain(text).replace(/str(?:asse)?(?= |\d|$)/, 'str');
}

/** Two addresses of one page: with or without `www`, in http or https, with a last slash or none. */
function page(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '');
}

/** Everybody with everybody; of a crowd only those whose titles begin alike or share a word. */
function* pairs(group: readonly Traits[]): Generator<[Traits, Traits]> {
  if (group.length <= CROWD) {
    yield* neighbours(group);
    return;
  }
  yield* neighbours(byTitle(group));
  const byWord = new Map<string, Traits[]>();
  for (const traits of group) for (const word of traits.words) addTo(byWord, word, traits);
  for (const some of byWord.values()) yield* neighbours(byTitle(some));
}

function byTitle(group: readonly Traits[]): Traits[] {
  return [...group].sort((a, b) => (a.title < b.title ? -1 : 1));
}

function* neighbours(group: readonly Traits[]): Generator<[Traits, Traits]> {
  for (const [index, one] of group.entries())
    for (const other of group.slice(index + 1, index + CROWD)) yield [one, other];
}

/** What both say, if that is enough to call them one. */
function sharedTraits(one: Traits, other: Traits): SharedTrait[] | undefined {
  const alike = likeness(one.title, other.title);
  if (alike < LIKE_TITLE) return undefined;
  const traits = (['address', 'phone', 'url'] as const).filter((name) =>
    [...one.values].some((value) => value.startsWith(`${name} `) && other.values.has(value)),
  );
  if (alike >= SAME_TITLE) return traits.length > 0 ? ['title', ...traits] : undefined;
  return traits.length > 1 ? traits : undefined;
}

function inWords({ offer }: Traits): OfferInWords {
  return { id: offer.id, title: germanOf(offer.title), source: offer.source ?? '' };
}

/** A bad record may lack what the schema asks for. */
function germanOf(title: LocalizedText | undefined): string {
  return title?.de ?? '';
}

function inOrder(one: OfferInWords, other: OfferInWords): [OfferInWords, OfferInWords] {
  return one.source < other.source ? [one, other] : [other, one];
}

function idsOf({ offers: [one, other] }: SameOffer): string {
  return `${one.id}\n${other.id}`;
}
