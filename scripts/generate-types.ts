import { readFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { shapesOf, type Definitions } from './build/shapes.js';
import type { GeneratedFile } from './generate.js';
import { ROOT } from './build/paths.js';

const schemaPath = 'schemas/angebotsdatenbank.schema.json';
const vocabulariesPath = 'schemas/vocabularies.json';
const explainerPath = 'schemas/explainer.schema.json';
const target = `${ROOT}packages/angebote/src/generated/`;

/**
 * Derives from `schemas/` what the code needs to know: the types of the database, the table that
 * `parseDatabase` checks records against, and the default vocabularies as modules.
 *
 * @returns the files as they should be; the caller writes or compares them.
 */
export async function generateTypes(): Promise<GeneratedFile[]> {
  const schema = await readJson<JSONSchema>(schemaPath);
  const vocabularies = await readJson<DefaultVocabularies>(vocabulariesPath);
  const explainer = await readJson<JSONSchema>(explainerPath);
  return [
    { path: `${target}database.ts`, content: await typesOf(schema, 'Database', schemaPath) },
    { path: `${target}shapes.ts`, content: shapesModule(schema) },
    { path: `${target}vocabularies.ts`, content: termsModule(vocabularies) },
    { path: `${target}synonyms.ts`, content: synonymsModule(vocabularies) },
    {
      path: `${ROOT}packages/explainer/src/generated/explainer.ts`,
      content: await typesOf(kindsOf(explainer), 'ExplainerFiles', explainerPath),
    },
  ];
}

type DefaultVocabularies = Record<string, { id: string; synonyms?: Record<string, string[]> }[]>;

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(`${ROOT}${path}`, 'utf8')) as T;
}

function banner(source: string): string {
  return `/* Generated from ${source} by \`npm run generate\`. Do not edit. */\n`;
}

/** A schema whose root is one of several kinds, as an object of them: a union would hide their parts. */
function kindsOf({ oneOf = [], ...schema }: JSONSchema): JSONSchema {
  const kinds = (oneOf as { $ref: string }[]).map(({ $ref }) => [
    $ref.slice($ref.lastIndexOf('/') + 1),
    { $ref },
  ]);
  return {
    ...schema,
    type: 'object',
    properties: Object.fromEntries(kinds) as Record<string, JSONSchema>,
  };
}

async function typesOf(schema: JSONSchema, name: string, path: string): Promise<string> {
  const types = await compile(forTypes(schema), name, {
    bannerComment: banner(path),
    unreachableDefinitions: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
  });
  return types.replace(
    / \*\n \* This interface was referenced by .*\n \* via the `definition` .*\n/g,
    '',
  );
}

/**
 * json-schema-to-typescript turns every title into a type of its own, copies a definition wherever a
 * reference carries a title, and makes tuples of `minItems`. German titles belong into the comment, a
 * reference stays a name, and a list stays a list.
 */
function forTypes(schema: JSONSchema): JSONSchema {
  const { $ref, title, description, minItems: _, ...rest } = schema;
  const comment = [title, description].filter(Boolean).join(': ');
  const result: JSONSchema = comment ? { description: comment } : {};
  if ($ref) return { ...result, tsType: typeName($ref) };
  for (const [key, value] of Object.entries(rest)) {
    if (namedSchemas.has(key)) result[key] = mapValues(value, forTypes);
    else if (nestedSchemas.has(key) && typeof value === 'object') result[key] = nested(value);
    else result[key] = value;
  }
  return result;
}

/** Keywords whose value holds schemas by name, which may well be called "title". */
const namedSchemas = new Set(['properties', '$defs']);
const nestedSchemas = new Set(['items', 'oneOf', 'additionalProperties']);

function nested(value: JSONSchema | JSONSchema[]): JSONSchema | JSONSchema[] {
  return Array.isArray(value) ? value.map(forTypes) : forTypes(value);
}

function mapValues(
  schemas: Record<string, JSONSchema>,
  change: (schema: JSONSchema) => JSONSchema,
): Record<string, JSONSchema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, change(schema)]),
  );
}

/** `#/$defs/weeklySlot` → `WeeklySlot` */
function typeName(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function shapesModule(schema: JSONSchema): string {
  const shapes = shapesOf(schema.$defs as Definitions);
  return `${banner(schemaPath)}
/** What \`parseDatabase\` checks: per kind its fields as \`name:type\`, required ones as \`name!:type\`. */
export const shapes = ${JSON.stringify(shapes, null, 2)} as const;
`;
}

/** Without synonyms, which only a search index needs. */
function termsModule(vocabularies: DefaultVocabularies): string {
  const terms = Object.entries(vocabularies).map(([name, list]) => [
    name,
    list.map(({ synonyms: _, ...term }) => term),
  ]);
  return `${banner(vocabulariesPath)}import type { Vocabularies } from './database.js';

export const vocabularies: Required<Vocabularies> = ${JSON.stringify(Object.fromEntries(terms))};
`;
}

function synonymsModule(vocabularies: DefaultVocabularies): string {
  const synonyms = Object.entries(vocabularies).map(([name, list]) => [
    name,
    Object.fromEntries(list.flatMap((term) => (term.synonyms ? [[term.id, term.synonyms]] : []))),
  ]);
  return `${banner(vocabulariesPath)}import type { Synonyms } from './database.js';

/** Vocabulary → term → words. */
export const synonyms: Record<string, Record<string, Synonyms>> = ${JSON.stringify(Object.fromEntries(synonyms))};
`;
}
