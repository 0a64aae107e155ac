import { DORF, KREIS, NOBODY, STADT, inDorf, inStadt, post, type ContactCase } from './offices.js';

const PLACES: ContactCase[] = [
  { what: 'nothing at all', contacts: [], expect: [NOBODY] },
  { what: 'nothing asked', contacts: [post('a')], expect: ['named a'] },
  {
    what: 'the municipality asked',
    contacts: [post('a', { responsibleFor: inDorf }), post('b', { responsibleFor: inStadt })],
    ask: { municipality: DORF },
    expect: ['named a'],
  },
  {
    what: 'a post for the Kreis serves its municipalities',
    contacts: [post('a', { responsibleFor: { municipalities: [KREIS] } })],
    ask: { municipality: DORF },
    expect: ['named a'],
  },
  {
    what: 'who asks for the Kreis finds all within it',
    contacts: [post('a', { responsibleFor: inDorf })],
    ask: { municipality: KREIS },
    expect: ['named a'],
  },
  {
    what: 'a municipality the database does not know, by the number of its Kreis',
    contacts: [post('a', { responsibleFor: { municipalities: [KREIS] } })],
    ask: { municipality: '05999999' },
    expect: ['named a'],
  },
  {
    what: 'a municipality elsewhere',
    contacts: [post('a', { responsibleFor: inDorf })],
    ask: { municipality: '05111000' },
    expect: [NOBODY],
  },
  {
    what: 'the nearer post before the one for all',
    contacts: [
      post('all', { responsibleFor: { municipalities: [DORF, STADT] } }),
      post('near', { responsibleFor: inDorf }),
    ],
    ask: { municipality: DORF },
    expect: ['named near', 'named all'],
  },
  {
    what: 'municipalities of the office where the post names none',
    contacts: [post('a', { organization: 'abh-stadt' })],
    ask: { municipality: DORF },
    expect: [NOBODY],
  },
  {
    what: 'two Ausländerbehörden: the own one in the Stadt',
    contacts: [
      post('kreis', { organization: 'abh-kreis', responsibleFor: { topics: ['residence'] } }),
      post('stadt', { organization: 'abh-stadt', responsibleFor: { topics: ['residence'] } }),
    ],
    ask: { municipality: STADT, topic: 'residence' },
    expect: ['named stadt'],
  },
  {
    what: 'two Ausländerbehörden: that of the Kreis in the Dorf',
    contacts: [
      post('kreis', { organization: 'abh-kreis', responsibleFor: { topics: ['residence'] } }),
      post('stadt', { organization: 'abh-stadt', responsibleFor: { topics: ['residence'] } }),
    ],
    ask: { municipality: DORF, topic: 'residence' },
    expect: ['named kreis'],
  },
  {
    what: 'the Kreis names the Stadt all the same',
    contacts: [
      post('kreis', {
        organization: 'abh-kreis',
        responsibleFor: { municipalities: [STADT], topics: ['residence'] },
      }),
    ],
    ask: { municipality: STADT, topic: 'residence' },
    expect: ['named kreis'],
  },
  {
    what: 'an own office that names nobody is a gap, not the matter of the Kreis',
    contacts: [
      post('kreis', { organization: 'abh-kreis', responsibleFor: { municipalities: [KREIS] } }),
    ],
    ask: { municipality: STADT },
    expect: [NOBODY],
  },
];

const TOPICS: ContactCase[] = [
  {
    what: 'the topic asked',
    contacts: [
      post('a', { responsibleFor: { topics: ['housing'] } }),
      post('b', { responsibleFor: { topics: ['residence'] } }),
    ],
    ask: { topic: 'housing' },
    expect: ['named a'],
  },
  {
    what: 'a topic nobody is named for',
    contacts: [post('b', { responsibleFor: { topics: ['residence'] } })],
    ask: { topic: 'housing' },
    expect: [NOBODY],
  },
  {
    what: 'somebody for everything in the whole Kreis is named for nothing',
    contacts: [post('all')],
    ask: { topic: 'housing' },
    expect: [NOBODY, 'general all'],
  },
  {
    what: 'the same, with every municipality listed',
    contacts: [post('all', { responsibleFor: { municipalities: [DORF, STADT] } })],
    ask: { topic: 'housing', municipality: DORF },
    expect: [NOBODY, 'general all'],
  },
  {
    what: 'somebody for everything in one place is named there',
    contacts: [post('a', { responsibleFor: inDorf })],
    ask: { topic: 'housing', municipality: DORF },
    expect: ['named a'],
  },
  {
    what: 'the topic before the place',
    contacts: [
      post('place', { responsibleFor: inDorf }),
      post('topic', { responsibleFor: { topics: ['housing'] } }),
    ],
    ask: { topic: 'housing', municipality: DORF },
    expect: ['named topic', 'named place'],
  },
  {
    what: 'the topic above the one asked',
    contacts: [post('a', { responsibleFor: { topics: ['livelihood'] } })],
    ask: { topic: 'debts' },
    expect: ['named a'],
  },
  {
    what: 'the topic itself before the one above it',
    contacts: [
      post('above', { responsibleFor: { topics: ['livelihood'] } }),
      post('itself', { responsibleFor: { topics: ['debts'] } }),
    ],
    ask: { topic: 'debts' },
    expect: ['named itself', 'named above'],
  },
  {
    what: 'a topic below the one asked',
    contacts: [post('a', { responsibleFor: { topics: ['debts'] } })],
    ask: { topic: 'livelihood' },
    expect: ['named a'],
  },
  {
    what: 'a topic the vocabulary does not know, as the record has it',
    contacts: [post('a', { responsibleFor: { topics: ['tax'] } })],
    ask: { topic: 'tax' },
    expect: ['named a'],
  },
  {
    what: 'topics that stand above each other in a circle',
    contacts: [post('a', { responsibleFor: { topics: ['y'] } })],
    ask: { topic: 'x' },
    more: {
      vocabularies: {
        topics: [
          { id: 'x', label: { de: 'x' }, parent: 'y' },
          { id: 'y', label: { de: 'y' }, parent: 'x' },
        ],
      },
    },
    expect: ['named a'],
  },
  {
    what: 'Case Management first for whoever asks for no topic',
    contacts: [post('office', { responsibleFor: inDorf }), post('kim', { kimBaustein: 2 })],
    ask: { municipality: DORF },
    expect: ['named kim', 'named office'],
  },
  {
    what: 'Case Management first among equals',
    contacts: [
      post('office', { responsibleFor: inDorf }),
      post('kim', { responsibleFor: inDorf, kimBaustein: 2 }),
    ],
    ask: { municipality: DORF, topic: 'housing' },
    expect: ['named kim', 'named office'],
  },
];

