import type { Database, Vocabularies } from '@kim-widgets/angebote';
import type { Column } from '../../table/shapes.js';
import { kindOf, type KindName } from '../../table/kinds.js';
import { languageNames } from '../../table/languages.js';
import { createNames } from '../../table/names.js';
import type { ReadContext } from '../../table/read/read-cell.js';
import { rowToRecord } from '../../table/rows.js';
import { columnLetter, type Sheet } from '../../table/sheet.js';
import { COMPOSITES } from './composites.js';
import { type CellDoubt, type DataSheet, dataRows } from './data-rows.js';
import { withRequired } from './defaults.js';
import { headingDoubts, noteDoubts, transposeDoubt, wholeSheet } from './doubts.js';
import { guessLayout, kindByName, type Layout, type SheetMapping } from './headings.js';
import { merge } from './merge-values.js';
import { placesOfOffers } from './offer-places.js';
import { columnAt, createMissing, isId, registerRows } from './records.js';
import { transpose } from './transpose.js';

export interface TableImport {
  database: Database;
  doubts: CellDoubt[];
  /** How the sheets were understood, for the mapping file. */
  layouts: { sheet: string; layout: Layout }[];
}

export interface TableImportOptions {
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
export function tablesToDatabase(
  sheets: readonly Sheet[],
  options: TableImportOptions,
): TableImport {
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
    doubts.push(...result.doubts, ...headingDoubts(result.data), ...noteDoubts(result.data));
  }
  const { registry, ids } = registerRows(data);
  const missing = createMissing(data, registry);
  doubts.push(...missing.doubts);

  const lists = new Map<KindName, Record<string, unknown>[]>();
  const add = (list: KindName, record: Record<string, unknown>) =>
    lists.set(list, [...(lists.get(list) ?? []), record]);
  // Terms first: every other sheet uses them.
  const first = data.filter(({ layout }) => isOwnOrTerms(layout.kind.list));
  const others = data.filter(({ layout }) => !isOwnOrTerms(layout.kind.list));
  const contextWith = (vocabularies: Vocabularies): ReadContext => ({
    names: createNames({ ...options.defaults, ...vocabularies }, registry.known),
    today: options.today,
  });
  const readAll = (sheetsOfKinds: readonly DataSheet[], context: ReadContext) => {
    for (const sheet of sheetsOfKinds) {
      const result = readRecords(sheet, ids.get(sheet) ?? [], context);
      doubts.push(...result.doubts);
      const records = lists.get(sheet.layout.kind.list) ?? [];
      lists.set(sheet.layout.kind.list, records.concat(result.records));
    }
  };
  readAll(first, contextWith({}));
  const vocabularies = {
    ...(lists.get('database')?.[0]?.vocabularies as Vocabularies | undefined),
    ...vocabulariesFrom(lists.get('vocabularies') ?? []),
  };
  readAll(others, contextWith(vocabularies));
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

/** One sheet's rows as records. */
function readRecords(
  { sheet, layout, rows }: DataSheet,
  ids: readonly string[],
  context: ReadContext,
): { records: Record<string, unknown>[]; doubts: CellDoubt[] } {
  const { kind, headings } = layout;
  const columns: Column[] = [];
  const positions: number[] = [];
  for (const [position, { meaning }] of headings.entries()) {
    if (meaning.kind !== 'column') continue;
    columns.push(meaning.column);
    positions.push(position);
  }
  const exact = headings.flatMap(({ meaning }, position) =>
    meaning.kind === 'exact' ? [position] : [],
  );
  const records: Record<string, unknown>[] = [];
  const doubts: CellDoubt[] = [];
  for (const [at, { index, cells }] of rows.entries()) {
    const doubt = (position: number, value: string, message: string, suggestion?: string) =>
      doubts.push({
        sheet: sheet.name,
        row: index + 1,
        column: columnLetter(Math.max(0, position)),
        heading: headings[position]?.text ?? '',
        value,
        message,
        ...(suggestion !== undefined && { suggestion }),
      });
    const result = rowToRecord(
      columns,
      positions.map((position) => cells[position] ?? ''),
      exact.map((position) => cells[position] ?? '').join(''),
      context,
    );
    for (const { column, text, message, suggestion } of result.doubts) {
      doubt(positions[columns.indexOf(column)] ?? 0, text, message, suggestion);
    }
    let { record } = result;
    for (const [position, { text: heading, meaning }] of headings.entries()) {
      const text = cells[position] ?? '';
      if (meaning.kind !== 'composite' || text === '') continue;
      const reading = COMPOSITES[meaning.heading]?.(text);
      if (!reading) continue;
      record = merge(record, reading.patch);
      if (reading.unread !== undefined)
        record = merge(record, { extra: { [heading]: reading.unread } });
      for (const { message, suggestion } of reading.doubts)
        doubt(position, text, message, suggestion);
    }
    const id = ids[at] ?? '';
    const given = record[kind.key ?? 'id'] as string | undefined;
    if (kind.key === 'id' && given !== id) {
      if (given !== undefined) {
        const message = isId(given)
          ? `Kennung schon vergeben; jetzt „${id}“`
          : `als Kennung nicht möglich; jetzt „${id}“`;
        doubt(
          positions[columns.findIndex(({ path }) => path[0] === 'id')] ?? 0,
          given,
          message,
          id,
        );
        record = merge(record, { extra: { Kennung: given } });
      }
      record = { ...record, id };
    }
    const complete = withRequired(record, kind, `${sheet.name}, Zeile ${index + 1}`);
    for (const message of complete.missing) {
      doubt(columnAt({ sheet, layout, rows }, [kind.name ?? '']), '', message);
    }
    records.push(complete.record);
  }
  return { records, doubts };
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
