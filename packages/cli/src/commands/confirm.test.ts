import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Database, Offer } from '@kim-widgets/angebote';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import { angebote, inFolder } from '../../test/command.js';
import { checkedRecords, keyOf } from '../confirm/checked-records.js';
import { dueByOrganization } from '../confirm/due.js';

/** The command line below runs on 9 March 2026. */
const TODAY = '2026-03-09';
const kreis = kreisDatabase(TODAY);
const due = dueByOrganization(kreis, { today: TODAY, within: 0, months: 12 });

const offer: Offer = {
  id: 'kurs',
  title: { de: 'Deutsch am Abend' },
  organization: 'vhs',
  lastVerified: '2025-01-01',
  reviewDue: '2025-04-01',
  extra: { Kostenstelle: '17' },
};
const database: Database = {
  formatVersion: '1.0',
  publisher: { name: 'Kreis Lindental', contact: { email: 'ki@kreis.example' } },
  organizations: [
    {
      id: 'vhs',
      name: { de: 'Volkshochschule "Lindfurt"' },
      emails: [
        { address: 'leitung@vhs.example', type: 'person' },
        { address: 'info@vhs.example', type: 'mailbox' },
      ],
    },
  ],
  offers: [
    offer,
    { ...offer, id: 'frisch', lastVerified: '2026-03-01', reviewDue: '2026-09-01' },
    { ...offer, id: 'vorbei', validTo: '2025-12-31' },
  ],
};

interface Place {
  path: (name: string) => string;
  after: () => Promise<Database>;
}

/** The database in a folder, and where a command writes the next one. */
function withDatabase(given: Database, work: (place: Place) => Promise<void>): Promise<void> {
  return inFolder(async (path) => {
    await writeFile(path('a.json'), JSON.stringify(given));
    await work({
      path,
      after: async () => JSON.parse(await readFile(path('b.json'), 'utf8')) as Database,
    });
    assert.equal(await readFile(path('a.json'), 'utf8'), JSON.stringify(given), 'input unchanged');
  });
}

test('mark confirms what is chosen and edits nothing', () =>
  withDatabase(database, async ({ path, after }) => {
    const { code, said } = await angebote(
      ...['confirm', 'mark', path('a.json'), '--organization', 'vhs', '--due', '--only', 'offers'],
      ...['--by', 'VHS', '--out', path('b.json')],
    );
    assert.equal(code, 0, said);
    const [first, ...others] = (await after()).offers ?? [];
    assert.deepEqual(first, {
      ...offer,
      lastVerified: TODAY,
      verifiedBy: 'VHS',
      reviewDue: '2026-06-07',
    });
    assert.deepEqual(others, database.offers?.slice(1));
  }));

const wrong: [args: string[], sentence: RegExp][] = [
  [[], /Was ist geprüft/],
  [['--ids', 'kurs,gibtesnicht'], /gibtesnicht/],
  [['--ids', 'kurs', '--on', '2026-03-10'], /Zukunft/],
  [['--only', 'bodies'], /kennt „bodies“ nicht/],
];
for (const [args, sentence] of wrong) {
  test(`mark ${args.join(' ')} is wrong use`, () =>
    withDatabase(database, async ({ path }) => {
      const { code, said } = await angebote(
        ...['confirm', 'mark', path('a.json'), '--by', 'VHS', '--out', path('b.json'), ...args],
      );
      assert.equal(code, 2);
      assert.match(said, sentence);
    }));
}

test('out writes a workbook and a mail that opens as a draft', () =>
  withDatabase(database, async ({ path }) => {
    const { code, said } = await angebote(
      ...['confirm', 'out', path('a.json'), '--out', path('anfragen')],
    );
    assert.equal(code, 0, said);
    assert.deepEqual((await readdir(path('anfragen'))).sort(), [
      'uebersicht.xlsx',
      'volkshochschule-lindfurt.eml',
      'volkshochschule-lindfurt.xlsx',
    ]);
    const mail = await readFile(path('anfragen/volkshochschule-lindfurt.eml'), 'utf8');
    assert.match(mail, /^To: info@vhs.example$/m);
    assert.match(mail, /^From: ki@kreis.example$/m);
    assert.match(mail, /^X-Unsent: 1$/m);
    assert.match(mail, /filename="?volkshochschule-lindfurt-2026-03-09.xlsx/);
    const rows = await answerRows(path('anfragen/volkshochschule-lindfurt.xlsx'));
    assert.deepEqual(
      rows.map((cells) => cells[7]),
      ['offers/kurs'],
    );
    assert.match(String(rows[0]?.[2]), /Titel: Deutsch am Abend\nAnbieter: Volkshochschule/);
    assert.doesNotMatch(String(rows[0]?.[2]), /Kostenstelle/);
    const again = await angebote('confirm', 'out', path('a.json'), '--out', path('anfragen'));
    assert.equal(again.code, 2);
    assert.match(again.said, /nicht leer/);
  }));

test('what hostile words put into a mail stays in its place', () =>
  withDatabase(
    {
      ...database,
      publisher: { name: 'Kreis\r\nBcc: all@evil.example\r\n\r\nHallo', contact: {} },
      organizations: [
        {
          id: 'vhs',
          name: { de: '../../VHS' },
          emails: [{ address: 'a@vhs.example\r\nBcc: all@evil.example' }],
        },
      ],
    },
    async ({ path }) => {
      await angebote('confirm', 'out', path('a.json'), '--out', path('anfragen'));
      const mail = await readFile(path('anfragen/vhs.eml'), 'utf8');
      const [head = ''] = mail.split('\r\n\r\n');
      assert.doesNotMatch(head, /^Bcc:/im);
    },
  ));

/** What somebody writes into the rows of a workbook that `out` made: verdict, words, name. */
async function answer(path: string, answers: Readonly<Record<string, string[]>>): Promise<void> {
  const { sheets } = await readXlsx(await readFile(path));
  const changed = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) => {
      const words = answers[String(cells[7])];
      return words ? [...cells.slice(0, 4), ...words, ...cells.slice(4 + words.length)] : cells;
    }),
  }));
  await writeFile(path, await writeXlsx({ sheets: changed }));
}

