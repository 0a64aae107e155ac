import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Database } from '@kim-widgets/angebote';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { angebote, inFolder } from '../../../test/command.js';
import type { CellDoubt } from './data-rows.js';

interface Imported {
  doubts: CellDoubt[];
  database: Database;
  said: string;
}

/** A list as an office keeps it for years: nothing about it follows a template. */
const ROWS: (string | number | Date | null)[][] = [
  ['Angebote im Kreis, Stand März', null],
  [],
  [
    'Bezeichnung',
    'Träger',
    'Straße',
    'PLZ',
    'Ort',
    'Telefon',
    'Öffnungszeiten',
    'Kosten',
    'Alter',
    'Sprachniveau',
    'Letzte Bestätigng',
    'Sachbearbeiter-Kürzel',
    'Zielgruppe',
    'Gültig bis',
  ],
  [
    'Sprachcafé',
    'Mittendrin e. V.',
    'Anger 3',
    1067,
    'Dresden',
    '0221/4710-123',
    'Mo-Fr 9-12 u. 14-16 Uhr, Mi geschl.',
    'kostenlos',
    'ab 16 J.',
    'A2–B1',
    '9.3.26',
    'mü',
    'Frauen',
    '31.12.2026',
  ],
  [
    null,
    'Mittendrin e. V.',
    'Anger 3',
    1067,
    'Dresden',
    'siehe oben',
    'nach Vereinbarung',
    '5 € pro Stunde',
    '16-25',
    'B3',
    'neulich',
    'mü',
    'Marsmenschen',
    new Date('2026-12-31'),
  ],
  [],
  ['Bezeichnung', 'Träger', 'Straße', 'PLZ', 'Ort', 'Telefon', 'Öffnungszeiten', 'Kosten', 'Alter'],
  [
    'Nähkurs',
    'VHS',
    'Markt 1',
    51643,
    'Gummersbach',
    '02261 88-0 oder 02261 88-1',
    'jeden 1. Dienstag im Monat 15-17 Uhr',
    'kostenlos mit Pass, sonst 20 €',
    '18+',
    'alle',
    null,
    null,
    null,
    null,
  ],
  [
    'Nähkurs',
    'VHS',
    'Markt 1',
    51643,
    'Gummersbach',
    '02261 88-0 oder 02261 88-1',
    'jeden 1. Dienstag im Monat 15-17 Uhr',
    'kostenlos mit Pass, sonst 20 €',
    '18+',
    'alle',
    null,
    null,
    null,
    null,
  ],
  [
    'Radkurs',
    'Mittendrin e. V.',
    'Anger 3',
    1067,
    'Dresden',
    '0151 23456789',
    'immer wenn es passt',
    '=A1',
    null,
    null,
    null,
    null,
    null,
    null,
    'Rand',
  ],
];

