import type { Database, Offer } from '@kim-widgets/angebote';

const BASICS: Omit<Database, 'offers'> = {
  formatVersion: '1.0',
  publisher: {
    name: 'Kreis Lindental (erfunden)',
    ags: '05999',
    contact: {
      name: { de: 'Redaktion' },
      phone: '+492214710200',
      email: 'redaktion@kreis-lindental.example',
    },
  },
  languages: ['de', 'en', 'ar'],
  places: [
    {
      name: 'Lindfurt',
      postalCodes: ['59991', '59992'],
      municipality: '05999024',
      point: { lat: 51.363, lon: 8.324 },
    },
    {
      name: 'Tannwinkel',
      postalCodes: ['59997'],
      municipality: '05999036',
      point: { lat: 51.45, lon: 8.2 },
    },
    { name: 'Kaltwasser', municipality: '05999036', point: { lat: 51.43, lon: 8.22 } },
  ],
  municipalities: [
    { ags: '05999', name: 'Kreis Lindental', type: 'kreis' },
    {
      ags: '05999024',
      name: 'Lindfurt',
      type: 'kreisangehoerige_kommune',
      parent: '05999',
      centroid: { lat: 51.363, lon: 8.324 },
    },
    {
      ags: '05999036',
      name: 'Tannwinkel',
      type: 'kreisangehoerige_kommune',
      parent: '05999',
      centroid: { lat: 51.45, lon: 8.2 },
    },
  ],
  organizations: [
    { id: 'vhs', name: { de: 'Volkshochschule Lindental' }, phones: [{ number: '+492214710310' }] },
    { id: 'ki', name: { de: 'Kommunales Integrationszentrum', en: 'Integration Centre' } },
  ],
  locations: [
    {
      id: 'anger',
      kind: 'office',
      name: { de: 'Haus am Anger' },
      municipality: '05999024',
      address: { streetAddress: 'Angerstraße 12', postalCode: '59991', city: 'Lindfurt' },
      coordinates: { lat: 51.364, lon: 8.326 },
      accessibility: { stepFree: true, lift: true },
      schedule: { slots: [{ day: 'TU', opens: '09:00', closes: '16:00' }] },
    },
    {
      id: 'rathaus-tannwinkel',
      kind: 'shared',
      name: { de: 'Rathaus' },
      municipality: '05999036',
      address: { streetAddress: 'Dorfstraße 1', postalCode: '59997', city: 'Tannwinkel' },
      coordinates: { lat: 51.451, lon: 8.201 },
      accessibility: { stepFree: false },
    },
    { id: 'online', kind: 'online', name: { de: 'Online' }, url: 'https://vhs.example/online' },
  ],
  contacts: [
    {
      id: 'osterkamp',
      role: { de: 'Anmeldung Deutschkurse' },
      person: { name: 'Katrin Osterkamp' },
      organization: 'vhs',
      languages: ['de', 'en', 'tr'],
      phones: [
        {
          number: '+492214710311',
          schedule: { slots: [{ day: 'TU', opens: '09:00', closes: '12:00' }] },
        },
        { number: '+492214710999', label: { de: 'Durchwahl' }, visibility: 'professional' },
      ],
      emails: [{ address: 'kurse@vhs.example', type: 'mailbox' }],
    },
  ],
};

/** A Tuesday, 9:10 in the morning in Germany. */
export const NOW = new Date('2026-03-10T08:10:00Z');