async function answerRows(path: string): Promise<unknown[][]> {
  const { sheets } = await readXlsx(await readFile(path));
  return sheets.find(({ name }) => name === 'Bitte prüfen')?.rows.slice(1) ?? [];
}

test('the Kreis of the demo: everything due goes out, and every yes comes back', () =>
  withDatabase(kreis, async ({ path, after }) => {
    const out = await angebote('confirm', 'out', path('a.json'), '--out', path('o'), '--json');
    const { organizations } = JSON.parse(out.out) as { organizations: { files: string[] }[] };
    assert.equal(organizations.length, due.length);
    const files = organizations.map(({ files: [name = ''] }) => path(`o/${name}`));
    const keys = due.flatMap(({ records }) => records.map(keyOf));
    assert.ok(keys.length > 10);
    for (const file of files)
      await answer(file, Object.fromEntries(keys.map((key) => [key, ['ja, alles richtig']])));
    const back = await angebote(
      ...['confirm', 'in', path('a.json'), ...files, '--out', path('b.json'), '--by', 'Anbieter'],
    );
    assert.equal(back.code, 0, back.said);
    const changed = new Set(keys);
    const before = new Map(checkedRecords(kreis).map((listed) => [keyOf(listed), listed.record]));
    for (const listed of checkedRecords(await after())) {
      const key = keyOf(listed);
      const { lastVerified, verifiedBy, reviewDue, ...rest } = listed.record;
      const was = before.get(key);
      if (!changed.has(key)) assert.deepEqual(listed.record, was);
      else {
        assert.deepEqual([lastVerified, verifiedBy], [TODAY, 'Anbieter'], key);
        assert.ok(reviewDue && reviewDue > TODAY, key);
        assert.deepEqual(
          { ...was, lastVerified: 0, verifiedBy: 0, reviewDue: 0 },
          { ...rest, lastVerified: 0, verifiedBy: 0, reviewDue: 0 },
        );
      }
    }
    const again = await angebote('confirm', 'out', path('b.json'), '--out', path('o2'));
    assert.match(again.said, /Nichts ist zu prüfen/);
  }));

const answers: [name: string, words: string[], code: 0 | 1, said: RegExp][] = [
  ['a clear yes', ['Ja', '', 'Frau Klein'], 0, /1 Einträge bestätigt, 0 anzusehen/],
  ['a yes with a remark', ['ja', 'Raum ist jetzt 12'], 1, /Anmerkung.*Raum ist jetzt 12/],
  ['a no', ['nein, bitte ändern', 'Mi statt Do'], 1, /Bitte ändern: „Mi statt Do“/],
  ['an end', ['gibt es nicht mehr'], 1, /Gibt es nicht mehr/],
  ['nothing', [], 0, /0 Einträge bestätigt, 0 anzusehen, 1 ohne Antwort/],
];
for (const [name, words, code, said] of answers) {
  test(`in: ${name}`, () =>
    withDatabase(database, async ({ path, after }) => {
      await angebote('confirm', 'out', path('a.json'), '--out', path('o'));
      const file = path('o/volkshochschule-lindfurt.xlsx');
      await answer(file, { 'offers/kurs': words });
      const back = await angebote('confirm', 'in', path('a.json'), file, '--out', path('b.json'));
      assert.equal(back.code, code, back.said);
      assert.match(back.said, said);
      const isConfirmed = (await after()).offers?.[0]?.lastVerified === TODAY;
      assert.equal(isConfirmed, name === 'a clear yes');
    }));
}

test('in: what was edited meanwhile is not confirmed; what was translated is', () =>
  withDatabase(database, async ({ path }) => {
    await angebote('confirm', 'out', path('a.json'), '--out', path('o'));
    const file = path('o/volkshochschule-lindfurt.xlsx');
    await answer(file, { 'offers/kurs': ['ja'] });
    const edits: [Partial<Offer>, RegExp][] = [
      [{ url: 'https://neu.example' }, /Inzwischen geändert/],
      [{ title: { de: 'Deutsch am Abend', en: 'German' } }, /1 Einträge bestätigt/],
    ];
    for (const [edit, said] of edits) {
      const edited = { ...database, offers: [{ ...offer, ...edit }] };
      await writeFile(path('c.json'), JSON.stringify(edited));
      const back = await angebote('confirm', 'in', path('c.json'), file, '--out', path('b.json'));
      assert.match(back.said, said);
    }
  }));

test('in: another workbook is refused in one sentence', () =>
  withDatabase(database, async ({ path }) => {
    await writeFile(path('x.xlsx'), await writeXlsx({ sheets: [{ name: 'x', rows: [['a']] }] }));
    const { code, said } = await angebote(
      ...['confirm', 'in', path('a.json'), path('x.xlsx'), '--out', path('b.json')],
    );
    assert.equal(code, 2);
    assert.match(said, /keine Tabelle zum Bestätigen/);
  }));
