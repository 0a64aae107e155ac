import type { Ags, Contact, RecordId, TermId } from '../generated/database.js';
import type { OfferDatabase } from '../offer-database.js';
import { isValid, isVisibleTo, type Audience } from '../validity.js';
import { kreisOf, reachOf, withoutGonePerson, type Reach } from './reach.js';
import { divisionOf, fitOf, type Fit } from './responsibility.js';
import { readSurname } from './surname.js';

/** A question for whoever is responsible. All but the moment may be left out. */
export interface ContactQuestion {
  at: Date;
  /** Where somebody lives. */
  municipality?: Ags | undefined;
  topic?: TermId | undefined;
  targetGroup?: TermId | undefined;
  /** A surname or its first letters, in any script. It is compared and forgotten. */
  surname?: string | undefined;
  /** `public` if not said. */
  audience?: Audience | undefined;
}

/** One answer: a post, or that nobody is named. */
export interface ContactMatch {
  /**
   * The post. Its person is left out where the post is vacant, or the person absent and nobody
   * deputizes. Missing where nobody is named.
   */
  contact?: Contact;
  /** Why this one. `nobody`: no post is named for just this; ask the Kreis. */
  reason: Fit | { level: 'nobody'; municipality?: Ags; topic?: TermId; targetGroup?: TermId };
  /** Who can be reached now, and how it came to that. */
  reach: Reach;
  /** The surname is in another script; its first Latin letter would tell which post it is. */
  needsLatinLetter: boolean;
}

type Candidate = ContactMatch & { contact: Contact; reason: Fit };

/**
 * Who is responsible, the best first. There is always an answer: where no post is named for what was
 * asked, the first says so and how to reach the Kreis; what else may help follows. Never among them:
 * a record that is not valid on this day or not for this audience, and a person whom nobody can reach.
 *
 * O(contacts); 2,000 take a few milliseconds.
 */
export function findContacts(database: OfferDatabase, question: ContactQuestion): ContactMatch[] {
  const { at, audience = 'public', municipality, topic, targetGroup } = question;
  const surname = readSurname(question.surname);
  const matter = { municipality, topic, targetGroup, surname };
  const found: { contact: Contact; reason: Fit }[] = [];
  for (const contact of database.contacts) {
    if (!isValid(contact, at) || !isVisibleTo(contact, audience)) continue;
    const reason = fitOf(contact, matter, database);
    if (reason) found.push({ contact, reason });
  }
  const candidates = mostParticular(found).map(({ contact, reason }): Candidate => {
    const reach = reachOf(contact, database, { at, audience });
    return {
      contact: withoutGonePerson(contact, reach),
      reason,
      reach,
      needsLatinLetter: surname.kind === 'ask' && reason.initialsToAsk !== undefined,
    };
  });
  const matches = byFit(withoutDoubles(candidates));
  if (matches.some(({ reason }) => reason.level === 'named')) return matches;
  return [nobody(database, question), ...matches];
}

/** A record and the moment and audience for which it is looked at. */
type Occasion = Pick<ContactQuestion, 'at' | 'audience'>;

/** All posts that hold on this day, in the order of the database, each with how to reach it. */
export function allContacts(database: OfferDatabase, { at, audience }: Occasion): ContactMatch[] {
  return database.contacts.flatMap(
    (contact) => contactById(database, contact.id, { at, audience }) ?? [],
  );
}

/** One post by its id; undefined if there is none, or not on this day or for this audience. */
export function contactById(
  database: OfferDatabase,
  id: RecordId,
  { at, audience = 'public' }: Occasion,
): ContactMatch | undefined {
  const contact = database.byId.contacts.get(id);
  if (!contact || !isValid(contact, at) || !isVisibleTo(contact, audience)) return undefined;
  const reason = fitOf(contact, { surname: { kind: 'none' } }, database);
  if (!reason) return undefined;
  const reach = reachOf(contact, database, { at, audience });
  return { contact: withoutGonePerson(contact, reach), reason, reach, needsLatinLetter: false };
}

/** Who has "Sch" takes it from the colleague who has "S–Z". */
function mostParticular<T extends { contact: Contact; reason: Fit }>(found: readonly T[]): T[] {
  const longest = new Map<string, number>();
  for (const { contact, reason } of found) {
    if (reason.initialsLength < 1) continue;
    const division = divisionOf(contact);
    longest.set(division, Math.max(longest.get(division) ?? 0, reason.initialsLength));
  }
  return found.filter(
    ({ contact, reason }) =>
      reason.initialsLength < 1 || reason.initialsLength === longest.get(divisionOf(contact)),
  );
}

/** A deputy who does the same work is named on the card of whoever is away, and needs none beside it. */
function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  const covered = new Map<string, string>();
  for (const { contact, reach } of candidates) {
    if (reach.via === 'deputy' && reach.contact) covered.set(reach.contact.id, workOf(contact));
  }
  return candidates.filter(({ contact }) => {
    const work = covered.get(contact.id);
    return work === undefined || work !== workOf(contact);
  });
}

function workOf(contact: Contact): string {
  return divisionOf(contact) + (contact.responsibleFor?.surnameInitials ?? []).join();
}

const LEVELS: readonly Fit['level'][] = ['named', 'group', 'general'];
const REACHED: readonly Reach['via'][] = ['person', 'deputy', 'team', 'kreis'];

/** Case Management is there to guide through all the rest. */
const CASE_MANAGEMENT = 2;

/** The more a post is meant for just this, the earlier; ties stay in the order of the database. */
function byFit(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.map((candidate) => ({ candidate, ranks: ranksOf(candidate) }));
  ranked.sort((one, other) => {
    const index = one.ranks.findIndex((rank, position) => rank !== other.ranks[position]);
    return (one.ranks[index] ?? 0) - (other.ranks[index] ?? 0);
  });
  return ranked.map(({ candidate }) => candidate);
}

/** Smaller is better. */
function ranksOf({ contact, reason, reach }: Candidate): number[] {
  const isGuide = contact.kimBaustein === CASE_MANAGEMENT;
  return [
    LEVELS.indexOf(reason.level),
    -reason.topicRank,
    reason.targetGroup ? 0 : 1,
    // Who asks for no topic wants to be guided; who asks for one wants whoever is nearest to it.
    reason.topic || !isGuide ? 1 : 0,
    reason.area,
    reason.initials ? 0 : 1,
    isGuide ? 0 : 1,
    REACHED.indexOf(reach.via),
  ];
}

function nobody(database: OfferDatabase, question: ContactQuestion): ContactMatch {
  const { at, audience = 'public', municipality, topic, targetGroup } = question;
  return {
    reason: {
      level: 'nobody',
      ...(municipality && { municipality }),
      ...(topic && { topic }),
      ...(targetGroup && { targetGroup }),
    },
    reach: kreisOf(database, { at, audience }),
    needsLatinLetter: false,
  };
}
