import type { Database, Vocabularies } from '@kim-widgets/angebote';
import { addTo, append } from '../../lists.js';
import type { Steps } from '../../io/progress.js';
import { kindOf, type KindName } from '../../table/kinds.js';
import { languageNames } from '../../table/languages.js';
import { createNames } from '../../table/names.js';
import type { ReadContext } from '../../table/read/read-cell.js';
import type { Sheet } from '../../table/sheet.js';
import { type CellDoubt, type DataSheet, dataRows } from './data-rows.js';
import { headingDoubts, noteDoubts, transposeDoubt, wholeSheet } from './doubts.js';
import { guessLayout, kindByName, type Layout, type SheetMapping } from './headings.js';
import { placesOfOffers } from './offer-places.js';
import { readRecords } from './read-records.js';
import { createMissing, registerRows } from './records.js';
import { transpose } from './transpose.js';

export interface TableImport {
  database: Database;
  doubts: CellDoubt[];
  /** How the sheets were understood, for the mapping file. */
  layouts: { sheet: string; layout: Layout }[];
}

export interface TableImportOptions extends Steps {
  /** The shipped vocabularies. */
  defaults: Vocabularies;
  mappings: ReadonlyMap<string, SheetMapping>;
  /** Moment of the import, ISO 8601. */
  now: string;
  /** `YYYY-MM-DD`, in Germany. */
  today: string;
  /** Name of the publisher where no sheet says it. */
  publisher?: string | undefined;
}

/** Sheets that explain and hold the lists of the drop-downs: nothing to read. */
export const HELP_SHEETS: readonly string[] = ['Anleitung', 'Auswahl'];

/** Sheets of a workbook or CSV files as an Angebotsdatenbank, with a doubt for every cell that needs a look. */
export async function tablesToDatabase(
  sheets: readonly Sheet[],
  options: TableImportOptions,
): Promise<TableImport> {
  const doubts: CellDoubt[] = [];
  const data: DataSheet[] = [];
  const transposed = new Set<Sheet>();
  const languages = languageNames();
  for (const original of sheets) {
    if (HELP_SHEETS.includes(original.name)) continue;
    const isDatabase = kindByName(original.name)?.list === 'database';
    const sheet = isDatabase ? transpose(original) : original;
    if (isDatabase) transposed.add(sheet);
    const layout = guessLayout(sheet, languages, options.mappings.get(sheet.name));
    if (!layout) {
      if (sheet.rows.some((cells) => cells.some((cell) => cell.trim()))) {
        doubts.push(
          wholeSheet(sheet, 'Blatt nicht eingelesen: keine bekannten Überschriften gefunden'),
        );
      }
      continue;
    }
    const result = dataRows(sheet, layout);
    data.push(result.data);
    append(doubts, result.doubts);
    append(doubts, headingDoubts(result.data));
    append(doubts, noteDoubts(result.data));
  }
  const { registry, ids } = registerRows(data);
  const missing = createMissing(data, registry);
  append(doubts, missing.doubts);

  const lists = new Map<KindName, Record<string, unknown>[]>();
  const add = (list: KindName, record: Record<string, unknown>) => addTo(lists, list, record);
  // Terms first: every other sheet uses them.
  const first = data.filter(({ layout }) => isOwnOrTerms(layout.kind.list));
  const others = data.filter(({ layout }) => !isOwnOrTerms(layout.kind.list));
  const contextWith = (vocabularies: Vocabularies): ReadContext => ({
    names: createNames({ ...options.defaults, ...vocabularies }, registry.known),
    today: options.today,
  });
  const total = data.reduce((sum, { rows }) => sum + rows.length, 0);
  let before = 0;
  const readAll = async (sheetsOfKinds: readonly DataSheet[], context: ReadContext) => {
    for (const sheet of sheetsOfKinds) {
      const done = before;
      const result = await readRecords(sheet, ids.get(sheet) ?? [], context, {
        signal: options.signal,
        onProgress: (share) => options.onProgress?.((done + share * sheet.rows.length) / total),
      });
      before += sheet.rows.length;
      append(doubts, result.doubts);
      const records = lists.get(sheet.layout.kind.list) ?? [];
      lists.set(sheet.layout.kind.list, records.concat(result.records));
    }
  };
  await readAll(first, contextWith({}));
  const vocabularies = {
    ...(lists.get('database')?.[0]?.vocabularies as Vocabularies | undefined),
    ...vocabulariesFrom(lists.get('vocabularies') ?? []),
  };
  await readAll(others, contextWith(vocabularies));
  for (const { target, record } of missing.created) add(target, record);
  placesOfOffers(lists.get('offers') ?? [], add, registry.taken.get('locations') ?? new Set());

  return {
    database: assemble(lists, vocabularies, options, doubts),
    doubts: doubts.map((doubt) =>
      isTransposed(doubt, transposed) ? transposeDoubt(doubt) : doubt,
    ),
    layouts: data.map(({ sheet, layout }) => ({ sheet: sheet.name, layout })),
  };
}

function isOwnOrTerms(list: KindName): boolean {
  return list === 'database' || list === 'vocabularies';
}

function vocabulariesFrom(records: readonly Record<string, unknown>[]): Vocabularies {
  const lists: Record<string, unknown[]> = {};
  for (const { vocabulary, ...term } of records) {
    if (typeof vocabulary === 'string') (lists[vocabulary] ??= []).push(term);
  }
  return lists;
}

function assemble(
  lists: ReadonlyMap<KindName, Record<string, unknown>[]>,
  vocabularies: Vocabularies,
  options: TableImportOptions,
  doubts: CellDoubt[],
): Database {
  const [own = {}] = lists.get('database') ?? [];
  const records = [...lists].filter(([list]) => list !== 'database' && list !== 'vocabularies');
  const publisher = own.publisher as { name?: string } | undefined;
  if (!publisher?.name && !options.publisher) {
    doubts.push({
      sheet: kindOf('database').sheet,
      row: 1,
      column: 'B',
      heading: 'Herausgeber: Name',
      value: '',
      message: 'fehlt; „Unbekannter Herausgeber“ eingesetzt',
      suggestion: '--publisher "Kreis …"',
    });
  }
  return {
    ...own,
    formatVersion: (own.formatVersion as string | undefined) ?? '1.0',
    publisher: {
      ...publisher,
      name: publisher?.name ?? options.publisher ?? 'Unbekannter Herausgeber',
    },
    generated: (own.generated as string | undefined) ?? options.now,
    ...Object.fromEntries(records),
    ...(own.vocabularies !== undefined || Object.keys(vocabularies).length > 0
      ? { vocabularies }
      : {}),
  };
}

function isTransposed({ sheet }: CellDoubt, transposed: ReadonlySet<Sheet>): boolean {
  return [...transposed].some(({ name }) => name === sheet);
}
