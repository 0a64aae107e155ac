import type { Contact, Database } from '@kim-widgets/angebote';

/** A Monday at half past ten in Germany. */
export const NOW = new Date('2026-03-09T09:30:00Z');

export const MOOSWEILER = '05999028';
export const LINDFURT = '05999024';
export const GRAUHAIN = '05999016';

const HOURS = {
  slots: [
    { day: 'MO' as const, opens: '09:00', closes: '12:00' },
    { day: 'TH' as const, opens: '14:00', closes: '18:00' },
  ],
};

const CONTACTS: Contact[] = [
  {
    id: 'haddad',
    role: { de: 'Case Management', 'de-simple': 'Begleitung', ar: 'مرافقة' },
    team: { de: 'Team Nord', ar: 'فريق الشمال' },
    tasks: [{ de: 'Briefe verstehen', ar: 'فهم الرسائل' }, { de: 'Zu Ämtern mitgehen' }],
    person: {
      name: 'Amira Haddad',
      familyName: 'Haddad',
      photo: { url: 'missing.jpg', consentDate: '2025-06-16' },
    },
    organization: 'ki',
    locations: ['kreishaus'],
    responsibleFor: {
      municipalities: [MOOSWEILER],
      topics: ['authorities'],
      surnameInitials: ['A–K'],
    },
    notResponsibleFor: [{ description: { de: 'Aufenthalt' }, contact: 'lewan' }],
    languages: ['de', 'ar'],
    phones: [
      { number: '+492214710214' },
      { number: '+492214710903', visibility: 'professional', label: { de: 'Durchwahl' } },
    ],
    emails: [{ address: 'team-nord@kreis.example', type: 'mailbox' }],
    onlineChannels: [
      { type: 'messenger', url: 'https://messenger.example/kim' },
      { type: 'appointment', url: 'https://termin.example/kim' },
      { type: 'form', url: 'https://kreis.example/form' },
    ],
    schedule: HOURS,
    kimBaustein: 2,
    lastVerified: '2026-03-02',
  },
  {
    id: 'petrenko',
    role: { de: 'Case Management' },
    team: { de: 'Team Nord' },
    person: { name: 'Jelena Petrenko', familyName: 'Petrenko' },
    organization: 'ki',
    responsibleFor: {
      municipalities: [MOOSWEILER],
      topics: ['authorities'],
      surnameInitials: ['L–Z', 'Sch'],
    },
    phones: [{ number: '+492214710215' }],
    kimBaustein: 2,
  },
  {
    id: 'lewan',
    role: { de: 'Ausländerbehörde' },
    team: { de: 'Team 3' },
    person: { name: 'Marek Lewan', familyName: 'Lewan' },
    responsibleFor: { municipalities: [MOOSWEILER, GRAUHAIN], topics: ['residence'] },
    phones: [{ number: '+492214710276' }],
    emails: [{ address: 'abh-team3@kreis.example', type: 'mailbox' }],
    status: 'absent',
    returnDate: '2026-03-23',
    deputy: 'feldhoff',
  },
  {
    id: 'feldhoff',
    role: { de: 'Ausländerbehörde' },
    team: { de: 'Team 3' },
    person: { name: 'Tanja Feldhoff', familyName: 'Feldhoff' },
    responsibleFor: { municipalities: [MOOSWEILER, GRAUHAIN], topics: ['residence'] },
    phones: [{ number: '+492214710277' }],
    schedule: HOURS,
  },
  {
    id: 'integrationsrat',
    role: { de: 'Integrationsrat' },
    person: { name: 'Wer War' },
    responsibleFor: { municipalities: [LINDFURT], topics: ['residence'] },
    emails: [{ address: 'rat@lindfurt.example', type: 'mailbox' }],
    status: 'vacant',
  },
  {
    id: 'wohnen',
    role: { de: 'Wohnungssuche' },
    responsibleFor: { municipalities: [MOOSWEILER, LINDFURT], topics: ['housing'] },
    phones: [{ number: '+492214710218' }],
  },
  {
    id: 'frauen',
    role: { de: 'Frauenberatung' },
    responsibleFor: { topics: ['housing'], targetGroups: ['women'] },
    phones: [{ number: '+492214710800' }],
  },
  {
    id: 'former',
    role: { de: 'Wohnberatung' },
    responsibleFor: { municipalities: [LINDFURT], topics: ['housing'] },
    phones: [{ number: '+492214710999' }],
    validTo: '2025-12-31',
  },
  {
    id: 'clearing',
    role: { de: 'Clearing und Fallannahme' },
    phones: [{ number: '+492214710209' }],
    visibility: 'professional',
  },
];

