import type { Database } from '@kim-widgets/angebote';
import { columnsOf } from '../table/columns.js';
import { kindOf } from '../table/kinds.js';
import { type Names, recordsOf } from '../table/names.js';
import type { Column } from '../table/shapes.js';
import { LIST_SEPARATOR, writeCell } from '../table/write-cell.js';
import type { CheckedList, Listed } from './checked-records.js';

/** What an organization is asked about no further: our own bookkeeping. */
const OWN_MATTERS: ReadonlySet<string> = new Set([
  'id',
  'source',
  'lastVerified',
  'verifiedBy',
  'reviewDue',
  'translations',
  'extra',
  'keywords',
  'leikaId',
]);

/** Puts a record into words, one line per fact: "Zeiten: Mo–Do 9:00–12:00 Uhr". German only. */
export function recordWriter(database: Database, names: Names): (listed: Listed) => string {
  const columns = new Map<CheckedList, Column[]>();
  const known = recordsOf(database);
  const called = new Map(
    Object.entries(known).flatMap(([target, records]) =>
      records.map(({ id, name }): [string, string] => [`${target}/${id}`, name || id]),
    ),
  );
  const columnsFor = (list: CheckedList): Column[] => {
    const own = columnsOf(kindOf(list), ['de']).filter(
      ({ path: [name = ''] }) => !OWN_MATTERS.has(name),
    );
    columns.set(list, own);
    return own;
  };
  return ({ list, record }) =>
    (columns.get(list) ?? columnsFor(list))
      .flatMap((column) => {
        const text = inNames(writeCell(record, column, names), column, called);
        return text === '' ? [] : [`${column.heading}: ${text}`];
      })
      .join('\n');
}

/** Ids of other records say nothing to those who are asked: their names do. */
function inNames(text: string, { shape }: Column, called: ReadonlyMap<string, string>): string {
  if ((shape.kind !== 'one' && shape.kind !== 'many') || shape.scalar.type !== 'reference')
    return text;
  const { target } = shape.scalar;
  return text
    .split(LIST_SEPARATOR)
    .map((id) => called.get(`${target}/${id}`) ?? id)
    .join(LIST_SEPARATOR);
}
