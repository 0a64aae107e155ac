import type { Contact, ContactQuestion, Database } from '@kim-widgets/angebote';

/** A moment on Monday, 9 March 2026, half past ten in Germany. */
export const AT = new Date('2026-03-09T09:30:00Z');

export const KREIS = '05999';
/** Without offices of its own. */
export const DORF = '05999004';
/** With its own Ausländerbehörde. */
export const STADT = '05999008';

export const inDorf = { municipalities: [DORF] };
export const inStadt = { municipalities: [STADT] };
export const MAILBOX = [{ address: 'team@kreis.example', type: 'mailbox' as const }];

/** Responsible for some letters in the Dorf. */
export const letters = (...surnameInitials: string[]) => ({ ...inDorf, surnameInitials });

/** A question and the answers expected, in the shorthand of the test. */
export interface ContactCase {
  what: string;
  contacts: Contact[];
  ask?: Partial<ContactQuestion>;
  more?: Partial<Database>;
  expect: string[];
}

export const NOBODY = 'nobody kreis ← -';

/** A post with a telephone, responsible for whatever `responsibleFor` does not restrict. */
export function post(id: string, more: Partial<Contact> = {}): Contact {
  return { id, role: { de: id }, phones: [{ number: '+492214710100' }], ...more };
}

/** A Kreis with two municipalities, two Ausländerbehörden, and the contacts given. */
export function kreis(contacts: readonly Contact[], more: Partial<Database> = {}): Database {
  return {
    formatVersion: '1.0',
    publisher: { name: 'Kreis Muster', contact: { phone: '+492214710000' } },
    municipalities: [
      { ags: KREIS, name: 'Kreis Muster', type: 'kreis', ownAuslaenderbehoerde: true },
      { ags: DORF, name: 'Dorf', type: 'kreisangehoerige_kommune', parent: KREIS },
      {
        ags: STADT,
        name: 'Stadt',
        type: 'kreisangehoerige_kommune',
        parent: KREIS,
        ownAuslaenderbehoerde: true,
      },
    ],
    organizations: [
      { id: 'abh-kreis', name: { de: 'ABH Kreis' }, type: 'immigration-office' },
      {
        id: 'abh-stadt',
        name: { de: 'ABH Stadt' },
        type: 'immigration-office',
        municipalities: [STADT],
        emails: [{ address: 'abh@stadt.example' }],
      },
    ],
    vocabularies: {
      topics: [
        { id: 'housing', label: { de: 'Wohnen' } },
        { id: 'residence', label: { de: 'Aufenthalt' } },
        { id: 'livelihood', label: { de: 'Existenz' } },
        { id: 'debts', label: { de: 'Schulden' }, parent: 'livelihood' },
      ],
      targetGroups: [
        { id: 'women', label: { de: 'Frauen' } },
        { id: 'skilled-workers', label: { de: 'Fachkräfte' } },
        { id: 'care-workers', label: { de: 'Pflegekräfte' }, parent: 'skilled-workers' },
      ],
    },
    contacts: [...contacts],
    ...more,
  };
}
