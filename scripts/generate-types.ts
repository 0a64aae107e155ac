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
    ...labelModules(vocabularies),
    { path: `${target}synonyms.ts`, content: synonymsModule(vocabularies) },
    {
      path: `${ROOT}packages/explainer/src/generated/explainer.ts`,
      content: await typesOf(kindsOf(explainer), 'ExplainerFiles', explainerPath),
    },
  ];
}

type DefaultVocabularies = Record<string, DefaultTerm[]>;

interface DefaultTerm {
  id: string;
  label: Record<string, string>;
  synonyms?: Record<string, string[]>;
}

/** In the vocabularies themselves; labels in other languages are loaded by those who read them. */
const BUILT_IN = ['de', 'de-simple', 'en'];

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
  const { $ref, title, description, ...rest } = schema;
  const comment = [title, description].filter(Boolean).join(': ');
  const result: JSONSchema = comment ? { description: comment } : {};
  if ($ref) return { ...result, tsType: typeName($ref) };
  for (const [key, value] of Object.entries(rest)) {
    if (key !== 'minItems') result[key] = forTypesAt(key, value);
  }
  return result;
}

/** Keywords whose value holds schemas by name, which may well be called "title". */
const namedSchemas = ['properties', '$defs'];
const nestedSchemas = ['items', 'oneOf', 'additionalProperties'];

function forTypesAt(keyword: string, value: unknown): unknown {
  if (typeof value !== 'object') return value;
  if (namedSchemas.includes(keyword)) {
    const schemas = Object.entries(value as Record<string, JSONSchema>);
    return Object.fromEntries(schemas.map(([name, schema]) => [name, forTypes(schema)]));
  }
  if (!nestedSchemas.includes(keyword)) return value;
  return Array.isArray(value)
    ? value.map((schema: JSONSchema) => forTypes(schema))
    : forTypes(value as JSONSchema);
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

/** Without synonyms, which only a search index needs, and without most languages. */
function termsModule(vocabularies: DefaultVocabularies): string {
  const terms = Object.entries(vocabularies).map(([name, list]) => [
    name,
    list.map(({ label, ...term }) => ({
      ...term,
      label: Object.fromEntries(BUILT_IN.map((language) => [language, label[language]])),
      synonyms: undefined,
    })),
  ]);
  return `${banner(vocabulariesPath)}import type { Vocabularies } from './database.js';

export const vocabularies: Required<Vocabularies> = ${JSON.stringify(Object.fromEntries(terms))};
`;
}

/** For each language a module with the labels of all terms, and one that knows which there are. */
function labelModules(vocabularies: DefaultVocabularies): GeneratedFile[] {
  const labels = Object.values(vocabularies)
    .flat()
    .map(({ label }) => label);
  const languages = [...new Set(labels.flatMap((label) => Object.keys(label)))].filter(
    (language) => language !== 'de',
  );
  const loaders = languages.map((code) => `  '${code}': () => import('./labels/${code}.js'),\n`);
  return [
    ...languages.map((code) => {
      const known = labels.map((label) => [label.de, label[code]]);
      const json = JSON.stringify(Object.fromEntries(known));
      return {
        path: `${target}labels/${code}.ts`,
        content: `${banner(vocabulariesPath)}export const labels: Record<string, string> = ${json};\n`,
      };
    }),
    {
      path: `${target}labels.ts`,
      content: `${banner(vocabulariesPath)}export const LABELS: Record<string, () => Promise<{ labels: Record<string, string> }>> = {\n${loaders.join('')}};\n`,
    },
  ];
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