test('a workbook as clerks spoil it: every problem has its cell, and nothing is lost', () =>
  inFolder(async (path) => {
    const cells = new Map<string, Partial<Cell>>([
      ['9,7', { formula: 'H4', formulaResult: 'kostenlos' }],
      ['9,8', { formula: 'A99*2' }],
    ]);
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Tabelle1',
          rows: ROWS,
          cells,
          merges: [{ startRow: 3, endRow: 4, startCol: 0, endCol: 0 }],
        },
        { name: 'Notizen', rows: [['nur ein Zettel']] },
      ],
    });
    await writeFile(path('liste.xlsx'), workbook);
    const before = await readFile(path('liste.xlsx'));
    const { doubts, database } = await importJson('xlsx', path('liste.xlsx'), path('a.json'));

    const found = (sheet: string, at: string, words: RegExp) =>
      assert.ok(
        doubts.some(
          ({ sheet: name, row, column, message }) =>
            name === sheet && `${column}${row}` === at && words.test(message),
        ),
        `${sheet}!${at} ${words} in\n${doubts.map((d) => `${d.sheet}!${d.column}${d.row} ${d.value}: ${d.message}`).join('\n')}`,
      );
    found('Tabelle1', 'A1', /über den Überschriften/);
    found('Tabelle1', 'A4', /verbundene Zellen/);
    found('Tabelle1', 'D4', /führende Null/);
    found('Tabelle1', 'F5', /keine Rufnummer/);
    found('Tabelle1', 'J5', /B3/);
    found('Tabelle1', 'K3', /als „Zuletzt bestätigt am“ gelesen|unbekannte Spalte/);
    found('Tabelle1', 'L3', /unbekannte Spalte/);
    found('Tabelle1', 'M5', /Marsmenschen/);
    found('Tabelle1', 'A7', /wiederholt die Überschriften/);
    found('Tabelle1', 'A9', /dieselbe Zeile wie Zeile 8/);
    found('Tabelle1', 'G10', /Zeiten nicht sicher gelesen/);
    found('Tabelle1', 'H10', /Formel: das letzte Ergebnis/);
    found('Tabelle1', 'I10', /Formel ohne Ergebnis/);
    found('Tabelle1', 'O3', /ohne Überschrift/);
    found('Tabelle1', 'B4', /als Anbieter angelegt/);
    found('Notizen', 'A1', /nicht eingelesen/);

    const [cafe, merged, sewing, cycling] = database.offers ?? [];
    assert.equal(database.offers?.length, 4);
    assert.equal(cafe?.schedule?.slots?.length, 8);
    assert.equal(cafe.phones?.[0]?.number, '+492214710123');
    assert.deepEqual(cafe.cost, { type: 'free' });
    assert.deepEqual(cafe.eligibility, { minAge: 16 });
    assert.deepEqual(cafe.levelOffered, ['a2', 'b1']);
    assert.equal(cafe.validTo, '2026-12-31');
    assert.equal(merged?.title.de, 'Sprachcafé');
    assert.equal(merged.validTo, '2026-12-31');
    assert.deepEqual(merged.schedule, { byAppointment: true });
    assert.deepEqual(merged.cost, { type: 'paid', amount: 5, unit: { de: 'pro Stunde' } });
    assert.equal(sewing?.phones?.length, 2);
    assert.equal(sewing.schedule?.series?.[0]?.frequency, 'monthly');
    assert.equal(cycling?.schedule?.description?.de, 'immer wenn es passt');
    assert.equal(database.locations?.[0]?.address?.postalCode, '01067');

    const everything = JSON.stringify(database);
    for (const word of [
      'siehe oben',
      'B3',
      'Marsmenschen',
      'mü',
      'neulich',
      'Rand',
      'alle',
      'A99*2',
    ]) {
      assert.ok(everything.includes(word), `„${word}“ is lost`);
    }
    assert.deepEqual(await readFile(path('liste.xlsx')), before);
  }));

test('the mapping file is written once, obeyed, and left alone', () =>
  inFolder(async (path) => {
    await writeFile(
      path('liste.csv'),
      'Was;Wo genau;Bemerkung\nKochkurs;Küche;intern\nNähkurs;Saal;x\n',
    );
    await writeFile(
      path('a.zuordnung.json'),
      JSON.stringify({
        blaetter: {
          liste: {
            art: 'Angebote',
            zeileDerUeberschriften: 1,
            spalten: { Was: 'Titel', Bemerkung: 'ignore', 'Wo genau': 'extra' },
          },
        },
      }),
    );
    const mapping = await readFile(path('a.zuordnung.json'), 'utf8');
    const { database } = await importJson('csv', path('liste.csv'), path('a.json'));
    assert.deepEqual(
      database.offers?.map(({ title, extra }) => [title.de, extra]),
      [
        ['Kochkurs', { 'Wo genau': 'Küche' }],
        ['Nähkurs', { 'Wo genau': 'Saal' }],
      ],
    );
    assert.equal(await readFile(path('a.zuordnung.json'), 'utf8'), mapping);
  }));

test('a CSV in Windows-1252 keeps its umlauts and says so', () =>
  inFolder(async (path) => {
    await writeFile(
      path('angebote.csv'),
      Buffer.from(
        'Titel;Öffnungszeiten\r\nFrühstück für Mütter;Mo 9–11 Uhr\r\n'.replace('–', '\x96'),
        'latin1',
      ),
    );
    const { database, doubts } = await importJson('csv', path('angebote.csv'), path('a.json'));
    assert.equal(database.offers?.[0]?.title.de, 'Frühstück für Mütter');
    assert.deepEqual(database.offers[0].schedule, {
      slots: [{ day: 'MO', opens: '09:00', closes: '11:00' }],
    });
    assert.ok(doubts.some(({ message }) => message.includes('Windows-1252')));
  }));

async function importJson(format: string, file: string, out: string): Promise<Imported> {
  const {
    code,
    out: printed,
    said,
  } = await angebote('import', format, file, '--out', out, '--json', '--all');
  assert.equal(code, 1, said);
  const { doubts } = JSON.parse(printed) as { doubts: CellDoubt[] };
  return { doubts, said, database: JSON.parse(await readFile(out, 'utf8')) as Database };
}
