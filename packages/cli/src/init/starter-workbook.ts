import type { WriteSheet } from 'hucre/xlsx';
import { writeWorkbook } from '../export/workbook.js';
import { defaultVocabularies } from '../schemas.js';
import { columnsOf } from '../table/columns.js';
import { type Kind, KINDS, kindOf } from '../table/kinds.js';
import { createNames } from '../table/names.js';
import type { Table } from '../table/tables.js';
import type { Config } from './config.js';

/** The sheets a new database begins with; the rest comes with an export once it is needed. */
const SHEETS = [
  'offers',
  'organizations',
  'locations',
  'contacts',
  'municipalities',
  'vocabularies',
  'database',
] as const;

const WHAT: Readonly<Record<(typeof SHEETS)[number], string>> = {
  offers: 'Beratungen, Kurse, Treffpunkte, Veranstaltungen: eine Zeile je Angebot.',
  organizations: 'Behörden, Träger und Vereine, die Angebote machen.',
  locations: 'Wo Angebote stattfinden und Ansprechpersonen sitzen.',
  contacts: 'Wer zuständig ist: zuerst die Funktion, dann – wenn gewünscht – die Person.',
  municipalities: 'Der Kreis, seine Städte und Gemeinden mit ihrem Gemeindeschlüssel.',
  vocabularies:
    'Nur für eigene Begriffe. Eine Liste, die hier steht, ersetzt die mitgelieferte ganz; leer gelassen gilt die mitgelieferte.',
  database: 'Wer die Datenbank herausgibt.',
};

/** The workbook a new database begins with: empty sheets with headings, comments and drop-downs. */
export async function starterWorkbook(config: Config): Promise<Uint8Array> {
  const languages = config.languages ?? ['de', 'de-simple'];
  const names = createNames(defaultVocabularies, {});
  const tables = SHEETS.map((list) => emptyTable(kindOf(list), languages, config));
  return writeWorkbook(tables, names, [explanation()]);
}

function emptyTable(kind: Kind, languages: readonly string[], config: Config): Table {
  const columns = columnsOf(kind, languages);
  const own: Readonly<Record<string, string>> = {
    Formatversion: '1.0',
    'Herausgeber: Name': config.publisher ?? '',
  };
  const isDatabase = kind.list === 'database';
  return {
    kind,
    columns,
    headings: columns.map(({ heading }) => heading),
    rows: isDatabase ? [columns.map(({ heading }) => own[heading] ?? '')] : [],
  };
}

function explanation(): WriteSheet {
  const lines = [
    ['So füllen Sie diese Mappe aus'],
    [],
    ['1. Beginnen Sie mit „Anbieter“ und „Orte“, dann „Angebote“ und „Ansprechpersonen“.'],
    [
      '2. Was eine Spalte bedeutet, steht als Notiz an ihrer Überschrift: mit der Maus darauf zeigen.',
    ],
    [
      '3. „Kennung“ darf leer bleiben; sie entsteht aus dem Namen. Steht sie einmal da, ändern Sie sie nicht mehr.',
    ],
    [
      '4. Verweise: Schreiben Sie die Kennung oder den Namen aus dem anderen Blatt, zum Beispiel den Anbieter.',
    ],
    ['5. Mehrere Werte in einer Zelle trennen Sie mit ; (Semikolon): Sprache; Wohnen'],
    ['6. Zeiten schreiben Sie, wie Sie es gewohnt sind: Mo–Do 9–12 Uhr, Fr nach Vereinbarung'],
    ['7. Telefonnummern mit Vorwahl. Private Nummern gehören nicht hinein.'],
    [
      '8. Mehrere Rufnummern, E-Mails oder Unterlagen: jede in eine eigene Zeile der Zelle (Alt+Eingabe).',
    ],
    ['9. Eigene Spalten sind erlaubt; sie bleiben unter „Eigene Felder“ erhalten.'],
    [
      '10. „Zuletzt bestätigt am“ ist der Tag, an dem jemand geprüft hat, dass alles stimmt – nicht der Tag der letzten Änderung.',
    ],
    [],
    ['Niemals hinein gehören Daten von Ratsuchenden, Gründe für Abwesenheit und private Nummern.'],
    [],
    ['Blatt', 'Was darauf steht'],
    ...SHEETS.map((list) => [KINDS.find((kind) => kind.list === list)?.sheet ?? list, WHAT[list]]),
    ['Auswahl', 'Die Listen hinter den Auswahlfeldern; bitte nicht ändern.'],
    [],
    ['Einlesen: angebote import xlsx angebote.xlsx --out angebote.json'],
    ['Prüfen: angebote validate angebote.json'],
  ];
  return {
    name: 'Anleitung',
    columns: [{ width: 24 }, { width: 110 }],
    rows: lines,
    cells: new Map([['0,0', { style: { font: { name: 'Calibri', bold: true, size: 14 } } }]]),
  };
}
