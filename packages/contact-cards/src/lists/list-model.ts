import { msg } from '@lit/localize';
import { allContacts, findContacts } from '@kim-widgets/angebote';
import { hasContact, type NamedMatch } from '../answers/card-context.js';
import type { ContactContext } from '../contact-context.js';
import type { Grouping } from '../settings.js';
import type { ListFilter } from './list-settings.js';

/** Contacts of a list, in the order of the database, or the best first where a matter is named. */
export function contactsOf(filter: ListFilter, context: ContactContext): NamedMatch[] {
  const { database, now: at, audience } = context;
  const { municipality, topic, targetGroup } = filter;
  const asksMatter = municipality ?? topic ?? targetGroup;
  const matches = asksMatter
    ? findContacts(database, { at, audience, municipality, topic, targetGroup })
    : allContacts(database, { at, audience });
  return matches.filter(hasContact).filter(({ contact, reason }) => {
    if (asksMatter && reason.level === 'general') return false;
    if (filter.organization && contact.organization !== filter.organization) return false;
    if (filter.baustein && contact.kimBaustein !== filter.baustein) return false;
    const spoken = contact.languages ?? [];
    return filter.languages.length === 0 || filter.languages.some((code) => spoken.includes(code));
  });
}

/** A part of a list, with its heading. */
export interface ListGroup {
  title: string;
  matches: readonly NamedMatch[];
}

/**
 * A list divided by municipality or topic. A contact stands in every group it belongs to; those for the
 * whole Kreis, or for every topic, stand once, in a group of their own at the end.
 */
export function groupsOf(
  matches: readonly NamedMatch[],
  grouping: Grouping,
  { database, term }: ContactContext,
): ListGroup[] {
  const places = database.municipalities.filter(({ parent }) => parent !== undefined);
  const isForAll = (keys: readonly string[]) =>
    keys.length === 0 ||
    (grouping === 'municipality' && places.every(({ ags }) => keys.includes(ags)));
  const keysOf = ({ contact: { responsibleFor = {} } }: NamedMatch): readonly string[] =>
    (grouping === 'municipality' ? responsibleFor.municipalities : responsibleFor.topics) ?? [];
  const titles =
    grouping === 'municipality'
      ? places.map(({ ags, name }) => ({ key: ags, title: name }))
      : (database.vocabularies.topics ?? []).map(({ id }) => ({
          key: id,
          title: term('topics', id).text,
        }));
  const groups = titles.map(({ key, title }) => ({
    title,
    matches: matches.filter((match) => !isForAll(keysOf(match)) && keysOf(match).includes(key)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.matches));
  const rest = {
    title: grouping === 'municipality' ? msg('Im ganzen Kreis') : msg('Für alle Themen'),
    matches: matches.filter((match) => !grouped.has(match)),
  };
  return [...groups, rest].filter((group) => group.matches.length > 0);
}
