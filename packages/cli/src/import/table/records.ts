import { looksLikeId, mostAlike, plain, slug, unusedId } from '../../table/plain.js';
import { columnLetter } from '../../table/sheet.js';
import type { Target } from '../../validate/rules/references.js';
import type { CellDoubt, DataSheet } from './data-rows.js';

/** Ids and names of records, growing while sheets are read. */
export interface Registry {
  known: Record<Target, { id: string; name: string }[]>;
  taken: Map<string, Set<string>>;
}

/** Kinds whose records may be named in other sheets before they have a row of their own. */
const CREATABLE = ['organizations', 'locations', 'contacts'] as const;
type Creatable = (typeof CREATABLE)[number];

const CREATED_AS: Readonly<Record<Creatable, string>> = {
  organizations: 'Anbieter',
  locations: 'Ort',
  contacts: 'Ansprechperson',
};

/** A record that a cell names and no sheet has. */
export interface Created {
  target: Creatable;
  record: Record<string, unknown>;
}

/** The id of every row, given or made from its name, before any row is read: cells refer to them. */
export function registerRows(sheets: readonly DataSheet[]): {
  registry: Registry;
  ids: Map<DataSheet, string[]>;
} {
  const known = {
    organizations: [],
    locations: [],
    offers: [],
    contacts: [],
    municipalities: [],
    bodies: [],
    agreements: [],
    emergencyNumbers: [],
  } as Registry['known'];
  const registry: Registry = { known, taken: new Map() };
  const ids = new Map<DataSheet, string[]>();
  for (const data of sheets) {
    const { kind } = data.layout;
    const cellOf = (cells: readonly string[], ...path: string[]) =>
      cells[columnAt(data, path)]?.trim() ?? '';
    const taken = registry.taken.get(kind.list) ?? new Set<string>();
    registry.taken.set(kind.list, taken);
    // Ids that rows bring themselves come first, so that no made one takes them.
    const given = data.rows.map(({ cells }) => cellOf(cells, kind.key ?? 'id'));
    const records = kind.list in known ? known[kind.list as Target] : undefined;
    const own = given.map((id) => (isId(id) ? unusedId(id, taken) : undefined));
    ids.set(
      data,
      data.rows.map(({ cells, index }, at) => {
        const name = cellOf(cells, kind.name ?? 'name');
        const person = cellOf(cells, 'person', 'name');
        const made =
          slug([name, person].filter(Boolean).join(' ')) || `${slug(kind.sheet)}-${index + 1}`;
        const id = kind.key === 'ags' ? (given[at] ?? '') : (own[at] ?? unusedId(made, taken));
        records?.push({ id, name: person || name });
        return id;
      }),
    );
  }
  return { registry, ids };
}

/** What the schema takes as an id. */
export function isId(text: string): boolean {
  return text.length <= 100 && /^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(text);
}

/**
 * Makes a record for every provider, place and person that a cell names and no sheet has, so that a
 * plain list of offers becomes a whole database. Each is reported.
 */
export function createMissing(
  sheets: readonly DataSheet[],
  registry: Registry,
): { created: Created[]; doubts: CellDoubt[] } {
  const created: Created[] = [];
  const doubts: CellDoubt[] = [];
  const known = new Set(CREATABLE.flatMap((target) => keysOf(target, registry.known[target])));
  for (const { sheet, layout, rows } of sheets) {
    for (const [position, { text: heading, meaning }] of layout.headings.entries()) {
      if (meaning.kind !== 'column') continue;
      const { shape } = meaning.column;
      const scalar = shape.kind === 'one' || shape.kind === 'many' ? shape.scalar : undefined;
      const target =
        scalar?.type === 'reference' ? CREATABLE.find((name) => name === scalar.target) : undefined;
      if (!target) continue;
      const exact = layout.headings.findIndex((other) => other.meaning.kind === 'exact');
      for (const { index, cells } of rows) {
        // An exact value beside the cell knows better what it names.
        if (cells[exact]?.includes(`"${meaning.column.path[0] ?? ''}":`)) continue;
        const value = cells[position] ?? '';
        const names = shape.kind === 'many' ? value.split(/\s*[;\n]\s*/) : [value];
        for (const name of names) {
          if (!name || looksLikeId(name) || known.has(`${target} ${plain(name)}`)) continue;
          known.add(`${target} ${plain(name)}`);
          const suggestion = mostAlike(
            name,
            registry.known[target].map((record) => record.name),
          );
          created.push({ target, record: create(target, name, registry) });
          doubts.push({
            sheet: sheet.name,
            row: index + 1,
            column: columnLetter(position),
            heading,
            value: name,
            message: `steht auf keinem Blatt: als ${CREATED_AS[target]} angelegt`,
            ...(suggestion !== undefined && { suggestion }),
          });
        }
      }
    }
  }
  return { created, doubts };
}

function keysOf(target: Creatable, records: readonly { id: string; name: string }[]): string[] {
  return records.map(({ id, name }) => `${target} ${plain(name || id)}`);
}

function create(target: Creatable, name: string, registry: Registry): Record<string, unknown> {
  const taken = registry.taken.get(target) ?? new Set<string>();
  registry.taken.set(target, taken);
  const id = unusedId(slug(name) || target, taken);
  registry.known[target].push({ id, name });
  switch (target) {
    case 'organizations':
      return { id, name: { de: name } };
    case 'locations':
      return { id, name: { de: name }, kind: 'office' };
    case 'contacts':
      return { id, role: { de: 'Ansprechperson' }, person: { name } };
  }
}

/** Position of the column with this path in a sheet; -1 where it has none. */
export function columnAt({ layout }: DataSheet, path: readonly string[]): number {
  return layout.headings.findIndex(
    ({ meaning }) =>
      meaning.kind === 'column' &&
      meaning.column.path.join('.') === path.join('.') &&
      (meaning.column.shape.kind !== 'text' || meaning.column.shape.language === 'de'),
  );
}
