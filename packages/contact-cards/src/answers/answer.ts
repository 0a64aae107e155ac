import { findContacts, type ContactMatch } from '@kim-widgets/angebote';
import type { ContactContext } from '../contact-context.js';
import type { ContactsState, Visitor } from '../state.js';
import { hasContact, type NamedMatch } from './card-context.js';

/**
 * What the finder shows. `one`: this post is responsible. `by-letter`: these posts divide people by surname,
 * and no letter was given. `several`: no place was given, so these come into question. `nobody`: no post is
 * named.
 */
export interface Answer {
  kind: 'one' | 'by-letter' | 'several' | 'nobody';
  first: readonly ContactMatch[];
  /** Who else may help. */
  others: readonly NamedMatch[];
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
