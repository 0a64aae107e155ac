import type { Vocabularies } from '@kim-widgets/angebote';
import { databaseSchema } from '../schemas.js';
import { REFERENCES, type Target } from '../validate/rules/references.js';
import { TERMS } from '../validate/rules/terms.js';
import { type Kind, KINDS } from './kinds.js';

/** One value of a cell. */
export type Scalar =
  | { type: 'text' | 'number' | 'boolean' | 'date' | 'time' | 'moment' | 'phone' | 'email' }
  | { type: 'url' | 'ags' | 'postcode' | 'language' }
  | {
      type: 'enum';
      values: readonly (string | number)[];
      /** Where the common labels won't do. */
      labels?: Readonly<Record<string, string>>;
    }
  | { type: 'term'; vocabulary: keyof Vocabularies }
  | { type: 'reference'; target: Target };

/** What a cell holds, and how it is written. */
export type Shape =
  | { kind: 'one'; scalar: Scalar }
  /** Several values, `; ` between them. */
  | { kind: 'many'; scalar: Scalar }
  /** A localized text's words in one language. */
  | { kind: 'text'; language: string }
  /** A list of localized texts in one language, one line each. */
  | { kind: 'texts'; language: string }
  /** Synonyms of one language, `; ` between them. */
  | { kind: 'words'; language: string }
  /** A translation's status and day. */
  | { kind: 'translation'; language: string }
  /** Weekly hours in German words. */
  | { kind: 'hours' }
  /** A list of objects, one line each: `main value | Title: value | …`. */
  | { kind: 'entries'; main: Column; fields: readonly Column[] };

/** One column of a sheet: where its cells belong in a record, and what they hold. */
export interface Column {
  /** Steps from the record to the value; for localized texts without the language. */
  path: readonly string[];
  /** From the schema's titles: "Kosten: Betrag in Euro", "Titel [en]". */
  heading: string;
  /** From the schema's descriptions. */
  description: string;
  required: boolean;
  shape: Shape;
}

interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: (string | number)[];
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: string[];
}

const SCHEMA = databaseSchema as unknown as SchemaNode & { $defs: Record<string, SchemaNode> };

/** Properties that no cell can show: the outline's thousands of corners, a bus's stops with their own hours. */
const WITHOUT_COLUMN = new Set(['outline', 'stops', 'photo']);
const SCALAR_DEFINITIONS: Readonly<Record<string, Scalar>> = {
  isoDate: { type: 'date' },
  localTime: { type: 'time' },
  phoneNumber: { type: 'phone' },
  webUrl: { type: 'url' },
  linkUrl: { type: 'url' },
  fileUrl: { type: 'text' },
  ags: { type: 'ags' },
  languageCode: { type: 'language' },
  recordId: { type: 'text' },
  termId: { type: 'text' },
};

/**
 * The columns of a kind's sheet, straight from the schema: titles become headings, descriptions
 * become explanations, so that workbook, import and export cannot drift from it or each other.
 *
 * @param languages languages that localized texts get a column for, German first
 */
export function columnsOf(kind: Kind, languages: readonly string[]): Column[] {
  if (kind.list === 'database') return databaseColumns(languages);
  const definition = definitionOf(kind.definition);
  const columns = objectColumns(definition, {
    pattern: `${kind.list}.*`,
    path: [],
    title: '',
    languages,
  });
  return kind.list === 'vocabularies' ? [vocabularyColumn(), ...columns] : columns;
}

/** The names of the vocabularies with their German titles. */
export function vocabularyTitles(): Map<keyof Vocabularies, string> {
  const properties = definitionOf('vocabularies').properties ?? {};
  return new Map(
    Object.entries(properties).map(([name, { title = name }]) => [
      name as keyof Vocabularies,
      title,
    ]),
  );
}

function vocabularyColumn(): Column {
  return {
    path: ['vocabulary'],
    heading: 'Liste',
    description: 'Zu welcher Begriffsliste der Begriff gehört.',
    required: true,
    shape: {
      kind: 'one',
      scalar: {
        type: 'enum',
        values: [...vocabularyTitles().keys()],
        labels: Object.fromEntries(vocabularyTitles()),
      },
    },
  };
}

function databaseColumns(languages: readonly string[]): Column[] {
  const lists = new Set<string>(KINDS.map(({ list }) => list));
  const properties = Object.entries(SCHEMA.properties ?? {}).filter(([name]) => !lists.has(name));
  return objectColumns(
    { properties: Object.fromEntries(properties), required: SCHEMA.required ?? [] },
    { pattern: 'database', path: [], title: '', languages },
  );
}

interface Place {
  /** The steps from the database, with `*` for items of lists: `offers.*.schedule.slots.*`. */
  pattern: string;
  path: readonly string[];
  title: string;
  languages: readonly string[];
}

