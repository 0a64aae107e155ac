import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { vCard, type VCard } from './vcard.js';

const HADDAD: VCard = {
  id: 'kim-nord-a-k',
  role: 'KIM-Case Management',
  team: 'Team Nord',
  organization: 'Kommunales Integrationszentrum; Kreis Lindental, Ämter',
  person: { name: 'Amira Haddad', familyName: 'Haddad' },
  phones: [{ number: '+492214710214' }, { number: '+4915112345678', type: 'mobile' }],
  emails: [{ address: 'team-nord@kreis-lindental.example' }],
  address: {
    streetAddress: 'Lindenplatz 1',
    postalCode: '59991',
    city: 'Lindfurt',
    room: 'Zimmer 2.08',
  },
  languages: ['de', 'ar'],
  url: 'https://kreis-lindental.example/kontakte.html#kim-contact=kim-nord-a-k',
  note: 'Zuständig für A–K.\nÖffnet um 9; schließt um 12, außer mittwochs \\ freitags.',
  lastVerified: '2026-03-02',
};

/** The card as a library reads it: property → values. */
function read(card: VCard): Map<string, string[][]> {
  const parsed = ICAL.parse(vCard(card)) as [string, [string, object, string, ...unknown[]][]];
  assert.equal(parsed[0], 'vcard');
  const values = new Map<string, string[][]>();
  for (const [name, , , ...rest] of parsed[1]) {
    values.set(name, [...(values.get(name) ?? []), rest.flat().map(String)]);
  }
  return values;
}

describe('vCard, read by another program', () => {
  it('carries name, office, numbers and address', () => {
    const card = read(HADDAD);
    assert.deepEqual(card.get('version'), [['3.0']]);
    assert.deepEqual(card.get('fn'), [['Amira Haddad']]);
    assert.deepEqual(card.get('n'), [['Haddad', 'Amira', '', '', '']]);
    assert.deepEqual(card.get('org'), [[HADDAD.organization, 'Team Nord']]);
    assert.deepEqual(card.get('title'), [['KIM-Case Management']]);
    assert.deepEqual(card.get('tel'), [['+492214710214'], ['+4915112345678']]);
    assert.deepEqual(card.get('email'), [['team-nord@kreis-lindental.example']]);
    assert.deepEqual(card.get('adr'), [
      ['', 'Zimmer 2.08', 'Lindenplatz 1', 'Lindfurt', '', '59991', 'Deutschland'],
    ]);
    assert.deepEqual(card.get('note'), [[HADDAD.note]]);
    assert.deepEqual(card.get('url'), [[HADDAD.url]]);
  });

  const NAMES: [name: string, family: string, given: string][] = [
    ['Hatice Öztürk', 'Öztürk', 'Hatice'],
    ['Gülcan Arslan-Weiß', 'Arslan-Weiß', 'Gülcan'],
    ['Murat Yıldız', 'Yıldız', 'Murat'],
    ['أميرة حداد', 'حداد', 'أميرة'],
    ['Олена Петренко', 'Петренко', 'Олена'],
    ['Anna von der Heide', 'von der Heide', 'Anna'],
  ];
  for (const [name, familyName, given] of NAMES) {
    it(`keeps ${name} intact`, () => {
      const card = read({ ...HADDAD, person: { name, familyName } });
      assert.deepEqual(card.get('fn'), [[name]]);
      assert.deepEqual(card.get('n'), [[familyName, given, '', '', '']]);
    });
  }

  it('keeps long Arabic text, folded between characters', () => {
    const role = 'الاستشارة الاجتماعية للأشخاص الذين وصلوا حديثًا 🏠 '.repeat(6).trim();
    const text = vCard({ ...HADDAD, role });
    for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75);
    assert.deepEqual(read({ ...HADDAD, role }).get('title'), [[role]]);
  });

  it('is named after the office where nobody is named', () => {
    const card = read({
      id: 'x',
      role: 'Ausländerbehörde',
      team: 'Team 4',
      phones: [],
      emails: [],
    });
    assert.deepEqual(card.get('fn'), [['Ausländerbehörde, Team 4']]);
  });

  it('lets no text begin a property of its own', () => {
    const card = read({ ...HADDAD, role: 'Amt\r\nTEL:+49110\u0007', team: 'A;B,C' });
    assert.equal(card.get('tel')?.length, 2);
    assert.deepEqual(card.get('title'), [['Amt\nTEL:+49110']]);
  });
});
