import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultVocabularies } from '../../schemas.js';
import { readAge, readCost, readRegistration } from '../../import/table/composites.js';
import { columnsOf } from '../columns.js';
import { kindOf } from '../kinds.js';
import { createNames } from '../names.js';
import { readCell } from './read-cell.js';

const context = { names: createNames(defaultVocabularies, {}), today: '2026-03-09' };

/** What people write, and what it says; `undefined` where it must not be guessed. */
const cells: [heading: string, text: string, value: unknown, doubts?: number][] = [
  ['Telefon', '0221/4710-123', [{ number: '+492214710123' }]],
  ['Telefon', '+49 (0) 221 4710 123', [{ number: '+492214710123' }]],
  ['Telefon', '0049 221 4710123', [{ number: '+492214710123' }]],
  ['Telefon', 'Tel.: 0221 4710-123', [{ number: '+492214710123' }]],
  [
    'Telefon',
    '0221 4710123, 0221 4710124',
    [{ number: '+492214710123' }, { number: '+492214710124' }],
  ],
  ['Telefon', 'Fax: 0221 4710-125', [{ number: '+492214710125', type: 'fax' }]],
  [
    'Telefon',
    '0221 4710-123 (Anmeldung)',
    [{ number: '+492214710123', label: { de: 'Anmeldung' } }],
  ],
  ['Telefon', 'über die Zentrale', undefined, 1],
  ['E-Mail', 'a@b.example; c@d.example', [{ address: 'a@b.example' }, { address: 'c@d.example' }]],
  ['E-Mail', 'info(at)b.example', [{ address: 'info@b.example' }], 1],
  ['Internetseite', 'www.kreis.example', 'https://www.kreis.example', 1],
  ['Internetseite', 'javascript:alert(1)', undefined, 1],
  ['Gültig bis', '31.12.26', '2026-12-31'],
  ['Gültig bis', '9. März 2026', '2026-03-09'],
  ['Gültig bis', '31.02.2026', undefined, 1],
  ['Gültig bis', 'bald', undefined, 1],
  ['Kosten: Betrag in Euro', '1.200,50 €', 1200.5],
  ['Voraussetzungen: Mindestalter', 'ab 16 J.', 16],
  ['Sprachniveaus', 'A2–B1', ['a2', 'b1']],
  ['Sprachniveaus', 'A1 bis B1', ['a1', 'a2', 'b1']],
  ['Themen', 'Wohnen, Sprache', ['housing', 'language']],
  ['Themen', 'Wohnen; Raumfahrt', ['housing'], 1],
  ['Sprachen', 'Deutsch, Arabisch und Kurmandschi', ['de', 'ar', 'kmr']],
  ['Kinderbetreuung', 'x', true],
  ['Kinderbetreuung', 'vielleicht', undefined, 1],
  ['Freie Plätze: Stand', 'ausgebucht', 'full'],
];

const columns = columnsOf(kindOf('offers'), ['de']);

for (const [heading, text, value, doubts = 0] of cells) {
  test(`${heading}: „${text}“`, () => {
    const reading = readCell(
      text,
      columns.find((column) => column.heading === heading)!,
      context,
    );
    assert.deepEqual(reading.value, value);
    assert.equal(reading.doubts.length, doubts);
    // What could not be read is kept in its own words.
    if (value === undefined) assert.equal(reading.unread, text);
  });
}

test('OpenStreetMap hours and German ones are told apart', () => {
  const hours = columns.find(({ heading }) => heading === 'Zeiten')!;
  const monday = { day: 'MO', opens: '09:00', closes: '12:00' };
  const slotsOf = (text: string) =>
    (readCell(text, hours, context).value as { slots?: unknown[] }).slots;
  assert.deepEqual(slotsOf('Mo 9-12 Uhr'), [monday]);
  assert.deepEqual(slotsOf('Mo 09:00-12:00; Tu off')?.[0], monday);
});

test('doubtful hours keep the words beside what was read', () => {
  const hours = columns.find(({ heading }) => heading === 'Zeiten')!;
  const { value, doubts } = readCell('Mo 9-12 Uhr, außer bei Vollmond', hours, context);
  assert.equal(
    (value as { description: { de: string } }).description.de,
    'Mo 9-12 Uhr, außer bei Vollmond',
  );
  assert.ok(doubts.length > 0);
});

test('costs, ages and registration in one cell', () => {
  assert.deepEqual(readCost('kostenlos').patch, { cost: { type: 'free' } });
  assert.deepEqual(readCost('5 € pro Stunde').patch, {
    cost: { type: 'paid', amount: 5, unit: { de: 'pro Stunde' } },
  });
  assert.equal(readCost('auf Anfrage').unread, 'auf Anfrage');
  assert.deepEqual(readAge('16–25 Jahre').patch, { eligibility: { minAge: 16, maxAge: 25 } });
  assert.deepEqual(readAge('bis 27').patch, { eligibility: { maxAge: 27 } });
  assert.deepEqual(readRegistration('ohne Anmeldung').patch, {
    registration: { modes: ['walk_in'] },
  });
});
