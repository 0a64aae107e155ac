import {
  DORF,
  MAILBOX,
  NOBODY,
  STADT,
  inDorf,
  inStadt,
  letters,
  post,
  type ContactCase,
} from './offices.js';

const DIRECT = [{ number: '+492214710901', visibility: 'professional' as const }];

const LETTERS: ContactCase[] = [
  {
    what: 'the letters decide',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    ask: { surname: 'Kaya' },
    expect: ['named a'],
  },
  {
    what: 'no surname: both',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    expect: ['named a', 'named b'],
  },
  {
    what: 'a surname of blanks is none',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    ask: { surname: '  ' },
    expect: ['named a', 'named b'],
  },
  {
    what: 'letters that overlap: both, in the order of the database',
    contacts: [
      post('a', { responsibleFor: letters('A–L') }),
      post('b', { responsibleFor: letters('K–Z') }),
    ],
    ask: { surname: 'Kaya' },
    expect: ['named a', 'named b'],
  },
  {
    what: 'letters that leave a gap: nobody',
    contacts: [
      post('a', { responsibleFor: letters('A–P') }),
      post('b', { responsibleFor: letters('R–Z') }),
    ],
    ask: { surname: 'Quint' },
    expect: [NOBODY],
  },
  {
    what: 'a gap in the letters, and a colleague for everybody',
    contacts: [
      post('a', { responsibleFor: letters('A–P') }),
      post('desk', { responsibleFor: inDorf }),
    ],
    ask: { surname: 'Quint' },
    expect: ['named desk'],
  },
  {
    what: '"Sch" is taken from whoever has S',
    contacts: [
      post('s', { responsibleFor: letters('S–Z') }),
      post('sch', { responsibleFor: letters('Sch') }),
    ],
    ask: { surname: 'Schmidt' },
    expect: ['named sch'],
  },
  {
    what: 'S without "Sch"',
    contacts: [
      post('s', { responsibleFor: letters('S–Z') }),
      post('sch', { responsibleFor: letters('Sch') }),
    ],
    ask: { surname: 'Sommer' },
    expect: ['named s'],
  },
  {
    what: '"Sch" in one office takes nothing from another office',
    contacts: [
      post('s', {
        organization: 'abh-stadt',
        responsibleFor: { ...inDorf, surnameInitials: ['S–Z'] },
      }),
      post('sch', { responsibleFor: letters('Sch') }),
    ],
    ask: { surname: 'Schmidt' },
    expect: ['named s', 'named sch'],
  },
  {
    what: '"Sch" among the letters of one and the same post',
    contacts: [post('a', { responsibleFor: letters('P–R', 'Sch', 'S–Z') })],
    ask: { surname: 'Schmidt' },
    expect: ['named a'],
  },
  {
    what: 'Ö is O',
    contacts: [
      post('n', { responsibleFor: letters('A–N') }),
      post('o', { responsibleFor: letters('O–Z') }),
    ],
    ask: { surname: 'Öztürk' },
    expect: ['named o'],
  },
  {
    what: 'Oe is O',
    contacts: [
      post('n', { responsibleFor: letters('A–N') }),
      post('o', { responsibleFor: letters('O–Z') }),
    ],
    ask: { surname: 'Oeztuerk' },
    expect: ['named o'],
  },
  {
    what: '"von der" does not count',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    ask: { surname: 'von der Heide' },
    expect: ['named a'],
  },
  {
    what: 'the first of two names',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    ask: { surname: 'Lütke-Brinkhaus' },
    expect: ['named b'],
  },
  {
    what: 'Cyrillic that every table writes alike',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    ask: { surname: 'Петренко' },
    expect: ['named b'],
  },
  {
    what: 'Arabic that passports write in several ways: both',
    contacts: [
      post('a', { responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    ask: { surname: 'عباس' },
    expect: ['named a', 'named b'],
  },
  {
    what: 'letters that are none divide nobody',
    contacts: [post('a', { responsibleFor: letters('1–9') })],
    ask: { surname: 'Kaya' },
    expect: ['named a'],
  },
  {
    what: 'letters before none in the same place',
    contacts: [
      post('desk', { responsibleFor: inDorf }),
      post('a', { responsibleFor: letters('A–K') }),
    ],
    ask: { surname: 'Kaya' },
    expect: ['named a', 'named desk'],
  },
  {
    what: 'the nearer office before letters in a farther one',
    contacts: [
      post('far', { responsibleFor: { municipalities: [DORF, STADT], surnameInitials: ['A–K'] } }),
      post('near', { responsibleFor: inDorf }),
    ],
    ask: { surname: 'Kaya', municipality: DORF },
    expect: ['named near', 'named far'],
  },
];

const TIME: ContactCase[] = [
  { what: 'expired', contacts: [post('a', { validTo: '2026-03-08' })], expect: [NOBODY] },
  {
    what: 'on its last day',
    contacts: [post('a', { validTo: '2026-03-09' })],
    expect: ['named a'],
  },
  { what: 'not yet valid', contacts: [post('a', { validFrom: '2026-03-10' })], expect: [NOBODY] },
  {
    what: 'on its first day',
    contacts: [post('a', { validFrom: '2026-03-09' })],
    expect: ['named a'],
  },
  {
    what: 'the day in Germany, where it is past midnight',
    contacts: [post('a', { validTo: '2026-03-09' })],
    ask: { at: new Date('2026-03-09T23:30:00Z') },
    expect: [NOBODY],
  },
  {
    what: 'expired, with a successor',
    contacts: [post('old', { validTo: '2026-01-31' }), post('new', { validFrom: '2026-02-01' })],
    expect: ['named new'],
  },
  {
    what: 'overdue for review is shown',
    contacts: [post('a', { reviewDue: '2025-01-01' })],
    expect: ['named a'],
  },
  {
    what: 'for professionals',
    contacts: [post('a', { visibility: 'professional' })],
    expect: [NOBODY],
  },
  {
    what: 'for professionals, who ask',
    contacts: [post('a', { visibility: 'professional' })],
    ask: { audience: 'professional' },
    expect: ['named a'],
  },
];

const FALLBACK: ContactCase[] = [
  {
    what: 'absent, with a deputy',
    contacts: [
      post('a', { status: 'absent', deputy: 'b', responsibleFor: inDorf }),
      post('b', { responsibleFor: inStadt }),
    ],
    ask: { municipality: DORF },
    expect: ['named b ← a'],
  },
  {
    what: 'a deputy who does the same work stands on one card',
    contacts: [
      post('a', { status: 'absent', deputy: 'b', responsibleFor: inDorf }),
      post('b', { responsibleFor: inDorf }),
    ],
    ask: { municipality: DORF },
    expect: ['named b ← a'],
  },
  {
    what: 'a deputy with work of their own keeps a card',
    contacts: [
      post('a', { status: 'vacant', deputy: 'b', responsibleFor: letters('A–K') }),
      post('b', { responsibleFor: letters('L–Z') }),
    ],
    expect: ['named b', 'named b ← a'],
  },
  {
    what: 'absent beyond the day of return',
    contacts: [
      post('a', { status: 'absent', returnDate: '2026-03-01', deputy: 'b' }),
      post('b', { validTo: '2020-01-01' }),
    ],
    expect: ['named kreis ← a'],
  },
  {
    what: 'the deputy is absent too, and has one',
    contacts: [
      post('a', { status: 'absent', deputy: 'b' }),
      post('b', { status: 'absent', deputy: 'c', responsibleFor: inStadt }),
      post('c', { responsibleFor: inStadt }),
    ],
    ask: { municipality: DORF },
    expect: ['named c ← a'],
  },
  {
    what: 'two who deputize for each other and are both absent',
    contacts: [
      post('a', { status: 'absent', deputy: 'b', emails: MAILBOX }),
      post('b', { status: 'absent', deputy: 'a', responsibleFor: inStadt }),
    ],
    ask: { municipality: DORF },
    expect: ['named team ← a'],
  },
  {
    what: 'somebody who deputizes for themselves',
    contacts: [post('a', { status: 'absent', deputy: 'a' })],
    expect: ['named kreis ← a'],
  },
  {
    what: 'a deputy who does not exist',
    contacts: [post('a', { status: 'absent', deputy: 'x', emails: MAILBOX })],
    expect: ['named team ← a'],
  },
  {
    what: 'a deputy only professionals may see',
    contacts: [
      post('a', { status: 'absent', deputy: 'b', emails: MAILBOX }),
      post('b', { visibility: 'professional' }),
    ],
    expect: ['named team ← a'],
  },
  {
    what: 'the same deputy, for professionals',
    contacts: [
      post('a', { status: 'absent', deputy: 'b', emails: MAILBOX }),
      post('b', { visibility: 'professional', responsibleFor: inStadt }),
    ],
    ask: { audience: 'professional', municipality: DORF },
    expect: ['named b ← a'],
  },
  {
    what: 'vacant, with the mailbox of the team',
    contacts: [post('a', { status: 'vacant', emails: MAILBOX })],
    expect: ['named team ← a'],
  },
  {
    what: 'vacant, with an office that has a mailbox',
    contacts: [post('a', { status: 'vacant', organization: 'abh-stadt' })],
    expect: ['named team ← a'],
  },
  {
    what: 'a mailbox only professionals may see',
    contacts: [
      post('a', {
        status: 'vacant',
        emails: [{ address: 'x@kreis.example', type: 'mailbox', visibility: 'professional' }],
      }),
    ],
    expect: ['named kreis ← a'],
  },
  {
    what: 'the mail of somebody absent is no mailbox',
    contacts: [
      post('a', { status: 'absent', emails: [{ address: 'x@kreis.example', type: 'person' }] }),
    ],
    expect: ['named kreis ← a'],
  },
  {
    what: 'absent, with nothing behind',
    contacts: [post('a', { status: 'absent' })],
    expect: ['named kreis ← a'],
  },
  {
    what: 'vacant, with nothing behind',
    contacts: [post('a', { status: 'vacant' })],
    expect: ['named kreis ← a'],
  },
  {
    what: 'present, without any way but the office of the team',
    contacts: [post('a', { phones: [], organization: 'abh-stadt' })],
    expect: ['named team ← a'],
  },
  {
    what: 'present, with direct dials for professionals only',
    contacts: [
      post('a', { phones: DIRECT, deputy: 'b', responsibleFor: inDorf }),
      post('b', { responsibleFor: inStadt }),
    ],
    ask: { municipality: DORF },
    expect: ['named b ← a'],
  },
  {
    what: 'the same direct dial, for professionals',
    contacts: [post('a', { phones: DIRECT })],
    ask: { audience: 'professional' },
    expect: ['named a'],
  },
  {
    what: 'present at a place, without telephone',
    contacts: [post('a', { phones: [], locations: ['rathaus'] })],
    expect: ['named a'],
  },
  {
    what: 'a fax reaches nobody',
    contacts: [post('a', { phones: [{ number: '+49221471099', type: 'fax' }] })],
    expect: ['named kreis ← a'],
  },
  {
    what: 'who can be reached before who cannot',
    contacts: [post('a', { status: 'absent' }), post('b')],
    expect: ['named b', 'named kreis ← a'],
  },
];

/** Which colleague by surname, on which day, and who stands in for whoever is away. */
export const WHEN_AWAY = {
  letters: LETTERS,
  time: TIME,
  fallback: FALLBACK,
};
