import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

import type { GeneratedFile } from './generate.js';
import { ROOT } from './build/paths.js';

const schemaPath = 'schemas/angebotsdatenbank.schema.json';
const typesPath = 'packages/angebote/src/generated/database.ts';

/**
 * Derives what the code needs to know from `schemas/`: the types of the database.
 *
 * @returns the files as they should be; the caller writes or compares them.
 */
export async function generateTypes(): Promise<GeneratedFile[]> {
  const schema = JSON.parse(await readFile(join(ROOT, schemaPath), 'utf8')) as JSONSchema;
  return [{ path: join(ROOT, typesPath), content: await databaseTypes(schema) }];
}

async function databaseTypes(schema: JSONSchema): Promise<string> {
  const types = await compile(forTypes(schema), 'Database', {
    bannerComment: `/* Generated from ${schemaPath} by \`npm run generate\`. Do not edit. */`,
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
