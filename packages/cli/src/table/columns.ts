import { type Kind, KINDS } from './kinds.js';
import { scalarOf } from './scalar-of.js';
import {
  definitionOf,
  referenceName,
  resolve,
  SCHEMA,
  type SchemaNode,
  vocabularyTitles,
} from './schema.js';
import type { Column, Shape } from './shapes.js';

/** Properties that no cell can show: the outline's thousands of corners, a bus's stops with their own hours. */
const WITHOUT_COLUMN = new Set(['outline', 'stops', 'photo']);
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
    return [column({ kind: 'many', scalar: scalarOf(node.items ?? {}, `${place.pattern}.*`) })];
  }
  if (node.type === 'object') {
    return objectColumns(node, place).map((inner) =>
      required ? inner : { ...inner, required: false },
    );
  }
  return [column({ kind: 'one', scalar: scalarOf(property, place.pattern) })];
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
