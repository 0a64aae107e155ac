import type { Contact } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';

const ALPHABET = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

export const contactsWithoutChannel: Rule = function* ({ database }) {
  for (const [index, contact] of (database.contacts ?? []).entries()) {
    if (hasChannel(contact) || contact.status === 'vacant' || contact.deputy) continue;
    yield {
      rule: 'contact-without-channel',
      path: ['contacts', index],
      message: 'hat weder Telefon noch E-Mail noch einen anderen Weg.',
      cure: 'Mindestens eine Telefonnummer oder ein Teampostfach eintragen.',
    } satisfies Report;
  }
};

/** Absent or vacant, and nobody steps in: the team's mailbox alone answers late. */
export const deputies: Rule = function* ({ database }) {
  const contacts = database.contacts ?? [];
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  for (const [index, contact] of contacts.entries()) {
    if (isActive(contact)) continue;
    const state = contact.status === 'vacant' ? 'ist nicht besetzt' : 'ist zurzeit nicht da';
    if (contact.deputy === undefined) {
      yield {
        rule: 'no-deputy',
        path: ['contacts', index, 'status'],
        message: `${state}, und niemand vertritt.`,
        cure: 'Eine Vertretung eintragen.',
      } satisfies Report;
      continue;
    }
    const deputy = byId.get(contact.deputy);
    if (!deputy || isActive(deputy)) continue;
    yield {
      rule: 'deputy-away',
      path: ['contacts', index, 'deputy'],
      message: `${state}, und die Vertretung „${deputy.id}“ auch nicht.`,
      cure: 'Eine Vertretung eintragen, die da ist.',
    } satisfies Report;
  }
};

/** People who share an office by letters: every letter needs one of them, and only one. */
export const surnameLetters: Rule = function* ({ database }) {
  const groups = new Map<string, { contact: Contact; index: number }[]>();
  for (const [index, contact] of (database.contacts ?? []).entries()) {
    if (!contact.responsibleFor?.surnameInitials?.length) continue;
    const key = shareKey(contact);
    groups.set(key, [...(groups.get(key) ?? []), { contact, index }]);
  }
  for (const members of groups.values()) {
    yield* overlaps(members);
    yield* gaps(members);
  }
};

type Members = readonly { contact: Contact; index: number }[];

function* overlaps(members: Members): Generator<Report> {
  for (const [position, { contact, index }] of members.entries()) {
    for (const other of members.slice(0, position)) {
      const shared = rangesOf(contact).find((range) =>
        rangesOf(other.contact).some(({ from, to }) => range.from <= to && from <= range.to),
      );
      if (!shared) continue;
      yield {
        rule: 'letters-overlap',
        path: ['contacts', index, 'responsibleFor', 'surnameInitials'],
        message: `teilt sich Buchstaben mit „${other.contact.id}“ (${shared.text}).`,
        cure: 'Jeden Buchstaben nur einer Person geben.',
      };
    }
  }
}

function* gaps(members: Members): Generator<Report> {
  const [first] = members;
  if (!first || members.length < 2) return;
  const ranges = members.flatMap(({ contact }) => rangesOf(contact));
  const missing = ALPHABET.filter(
    (letter) => !ranges.some(({ from, to }) => from <= letter && letter <= to),
  );
  if (missing.length === 0) return;
  yield {
    rule: 'letters-gap',
    path: ['contacts', first.index, 'responsibleFor', 'surnameInitials'],
    message: `gehört zu einer Aufteilung nach Buchstaben, in der ${missing.join(', ')} fehlt.`,
    cure: 'Die fehlenden Buchstaben einer Person geben.',
  };
}

/** Same office, same matters: these people divide the surnames among themselves. */
function shareKey({ organization, responsibleFor = {} }: Contact): string {
  const { municipalities = [], topics = [], targetGroups = [] } = responsibleFor;
  return JSON.stringify([
    organization,
    [...municipalities].sort(),
    [...topics].sort(),
    [...targetGroups].sort(),
  ]);
}

interface LetterRange {
  text: string;
  from: string;
  to: string;
}

/** `A–K` as a range of first letters. A part of a letter, such as `Sch`, is an exception and no range. */
function rangesOf({ responsibleFor }: Contact): LetterRange[] {
  return (responsibleFor?.surnameInitials ?? []).flatMap((text) => {
    const [from = '', to = from] = text.split(/\s?[–-]\s?/).map((part) => part.toUpperCase());
    return from.length === 1 && to.length === 1 ? [{ text, from, to }] : [];
  });
}

function hasChannel({ phones, emails, onlineChannels }: Contact): boolean {
  return [phones, emails, onlineChannels].some((list) => (list ?? []).length > 0);
}

function isActive({ status = 'active' }: Contact): boolean {
  return status === 'active';
}
