import {
  findContacts,
  kreisOf,
  metresBetween,
  type ContactMatch,
  type Contact,
} from '@kim-widgets/angebote';
import type { OfferDatabase, Point } from '@kim-widgets/angebote';
import type { ContactContext } from './contact-context.js';
import type { ContactsState, Visitor } from './state.js';

export type NamedMatch = ContactMatch & { contact: Contact };

/**
 * What the finder shows. `unasked`: nothing was asked yet. `one`: this post is responsible. `by-letter`:
 * these posts divide people by surname, and no letter was given. `several`: no place was given, so these
 * come into question. `nobody`: no post is named.
 */
export interface Answer {
  kind: 'unasked' | 'one' | 'by-letter' | 'several' | 'nobody';
  first: readonly ContactMatch[];
  /** Who else may help. */
  others: readonly NamedMatch[];
}

export function hasContact(match: ContactMatch): match is NamedMatch {
  return match.contact !== undefined;
}

/** The Kreis as an answer, for those who have not asked and where nobody is named. */
export function kreisMatch({
  database,
  now: at,
  audience,
}: Pick<ContactContext, 'database' | 'now' | 'audience'>): ContactMatch {
  return {
    reason: { level: 'nobody' },
    reach: kreisOf(database, { at, audience }),
    needsLatinLetter: false,
  };
}

/** Arranges the matches of a question the way people read them. */
export function answerOf(
  state: ContactsState,
  visitor: Visitor,
  { database, now: at, audience }: Pick<ContactContext, 'database' | 'now' | 'audience'>,
): Answer {
  const { topic, targetGroup } = state;
  const { municipality, initial: surname } = visitor;
  const matches = findContacts(database, {
    at,
    audience,
    topic,
    targetGroup,
    municipality,
    surname,
  });
  const [first] = matches;
  const named = matches.filter(hasContact);
  if (!topic && !targetGroup && !municipality) {
    return { kind: 'unasked', first: [kreisMatch({ database, now: at, audience })], others: [] };
  }
  if (!first?.contact) return { kind: 'nobody', first: first ? [first] : [], others: named };
  if (!municipality) {
    const asked = named.filter(({ reason }) => reason.level === 'named');
    return {
      kind: asked.length === 1 ? 'one' : 'several',
      first: asked,
      others: named.filter((match) => !asked.includes(match)),
    };
  }
  const sharing = named.filter((match) => sharesLetters(match, first));
  const isDivided =
    first.reason.level !== 'nobody' && first.reason.initialsToAsk && sharing.length > 1;
  const answer = isDivided ? sharing : [first];
  return {
    kind: isDivided ? 'by-letter' : 'one',
    first: answer,
    others: named.filter((match) => !answer.includes(match)),
  };
}

/** Whether two posts of one office divide people by letters. */
function sharesLetters(
  { contact, reason }: NamedMatch,
  { contact: first, reason: why }: ContactMatch,
) {
  return (
    reason.level === 'named' &&
    why.level === 'named' &&
    reason.initialsToAsk !== undefined &&
    contact.organization === first?.organization &&
    reason.topicRank === why.topicRank &&
    reason.area === why.area
  );
}

/** The municipality nearest to a point, for those who let the device say where they are. */
export function municipalityAt(
  point: Point,
  { places, municipalities }: Pick<OfferDatabase, 'places' | 'municipalities'>,
): string | undefined {
  const known = [
    ...places.map(({ point: at, municipality }) => ({ at, municipality })),
    ...municipalities
      .filter(({ parent }) => parent !== undefined)
      .map(({ centroid: at, ags: municipality }) => ({ at, municipality })),
  ].flatMap(({ at, municipality }) =>
    at && municipality ? [{ metres: metresBetween(point, at), municipality }] : [],
  );
  return known.sort((one, other) => one.metres - other.metres)[0]?.municipality;
}
