import type { Ags, Offer, Term, Vocabularies } from '@kim-widgets/angebote';
import type { CurrentOffers } from './current.js';
import type { LanguageOf } from './languages.js';

/** What people in one municipality find for one topic. */
export interface GapCell {
  topic: string;
  /** Offers in this municipality or for it by name. */
  local: number;
  /** Offers for everybody around. */
  forAll: number;
  /** Whether every one of them is full or has a waiting list. */
  onlyWaiting: boolean;
}

export interface GapRow {
  ags: Ags;
  name: string;
  cells: GapCell[];
}

/** A topic, and how likely one gets a place. */
export interface CapacityOf {
  id: string;
  name: string;
  free: number;
  waitlist: number;
  full: number;
  unknown: number;
}

/** What is missing, and where. */
export interface Gaps {
  topics: { id: string; name: string }[];
  rows: GapRow[];
  /** Topic × municipality without any offer, not even one for everybody around. */
  without: number;
  /** Topic × municipality with offers for everybody around only. */
  onlyForAll: number;
  capacity: CapacityOf[];
  /** Target groups that no offer names. */
  targetGroups: string[];
  /** Languages that no offer takes place in and no contact speaks. */
  languages: string[];
}

/** Easy German is no language anybody speaks at home. */
const NOT_SPOKEN: ReadonlySet<string> = new Set(['de-simple']);

/**
 * @param vocabularies the database's own over the shipped ones
 */
export function gaps(
  current: CurrentOffers,
  vocabularies: Vocabularies,
  spoken: readonly LanguageOf[],
): Gaps {
  const topics = mainTerms(vocabularies.topics);
  const belongsTo = topicTest(vocabularies.topics ?? []);
  const offersOf = new Map(
    topics.map(({ id }) => [id, current.offers.filter((offer) => belongsTo(offer, id))]),
  );
  const rows = current.municipalities.map(({ ags, name }) => ({
    ags,
    name,
    cells: topics.map(({ id }) => cellOf(id, offersOf.get(id) ?? [], ags, current)),
  }));
  const cells = rows.flatMap((row) => row.cells);
  const served = new Set(current.offers.flatMap(({ targetGroups = [] }) => targetGroups));
  return {
    topics,
    rows,
    without: cells.filter(({ local, forAll }) => local + forAll === 0).length,
    onlyForAll: cells.filter(({ local, forAll }) => local === 0 && forAll > 0).length,
    capacity: topics.map(({ id, name }) => ({ id, name, ...capacityOf(offersOf.get(id) ?? []) })),
    targetGroups: (vocabularies.targetGroups ?? [])
      .filter(({ id }) => !served.has(id))
      .map(({ label }) => label.de),
    languages: spoken
      .filter(({ code, offers, contacts }) => offers + contacts === 0 && !NOT_SPOKEN.has(code))
      .map(({ name }) => name),
  };
}

/** Topics whose every offer is full or has a waiting list. */
export function isOnlyWaiting({ free, waitlist, full, unknown }: CapacityOf): boolean {
  return free + unknown === 0 && waitlist + full > 0;
}

function mainTerms(terms: readonly Term[] = []): { id: string; name: string }[] {
  return terms.filter(({ parent }) => !parent).map(({ id, label }) => ({ id, name: label.de }));
}

/** Whether an offer has a topic, or one below it. */
function topicTest(terms: readonly Term[]): (offer: Offer, topic: string) => boolean {
  const parents = new Map(terms.map(({ id, parent }) => [id, parent]));
  return ({ topics = [] }, topic) => topics.some((id) => id === topic || parents.get(id) === topic);
}

function cellOf(
  topic: string,
  offers: readonly Offer[],
  ags: Ags,
  { isLocal, isForAll }: CurrentOffers,
): GapCell {
  const local = offers.filter((offer) => isLocal(offer, ags));
  const forAll = offers.filter((offer) => isForAll(offer) && !isLocal(offer, ags));
  const both = [...local, ...forAll];
  return {
    topic,
    local: local.length,
    forAll: forAll.length,
    onlyWaiting: both.length > 0 && both.every(hasNoPlace),
  };
}

function hasNoPlace({ capacity }: Offer): boolean {
  return capacity?.status === 'waitlist' || capacity?.status === 'full';
}

function capacityOf(
  offers: readonly Offer[],
): Pick<CapacityOf, 'free' | 'waitlist' | 'full' | 'unknown'> {
  const counts = { free: 0, waitlist: 0, full: 0, unknown: 0 };
  for (const { capacity } of offers) counts[capacity?.status ?? 'unknown'] += 1;
  return counts;
}