const OFFERS: Offer[] = [
  {
    id: 'deutsch-frauen',
    title: { de: 'Deutsch für Frauen', en: 'German for women', ar: 'الألمانية للنساء' },
    summary: { de: 'Sie lernen Deutsch von Anfang an.', ar: 'تتعلمين الألمانية من البداية.' },
    description: { de: 'Ihr Kind spielt im Raum nebenan.\n\n- klein\n- freundlich' },
    organization: 'vhs',
    locations: ['anger'],
    topics: ['language'],
    offerType: 'language-course',
    targetGroups: ['women'],
    languages: ['de'],
    levelOffered: ['a1'],
    schedule: {
      slots: [
        { day: 'MO', opens: '09:00', closes: '12:30' },
        { day: 'WE', opens: '09:00', closes: '12:30' },
      ],
      validFrom: '2026-04-13',
      validTo: '2026-07-17',
    },
    cost: { type: 'partly_free', amount: 2.29, unit: { de: 'je Stunde' } },
    registration: {
      modes: ['appointment'],
      bookableBy: ['clients'],
      description: [{ de: 'Rufen Sie an.' }, { de: 'Sie machen einen Test.' }],
    },
    eligibility: { gender: 'female', minAge: 18, germanLevelRequired: 'none' },
    childcare: true,
    requiredDocuments: [
      { name: { de: 'Ausweis' } },
      { name: { de: 'Impfausweis' }, optional: true },
    ],
    capacity: { status: 'free', places: 3, asOf: '2026-03-09' },
    contacts: ['osterkamp'],
    alternatives: ['cafe'],
    lastVerified: '2026-03-02',
    verifiedBy: 'Volkshochschule Lindental',
  },
  {
    id: 'beratung',
    title: { de: 'Welcher Deutschkurs passt zu mir?' },
    summary: { de: 'Wir finden zusammen den richtigen Kurs.' },
    organization: 'ki',
    locations: ['anger'],
    topics: ['language', 'authorities'],
    offerType: 'counselling',
    languages: ['de', 'ar', 'uk'],
    cost: { type: 'free' },
    registration: { modes: ['walk_in'] },
    childcare: true,
    lastVerified: '2026-02-24',
  },
  {
    id: 'mama',
    title: { de: 'Mama lernt Deutsch' },
    organization: 'vhs',
    locations: ['rathaus-tannwinkel'],
    topics: ['language'],
    offerType: 'language-course',
    targetGroups: ['women', 'families'],
    languages: ['de'],
    schedule: { slots: [{ day: 'TH', opens: '09:30', closes: '11:30' }] },
    capacity: { status: 'waitlist', waitWeeks: 6, asOf: '2026-03-09' },
    alternatives: ['cafe'],
    cost: { type: 'free' },
    registration: { modes: ['appointment'] },
    lastVerified: '2026-03-09',
  },
  {
    id: 'abend',
    title: { de: 'Deutsch am Abend' },
    organization: 'vhs',
    locations: ['online'],
    topics: ['language'],
    offerType: 'language-course',
    schedule: { slots: [{ day: 'MO', opens: '18:30', closes: '20:00' }] },
    cost: { type: 'paid', amount: 95 },
    registration: { modes: ['appointment'] },
    lastVerified: '2025-01-07',
  },
  {
    id: 'cafe',
    title: { de: 'Sprach-Café Mittendrin' },
    locations: ['rathaus-tannwinkel'],
    topics: ['language', 'social-integration'],
    languages: ['de', 'en'],
    schedule: { events: [{ from: '2026-03-24', opens: '15:00', closes: '17:00' }] },
    cost: { type: 'free' },
    registration: { modes: ['walk_in'] },
  },
  {
    id: 'schulden',
    title: { de: 'Schuldnerberatung' },
    topics: ['livelihood'],
    offerType: 'counselling',
    organization: 'ki',
    locations: ['anger'],
    schedule: { byAppointment: true },
    registration: { modes: ['appointment'] },
    cost: { type: 'free' },
  },
  {
    id: 'ended',
    title: { de: 'Winterkurs' },
    topics: ['language'],
    organization: 'vhs',
    validTo: '2026-02-28',
    alternatives: ['deutsch-frauen'],
  },
];

/** A small Angebotsdatenbank with one of everything the list and the detail show. */
export function lindental(offers: readonly Offer[] = OFFERS): Database {
  return structuredClone({ ...BASICS, offers: [...offers] });
}

/** Many offers like those, to fill pages. */
export function manyOffers(count: number): Offer[] {
  return Array.from({ length: count }, (_, index) => ({
    ...OFFERS[index % 3]!,
    id: `offer-${index}`,
    title: { de: `Angebot Nummer ${index}` },
  }));
}