function objectColumns(node: SchemaNode, place: Place): Column[] {
  return Object.entries(node.properties ?? {})
    .filter(([name]) => !WITHOUT_COLUMN.has(name))
    .flatMap(([name, property]) =>
      propertyColumns(property, node.required?.includes(name) ?? false, {
        ...place,
        pattern: `${place.pattern}.${name}`,
        path: [...place.path, name],
        title: [place.title, resolve(property).title ?? name].filter(Boolean).join(': '),
      }),
    );
}

function propertyColumns(property: SchemaNode, required: boolean, place: Place): Column[] {
  const node = resolve(property);
  const reference = referenceName(property);
  const column = (shape: Shape, heading = place.title): Column => ({
    path: place.path,
    heading,
    description: node.description ?? '',
    required,
    shape,
  });
  const perLanguage = (shape: (language: string) => Shape, languages = place.languages) =>
    languages.map((language) =>
      language === 'de'
        ? column(shape(language))
        : { ...column(shape(language), `${place.title} [${language}]`), required: false },
    );

  switch (reference) {
    case 'localizedText':
      return perLanguage((language) => ({ kind: 'text', language }));
    case 'translations':
      return perLanguage(
        (language) => ({ kind: 'translation', language }),
        place.languages.filter((language) => language !== 'de'),
      );
    case 'synonyms':
      return perLanguage((language) => ({ kind: 'words', language }));
    case 'extra':
      return [];
    case 'schedule':
      return [column({ kind: 'hours' }), ...scheduleColumns(node, place)];
    default:
  }
  if (node.type === 'array') {
    if (referenceName(node.items ?? {}) === 'localizedText')
      return perLanguage((language) => ({ kind: 'texts', language }));
    const item = resolve(node.items ?? {});
    if (item.type === 'object') return [column(entriesShape(item, place))];
    return [column({ kind: 'many', scalar: scalarOf(node.items ?? {}, place, true) })];
  }
  if (node.type === 'object') {
    return objectColumns(node, place).map((inner) =>
      required ? inner : { ...inner, required: false },
    );
  }
  return [column({ kind: 'one', scalar: scalarOf(property, place, false) })];
}

/** What of a schedule is more than hours; slots, appointments and series are in the hours' own cell. */
function scheduleColumns(node: SchemaNode, place: Place): Column[] {
  const inHours = new Set(['slots', 'byAppointment', 'series']);
  const others = Object.entries(node.properties ?? {}).filter(([name]) => !inHours.has(name));
  return objectColumns({ properties: Object.fromEntries(others) }, place);
}

function entriesShape(item: SchemaNode, place: Place): Shape {
  const fields = objectColumns(item, {
    ...place,
    pattern: `${place.pattern}.*`,
    path: [],
    title: '',
    // An entry names the languages it has; no column could know them.
    languages: ['de'],
  }).filter(
    ({ path, shape }) => path.length === 1 && shape.kind !== 'entries' && shape.kind !== 'hours',
  );
  const main =
    fields.find(({ required, shape }) => required && !isEnum(shape)) ??
    fields.find(({ shape }) => !isEnum(shape));
  if (!main) throw new Error(`no main field in ${place.title}`);
  return { kind: 'entries', main, fields: fields.filter((field) => field !== main) };
}

function isEnum(shape: Shape): boolean {
  return shape.kind === 'one' && shape.scalar.type === 'enum';
}

function scalarOf(property: SchemaNode, place: Place, inList: boolean): Scalar {
  const node = resolve(property);
  const pattern = inList ? `${place.pattern}.*` : place.pattern;
  const matches = ([candidate]: readonly [string, unknown]) => candidate === pattern;
  const term = TERMS.find(matches);
  if (term) return { type: 'term', vocabulary: term[1] };
  const target = REFERENCES.find(matches);
  if (target) return { type: 'reference', target: target[1] };
  if (node.enum) return { type: 'enum', values: node.enum };
  const definition = SCALAR_DEFINITIONS[referenceName(property) ?? ''];
  if (definition) return definition;
  if (node.type === 'boolean') return { type: 'boolean' };
  if (node.type === 'number' || node.type === 'integer') return { type: 'number' };
  if (node.format === 'email') return { type: 'email' };
  if (node.format === 'date-time') return { type: 'moment' };
  const name = place.path.at(-1) ?? '';
  if (name === 'postalCode' || name === 'postalCodes') return { type: 'postcode' };
  return { type: 'text' };
}

function definitionOf(name: string): SchemaNode {
  return SCHEMA.$defs[name] ?? {};
}

function referenceName(node: SchemaNode): string | undefined {
  return node.$ref?.split('/').at(-1);
}

function resolve(node: SchemaNode): SchemaNode {
  const name = referenceName(node);
  return name ? { ...resolve(definitionOf(name)), ...node } : node;
}
