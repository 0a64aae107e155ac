import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WHOM } from '../../test/contact-cases.js';
import { AT, DORF, MAILBOX, inDorf, inStadt, kreis, letters, post } from '../../test/offices.js';
import { WHEN_AWAY } from '../../test/reach-cases.js';
import type { Database } from '../generated/database.js';
import { createOfferDatabase } from '../offer-database.js';
import { findContacts, type ContactMatch, type ContactQuestion } from './find-contacts.js';

/**
 * One match in short: level, post, and how it is reached.
 * `named b ← a` means: post a, reached at the deputy b.
 */
function inShort({ contact, reason, reach }: ContactMatch): string {
  const who = contact?.id ?? '-';
  switch (reach.via) {
    case 'person':
      return `${reason.level} ${who}`;
    case 'deputy':
      return `${reason.level} ${reach.contact?.id ?? '?'} ← ${who}`;
    default:
      return `${reason.level} ${reach.via} ← ${who}`;
  }
}

function find(data: Database, question: Partial<ContactQuestion> = {}): ContactMatch[] {
  return findContacts(createOfferDatabase(data), { at: AT, ...question });
}

for (const [title, cases] of Object.entries({ ...WHOM, ...WHEN_AWAY })) {
  describe(`findContacts: ${title}`, () => {
    for (const { what, contacts, ask, more, expect } of cases) {
      it(what, () => {
        assert.deepEqual(find(kreis(contacts, more), ask).map(inShort), expect);
      });
    }
  });
}

describe('findContacts: what a match says', () => {
  it('names nobody who is gone', () => {
    const person = { name: 'Amira Haddad' };
    const [vacant] = find(kreis([post('a', { status: 'vacant', person, emails: MAILBOX })]));
    assert.equal(vacant!.contact?.person, undefined);
    const [absent] = find(kreis([post('a', { status: 'absent', person, emails: MAILBOX })]));
    assert.equal(absent?.contact?.person, undefined);
    const [covered] = find(
      kreis([
        post('a', { status: 'absent', person, deputy: 'b', responsibleFor: inDorf }),
        post('b', { responsibleFor: inStadt }),
      ]),
      { municipality: DORF },
    );
    assert.equal(covered?.contact?.person, person);
  });

  it('lists every step it took', () => {
    const [match] = find(
      kreis([
        post('a', { status: 'vacant', deputy: 'b' }),
        post('b', { status: 'absent', deputy: 'x' }),
      ]),
    );
    assert.deepEqual(match!.reach.steps, [
      { step: 'person', contact: 'a', outcome: 'vacant' },
      { step: 'deputy', contact: 'b', outcome: 'absent' },
      { step: 'deputy', contact: 'x', outcome: 'missing' },
      { step: 'kreis', outcome: 'reached' },
    ]);
  });

  it('gives the reason: place, topic, letters', () => {
    const responsibleFor = { ...letters('A–K'), topics: ['housing'] };
    const [match] = find(kreis([post('a', { responsibleFor })]), {
      municipality: DORF,
      topic: 'housing',
      surname: 'Kaya',
    });
    assert.deepEqual(match?.reason, {
      level: 'named',
      municipality: DORF,
      topic: 'housing',
      initials: 'A–K',
      initialsLength: 1,
      topicRank: 2,
      area: 1,
    });
  });

  it('asks for the Latin letter only where letters decide', () => {
    const contacts = [post('a', { responsibleFor: letters('A–K') }), post('desk')];
    const matches = find(kreis(contacts), { surname: 'عباس' });
    assert.deepEqual(
      matches.map(({ contact, needsLatinLetter }) => [contact?.id, needsLatinLetter]),
      [
        ['a', true],
        ['desk', false],
      ],
    );
  });

  it('leads to the Kreis by whatever it has: contact, office, page', () => {
    const office = {
      id: 'ki',
      name: { de: 'KI' },
      type: 'integration-centre',
      phones: [{ number: '+492214710200' }],
    };
    const name = 'Kreis Muster';
    const ways = (more: Partial<Database>) => find(kreis([], more))[0]?.reach;
    assert.equal(ways({})?.phones[0]?.number, '+492214710000');
    assert.equal(
      ways({ publisher: { name }, organizations: [office] })?.phones[0]?.number,
      '+492214710200',
    );
    const page = ways({ publisher: { name, url: 'https://kreis.example' }, organizations: [] });
    assert.equal(page?.onlineChannels[0]?.url, 'https://kreis.example');
    const none = ways({ publisher: { name }, organizations: [] });
    assert.equal(none?.steps.at(-1)?.outcome, 'unreachable');
    assert.deepEqual(none.name, { de: name });
  });
});

it('there are at least 80 cases', () => {
  const all = Object.values({ ...WHOM, ...WHEN_AWAY }).flat();
  assert.ok(all.length >= 80, String(all.length));
});
