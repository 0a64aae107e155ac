import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../import/table/read-xlsx.js';
import { UsageError } from '../io/io.js';
import type { Limits } from '../io/limits.js';
import { plain } from '../table/plain.js';
import type { CheckedList } from './checked-records.js';

/** One record as an organization is asked about it. */
export interface Question {
  /** `offers/sprachcafe` */
  key: string;
  list: CheckedList;
  name: string;
  /** What the database says, a line per fact. */
  words: string;
  lastVerified: string | undefined;
  /** See `fingerprint`. */
  fingerprint: string;
}

/** What an organization wrote into one row; `undefined`: nothing that says yes or no. */
export interface Answer {
  file: string;
  /** Row of the sheet, from 1. */
  row: number;
  key: string;
  name: string;
  fingerprint: string;
  verdict: 'right' | 'wrong' | 'gone' | undefined;
  /** What is different, in the organization's words. */
  words: string;
  by: string;
}

export const KIND_LABELS: Readonly<Record<CheckedList, string>> = {
  offers: 'Angebot',
  contacts: 'Ansprechperson',
  locations: 'Ort',
  organizations: 'Anbieter',
};

const HEADINGS = [
  'Was',
  'Name',
  'Das steht bei uns',
  'Zuletzt bestätigt am',
  'Stimmt das noch?',
  'Was ist anders?',
  'Bestätigt von',
  'Kennung (nicht ändern)',
  'Prüfzeichen (nicht ändern)',
] as const;
const WIDTHS = [16, 34, 80, 14, 26, 50, 26, 24, 14];
const VERDICTS = {
  right: 'ja, alles richtig',
  wrong: 'nein, bitte ändern',
  gone: 'gibt es nicht mehr',
} as const;
const HEADING_STYLE = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
/** Where an answer belongs: the only cells that ask for something. */
const ANSWER_STYLE = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7D6' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const TEXT_STYLE = { alignment: { wrapText: true, vertical: 'top' } } as const;
const SHEET = 'Bitte prüfen';

/** The workbook that goes to an organization: a sheet that explains, and a row per record. */
export function questionWorkbook(
  questions: readonly Question[],
  { publisher, replyBy }: { publisher: string; replyBy: string },
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [explanation(publisher, replyBy), questionSheet(questions)],
    activeSheet: 1,
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function questionSheet(questions: readonly Question[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const column of HEADINGS.keys()) {
    cells.set(`0,${column}`, { style: HEADING_STYLE });
    const isAnswer = column >= 4 && column <= 6;
    for (const row of questions.keys())
      cells.set(`${row + 1},${column}`, { style: isAnswer ? ANSWER_STYLE : TEXT_STYLE });
  }
  return {
    name: SHEET,
    columns: WIDTHS.map((width, index) => ({
      width,
      ...(index === 3 && { numFmt: 'dd.mm.yyyy' }),
    })),
    rows: [
      [...HEADINGS],
      ...questions.map(({ key, list, name, words, lastVerified, fingerprint }) => [
        KIND_LABELS[list],
        name,
        words,
        lastVerified ? new Date(`${lastVerified}T00:00:00Z`) : 'noch nie',
        null,
        null,
        null,
        key,
        fingerprint,
      ]),
    ],
    cells,
    dataValidations: [
      {
        type: 'list',
        values: Object.values(VERDICTS),
        range: `E2:E${questions.length + 1}`,
        allowBlank: true,
        showErrorMessage: false,
      },
    ],
    freezePane: { rows: 1, columns: 2 },
  };
}

function explanation(publisher: string, replyBy: string): WriteSheet {
  return {
    name: 'Anleitung',
    columns: [{ width: 100 }],
    rows: [
      [`Stimmen Ihre Angaben noch? – ${publisher}`],
      [],
      [`1. Das Blatt „${SHEET}“ hat eine Zeile je Eintrag. Lesen Sie, was bei uns steht.`],
      [`2. Wählen Sie bei „${HEADINGS[4]}“: ${Object.values(VERDICTS).join(' · ')}.`],
      [`3. Stimmt etwas nicht, schreiben Sie es in Ihren Worten unter „${HEADINGS[5]}“.`],
      ['4. Wer geprüft hat, steht unter „Bestätigt von“: Ihr Name oder Ihre Stelle.'],
      [`5. Senden Sie die Datei zurück, gern bis zum ${replyBy}.`],
      [],
      ['Bitte keine Daten von Ratsuchenden, keine Gründe für Abwesenheit, keine privaten Nummern.'],
    ],
    cells: new Map([['0,0', { style: { font: { name: 'Calibri', bold: true, size: 14 } } }]]),
  };
}

/**
 * The answers in a returned workbook, whatever the sheet is called by now and in whatever order its
 * columns stand.
 *
 * @throws UsageError where the file is no such workbook
 */
export async function readAnswers(path: string, limits: Limits): Promise<Answer[]> {
  for (const { rows } of await readWorkbook(path, limits)) {
    const top = rows.findIndex((cells) => cells.includes(HEADINGS[7]));
    const headings = rows[top];
    if (!headings) continue;
    const at = HEADINGS.map((heading) => headings.indexOf(heading));
    const missing = HEADINGS.filter((_, index) => [1, 4, 8].includes(index) && at[index] === -1);
    if (missing.length > 0)
      throw new UsageError(`${path}: Es fehlt die Spalte ${missing.join(', ')}.`);
    const [, name = 0, , , verdict = 0, words = -1, by = -1, key = 0, sign = 0] = at;
    return rows.flatMap((cells, index) => {
      const text = (column: number) => (cells[column] ?? '').trim();
      if (index <= top || text(key) === '') return [];
      return {
        file: path,
        row: index + 1,
        key: text(key),
        name: text(name),
        fingerprint: text(sign),
        verdict: verdictOf(text(verdict)),
        words: text(words),
        by: text(by),
      };
    });
  }
  throw new UsageError(`${path} ist keine Tabelle zum Bestätigen: „${HEADINGS[7]}“ fehlt.`);
}

/** Also what people write who do not choose from the list. */
function verdictOf(text: string): Answer['verdict'] {
  const words = plain(text);
  if (/^(ja|j|x|ok|richtig|stimmt|korrekt)\b/.test(words)) return 'right';
  if (/^(gibt es nicht|weg|eingestellt|beendet|entfall)/.test(words)) return 'gone';
  if (/^(nein|n|falsch|stimmt nicht|andern|bitte andern)\b/.test(words)) return 'wrong';
  return undefined;
}