/** A small Kreis: one post by letters, one absence, one vacancy, a gap, an expired and a hidden record. */
export function lindental(contacts: readonly Contact[] = CONTACTS): Database {
  return {
    formatVersion: '1.0',
    publisher: {
      name: 'Kreis Lindental (erfunden)',
      ags: '05999',
      contact: { name: { de: 'Integration' }, phone: '+492214710200', email: 'ki@kreis.example' },
    },
    languages: ['de', 'de-simple', 'ar'],
    places: [
      {
        name: 'Moosweiler',
        postalCodes: ['59995'],
        municipality: MOOSWEILER,
        point: { lat: 51.45, lon: 8.2 },
      },
      {
        name: 'Lindfurt',
        postalCodes: ['59991'],
        municipality: LINDFURT,
        point: { lat: 51.36, lon: 8.32 },
      },
      {
        name: 'Grauhain',
        postalCodes: ['59996'],
        municipality: GRAUHAIN,
        point: { lat: 51.4, lon: 8.1 },
      },
    ],
    municipalities: [
      { ags: '05999', name: 'Kreis Lindental', type: 'kreis' },
      ...[
        [MOOSWEILER, 'Moosweiler'],
        [LINDFURT, 'Lindfurt'],
        [GRAUHAIN, 'Grauhain'],
      ].map(([ags = '', name = '']) => ({
        ags,
        name,
        type: 'kreisangehoerige_kommune' as const,
        parent: '05999',
      })),
    ],
    organizations: [{ id: 'ki', name: { de: 'Kommunales Integrationszentrum' } }],
    locations: [
      {
        id: 'kreishaus',
        kind: 'office',
        name: { de: 'Kreishaus' },
        hostBuilding: { de: 'im Jobcenter' },
        address: {
          streetAddress: 'Lindenplatz 1',
          postalCode: '59991',
          city: 'Lindfurt',
          room: 'Zimmer 2.08',
        },
        accessibility: { stepFree: true },
      },
    ],
    offers: [
      { id: 'sprechstunde', title: { de: 'Offene Sprechstunde' }, contacts: ['haddad'] },
      { id: 'ended', title: { de: 'Winterkurs' }, contacts: ['haddad'], validTo: '2026-01-31' },
    ],
    contacts: [...contacts],
  };
}

/** As many contacts as a large Kreis has. */
export function manyContacts(count: number): Contact[] {
  const topics = ['language', 'residence', 'work', 'housing', 'livelihood', 'health'];
  return Array.from({ length: count }, (_, index) => ({
    id: `contact-${index}`,
    role: { de: `Beratung ${index}` },
    person: { name: `Vorname Nachname-${index}`, familyName: `Nachname-${index}` },
    responsibleFor: {
      municipalities: [[MOOSWEILER, LINDFURT, GRAUHAIN][index % 3] ?? MOOSWEILER],
      topics: [topics[index % topics.length] ?? 'other'],
      surnameInitials: [index % 2 === 0 ? 'A–K' : 'L–Z'],
    },
    languages: ['de', 'ar', 'uk'],
    phones: [{ number: `+4922147${String(10_000 + index)}` }],
    emails: [{ address: `beratung-${index}@kreis.example`, type: 'mailbox' as const }],
    schedule: HOURS,
    ...(index % 7 === 0 && { status: 'absent' as const, deputy: `contact-${index + 1}` }),
  }));
}
