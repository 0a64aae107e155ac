import { type Database, localDate } from '@kim-widgets/angebote';
import { writeXlsx } from 'hucre/xlsx';
import { defaultVocabularies } from '../schemas.js';
import { createNames, recordsOf } from '../table/names.js';
import { slug, unusedId } from '../table/plain.js';
import { keyOf, type Listed, nameOf } from './checked-records.js';
import { germanDay } from './days.js';
import type { DueOf } from './due.js';
import { fingerprint } from './fingerprint.js';
import { recordWriter } from './in-words.js';
import { addressOf, mailText, toEml } from './mail.js';
import { type Question, questionWorkbook } from './sheet.js';

/** What goes to one organization. */
export interface Inquiry {
  /** `undefined`: records that belong to no organization; the clerk asks. */
  organization: string | undefined;
  name: string;
  /** Number of records that are due. */
  due: number;
  email: string | undefined;
  phone: string | undefined;
  /** Names of the files, without the folder. */
  files: { name: string; content: Uint8Array }[];
}

export interface InquiryOptions {
  now: Date;
  /** `YYYY-MM-DD` */
  replyBy: string;
  signal: AbortSignal;
  onProgress?: (done: number) => void;
}

/** A workbook for each organization and, where it has an address, a mail with it. */
export async function inquiries(
  database: Database,
  groups: readonly DueOf[],
  options: InquiryOptions,
): Promise<Inquiry[]> {
  const names = createNames(
    { ...defaultVocabularies, ...database.vocabularies },
    recordsOf(database),
  );
  const wordsOf = recordWriter(database, names);
  const organizations = new Map((database.organizations ?? []).map((one) => [one.id, one]));
  const taken = new Set<string>();
  const result: Inquiry[] = [];
  for (const [index, { organization: id, records }] of groups.entries()) {
    options.signal.throwIfAborted();
    const organization = organizations.get(id ?? '');
    const name = organization?.name.de ?? 'Ohne Anbieter';
    const file = unusedId(slug(name) || 'anbieter', taken);
    const questions = records.map((listed) => questionOf(listed, wordsOf));
    const replyBy = germanDay(options.replyBy);
    const workbook = await questionWorkbook(questions, {
      publisher: database.publisher.name,
      replyBy,
    });
    const email = organization && addressOf(organization, database.contacts ?? []);
    const files = [{ name: `${file}.xlsx`, content: workbook }];
    if (email !== undefined) {
      const eml = await toEml(
        {
          to: email,
          from: database.publisher.contact?.email,
          ...mailText(questions, database, replyBy),
          attachment: { name: `${file}-${localDate(options.now)}.xlsx`, content: workbook },
        },
        options.now,
      );
      files.push({ name: `${file}.eml`, content: eml });
    }
    const phone = organization?.phones?.[0]?.number;
    result.push({ organization: id, name, due: records.length, email, phone, files });
    options.onProgress?.((index + 1) / groups.length);
  }
  return result;
}

function questionOf(listed: Listed, wordsOf: (listed: Listed) => string): Question {
  return {
    key: keyOf(listed),
    list: listed.list,
    name: nameOf(listed),
    words: wordsOf(listed),
    lastVerified: listed.record.lastVerified,
    fingerprint: fingerprint(listed.record),
  };
}

/** Who is asked what, for the clerk: also those who can only be called. */
export function overviewWorkbook(list: readonly Inquiry[]): Promise<Uint8Array> {
  const bold = { style: { font: { name: 'Calibri', size: 11, bold: true } } };
  const headings = ['Anbieter', 'Zu prüfen', 'E-Mail', 'Telefon', 'Tabelle', 'Antwort am'];
  return writeXlsx({
    sheets: [
      {
        name: 'Übersicht',
        columns: [
          { width: 50 },
          { width: 10 },
          { width: 36 },
          { width: 20 },
          { width: 40 },
          { width: 14 },
        ],
        rows: [
          headings,
          ...list.map(({ name, due, email, phone, files }) => [
            name,
            due,
            email ?? 'keine bekannt',
            phone ?? null,
            files[0]?.name ?? null,
            null,
          ]),
        ],
        cells: new Map(headings.map((_, column) => [`0,${column}`, bold])),
        freezePane: { rows: 1 },
      },
    ],
    defaultFont: { name: 'Calibri', size: 11 },
  });
}
