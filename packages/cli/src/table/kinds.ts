/** A kind of record that has a sheet of its own. */
export interface Kind {
  /** The database's list; `database` is the one record of everything that is no list. */
  list: KindName;
  /** Name of the sheet, and of the CSV file in small letters. */
  sheet: string;
  /** Name of the record's definition in the schema. */
  definition: string;
  /** Property that identifies a record, where one does. */
  key?: 'id' | 'ags';
  /** Property with the name people know it by. */
  name?: string;
}

export type KindName =
  | 'database'
  | 'offers'
  | 'organizations'
  | 'locations'
  | 'contacts'
  | 'municipalities'
  | 'vocabularies'
  | 'places'
  | 'emergencyNumbers'
  | 'schoolHolidays'
  | 'bodies'
  | 'agreements';

/** All kinds in the order of their sheets: what is filled in most stands first. */
export const KINDS: readonly Kind[] = [
  { list: 'offers', sheet: 'Angebote', definition: 'offer', key: 'id', name: 'title' },
  { list: 'organizations', sheet: 'Anbieter', definition: 'organization', key: 'id', name: 'name' },
  { list: 'locations', sheet: 'Orte', definition: 'location', key: 'id', name: 'name' },
  { list: 'contacts', sheet: 'Ansprechpersonen', definition: 'contact', key: 'id', name: 'role' },
  {
    list: 'municipalities',
    sheet: 'Kommunen',
    definition: 'municipality',
    key: 'ags',
    name: 'name',
  },
  { list: 'vocabularies', sheet: 'Begriffe', definition: 'need' },
  { list: 'places', sheet: 'Orte und Ortsteile', definition: 'place', name: 'name' },
  {
    list: 'emergencyNumbers',
    sheet: 'Notrufnummern',
    definition: 'emergencyNumber',
    key: 'id',
    name: 'name',
  },
  { list: 'schoolHolidays', sheet: 'Schulferien', definition: 'schoolHoliday', name: 'name' },
  { list: 'bodies', sheet: 'Gremien', definition: 'body', key: 'id', name: 'name' },
  {
    list: 'agreements',
    sheet: 'Kooperationsvereinbarungen',
    definition: 'agreement',
    key: 'id',
    name: 'title',
  },
  { list: 'database', sheet: 'Datenbank', definition: '' },
];

/** The kind with this list. */
export function kindOf(list: KindName): Kind {
  const kind = KINDS.find((candidate) => candidate.list === list);
  if (!kind) throw new Error(`unknown kind ${list}`);
  return kind;
}
