import { mapInSteps, type Steps } from '../../io/progress.js';
import type { ReadContext } from '../../table/read/read-cell.js';
import { rowToRecord } from '../../table/rows.js';
import type { Column } from '../../table/shapes.js';
import { columnLetter } from '../../table/sheet.js';
import { COMPOSITES } from './composites.js';
import type { CellDoubt, DataRow, DataSheet } from './data-rows.js';
import { withRequired } from './defaults.js';
import { merge } from './merge-values.js';
import { columnAt, isId } from './records.js';

type Json = Record<string, unknown>;

interface ReadRecords {
  records: Json[];
  doubts: CellDoubt[];
}

/** Says that a cell needs a look. */
type Doubt = (position: number, value: string, message: string, suggestion?: string) => void;

/**
 * One sheet's rows as records. Lets others run in between.
 *
 * @param ids the id of each row's record
 */
export async function readRecords(
  data: DataSheet,
  ids: readonly string[],
  context: ReadContext,
  steps: Steps,
): Promise<ReadRecords> {
  const doubts: CellDoubt[] = [];
  const readRow = rowReader(data, context);
  const records = await mapInSteps(
    data.rows,
    (row, at) => readRow(row, ids[at] ?? '', doubtsOf(data, row, doubts)),
    steps,
  );
  return { records, doubts };
}

function doubtsOf({ sheet, layout }: DataSheet, { index }: DataRow, doubts: CellDoubt[]): Doubt {
  return (position, value, message, suggestion) =>
    void doubts.push({
      sheet: sheet.name,
      row: index + 1,
      column: columnLetter(Math.max(0, position)),
      heading: layout.headings[position]?.text ?? '',
      value,
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
}

function rowReader(
  data: DataSheet,
  context: ReadContext,
): (row: DataRow, id: string, doubt: Doubt) => Json {
  const { kind, headings } = data.layout;
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
  const idPosition = positions[columns.findIndex(({ path }) => path[0] === 'id')] ?? 0;

  return ({ index, cells }, id, doubt) => {
    const result = rowToRecord(
      columns,
      positions.map((position) => cells[position] ?? ''),
      exact.map((position) => cells[position] ?? '').join(''),
      context,
    );
    for (const { column, text, message, suggestion } of result.doubts) {
      doubt(positions[columns.indexOf(column)] ?? 0, text, message, suggestion);
    }
    const named = withId(
      withComposites(result.record, data, cells, doubt),
      kind.key,
      id,
      (given, message) => doubt(idPosition, given, message, id),
    );
    const complete = withRequired(named, kind, `${data.sheet.name}, Zeile ${index + 1}`);
    for (const message of complete.missing) {
      doubt(columnAt(data, [kind.name ?? '']), '', message);
    }
    return complete.record;
  };
}

/** What columns say that hold several things at once: "5 € pro Stunde", "16–25 Jahre". */
function withComposites(
  from: Json,
  { layout }: DataSheet,
  cells: readonly string[],
  doubt: Doubt,
): Json {
  let record = from;
  for (const [position, { text: heading, meaning }] of layout.headings.entries()) {
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
  return record;
}

/** The id that is sure to be the record's own; another that was written there is kept. */
function withId(
  record: Json,
  key: 'id' | 'ags' | undefined,
  id: string,
  doubt: (given: string, message: string) => void,
): Json {
  const given = record[key ?? 'id'] as string | undefined;
  if (key !== 'id' || given === id) return record;
  if (given === undefined) return { ...record, id };
  doubt(
    given,
    isId(given)
      ? `Kennung schon vergeben; jetzt „${id}“`
      : `als Kennung nicht möglich; jetzt „${id}“`,
  );
  return { ...merge(record, { extra: { Kennung: given } }), id };
}