const GROUPS: ContactCase[] = [
  {
    what: 'only for women, and nobody asked for that',
    contacts: [post('a', { responsibleFor: { targetGroups: ['women'] } })],
    expect: [NOBODY, 'group a'],
  },
  {
    what: 'only for women, asked for',
    contacts: [post('a', { responsibleFor: { targetGroups: ['women'] } })],
    ask: { targetGroup: 'women' },
    expect: ['named a'],
  },
  {
    what: 'only for others',
    contacts: [post('a', { responsibleFor: { targetGroups: ['skilled-workers'] } })],
    ask: { targetGroup: 'women' },
    expect: [NOBODY],
  },
  {
    what: 'a group within the one served',
    contacts: [post('a', { responsibleFor: { targetGroups: ['skilled-workers'] } })],
    ask: { targetGroup: 'care-workers' },
    expect: ['named a'],
  },
  {
    what: 'for everybody serves a group, after those who are for it',
    contacts: [post('all'), post('a', { responsibleFor: { targetGroups: ['women'] } })],
    ask: { targetGroup: 'women' },
    expect: ['named a', 'named all'],
  },
  {
    what: 'only for certain schools, which nobody can ask for',
    contacts: [post('a', { responsibleFor: { organizations: ['school'] } })],
    expect: [NOBODY, 'group a'],
  },
];

const EXCEPTIONS: ContactCase[] = [
  {
    what: 'not for this topic here',
    contacts: [post('a', { notResponsibleFor: [{ municipalities: [DORF], topics: ['housing'] }] })],
    ask: { municipality: DORF, topic: 'housing' },
    expect: [NOBODY],
  },
  {
    what: 'for the same topic elsewhere',
    contacts: [
      post('a', {
        responsibleFor: { topics: ['housing'] },
        notResponsibleFor: [{ municipalities: [DORF], topics: ['housing'] }],
      }),
    ],
    ask: { municipality: STADT, topic: 'housing' },
    expect: ['named a'],
  },
  {
    what: 'an exception of which only half was asked',
    contacts: [
      post('a', {
        responsibleFor: { topics: ['housing'] },
        notResponsibleFor: [{ municipalities: [DORF], topics: ['housing'] }],
      }),
    ],
    ask: { topic: 'housing' },
    expect: ['named a'],
  },
  {
    what: 'not for this group',
    contacts: [post('a', { notResponsibleFor: [{ targetGroups: ['women'] }] })],
    ask: { targetGroup: 'women' },
    expect: [NOBODY],
  },
  {
    what: 'not for these letters',
    contacts: [post('a', { notResponsibleFor: [{ surnameInitials: ['Sch'] }] })],
    ask: { surname: 'Schmidt' },
    expect: [NOBODY],
  },
  {
    what: 'an exception in words alone excludes nobody',
    contacts: [post('a', { notResponsibleFor: [{ description: { de: 'Geld' } }] })],
    expect: ['named a'],
  },
  {
    what: 'an exception for certain schools excludes nobody',
    contacts: [
      post('a', { notResponsibleFor: [{ organizations: ['school'], topics: ['housing'] }] }),
    ],
    ask: { topic: 'housing', municipality: DORF },
    expect: [NOBODY, 'general a'],
  },
];

/** Which post is responsible: by place, topic, group, and by what a post excludes. */
export const WHOM = {
  places: PLACES,
  topics: TOPICS,
  groups: GROUPS,
  exceptions: EXCEPTIONS,
};
