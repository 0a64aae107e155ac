import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { angebote, inFolder } from '../../../test/command.js';

const SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

/** What comes as a workbook and is none that anybody filled in; the sentence that refuses it. */
const attacks: [name: string, sheet: () => Buffer, refusal: RegExp][] = [
  ['a zip bomb', () => Buffer.alloc(400_000_000, 32), /größer als 200 MB.*--max-mb/],
  [
    'a million rows',
    () => Buffer.from(`${SHEET}${'<row><c/></row>'.repeat(1_000_000)}`),
    /mehr als 100000 Zeilen.*--max-rows/,
  ],
  [
    'a cell of 100 MB',
    () => Buffer.from(`${SHEET}<row r="1"><c t="inlineStr"><is><t>${'x'.repeat(100_000_000)}`),
    /mehr als 200000 Zeichen.*--max-cell/,
  ],
  [
    'entities that expand',
    () => Buffer.from(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${SHEET}`),
    /DOCTYPE/,
  ],
];

for (const [name, sheet, refusal] of attacks) {
  test(`${name} is refused within seconds, and nothing is written`, () =>
    inFolder(async (path) => {
      await writeFile(path('a.xlsx'), zip('xl/worksheets/sheet1.xml', sheet()));
      const started = performance.now();
      const { code, said } = await angebote(
        'import',
        'xlsx',
        path('a.xlsx'),
        '--out',
        path('a.json'),
      );
      assert.equal(code, 2);
      assert.match(said, refusal);
      assert.doesNotMatch(said, /Unerwarteter Fehler/);
      assert.ok(performance.now() - started < 10_000);
      assert.ok(!existsSync(path('a.json')));
    }));
}

test('limits can be raised', () =>
  inFolder(async (path) => {
    const rows = [['Titel'], ...Array.from({ length: 30 }, (_, row) => [`Angebot ${row}`])];
    await writeFile(path('a.xlsx'), await writeXlsx({ sheets: [{ name: 'Angebote', rows }] }));
    const args = [
      'import',
      'xlsx',
      path('a.xlsx'),
      '--out',
      path('a.json'),
      '--publisher',
      'Kreis',
      '--max-rows',
    ];
    assert.equal((await angebote(...args, '20')).code, 2);
    assert.equal((await angebote(...args, '40')).code, 0);
  }));

test('a CSV with a cell of 100 MB is refused', () =>
  inFolder(async (path) => {
    await writeFile(path('angebote.csv'), `Titel;Beschreibung\nA;${'x'.repeat(100_000_000)}\n`);
    const { code, said } = await angebote(
      'import',
      'csv',
      path('angebote.csv'),
      '--out',
      path('a.json'),
    );
    assert.equal(code, 2);
    assert.match(said, /--max-cell/);
  }));

test('names of prototypes are words like others', () =>
  inFolder(async (path) => {
    await writeFile(path('angebote.csv'), 'Titel;__proto__;constructor\nKurs;polluted;x\n');
    await angebote('import', 'csv', path('angebote.csv'), '--out', path('a.json'));
    const text = await readFile(path('a.json'), 'utf8');
    assert.ok(text.includes('polluted'));
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
  }));

test('paths in names lead nowhere', () =>
  inFolder(async (path) => {
    await writeFile(path('a.xlsx'), zip('../../evil.xml', Buffer.from('<x/>')));
    const { code, said } = await angebote(
      'import',
      'xlsx',
      path('a.xlsx'),
      '--out',
      path('a.json'),
    );
    assert.equal(code, 2);
    assert.match(said, /beschädigt oder keine Excel-Datei/);
    assert.ok(!existsSync(`${dirname(dirname(path('a.xlsx')))}/evil.xml`));
  }));

test('a text file called .xlsx is refused in one sentence', () =>
  inFolder(async (path) => {
    await writeFile(path('a.xlsx'), 'Titel;Ort\n');
    const { code, said } = await angebote(
      'import',
      'xlsx',
      path('a.xlsx'),
      '--out',
      path('a.json'),
    );
    assert.equal(code, 2);
    assert.match(said, /keine Excel-Datei/);
  }));

/** A zip with one packed entry. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
