import type { Vocabularies } from '@kim-widgets/angebote';
import { databaseSchema } from '../schemas.js';
import type { Kind } from './kinds.js';

/** The part of JSON Schema that the schema uses. */
export interface SchemaNode {
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

export const SCHEMA = databaseSchema as unknown as SchemaNode & {
  $defs: Record<string, SchemaNode>;
};

/** The German titles of a record's properties: `schedule` → "Zeiten". */
export function propertyTitles({ list, definition }: Kind): Map<string, string> {
  const { properties = {} } = list === 'database' ? SCHEMA : definitionOf(definition);
  return new Map(
    Object.entries(properties).map(([name, node]) => [name, resolve(node).title ?? name]),
  );
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

/** The definition of this name; empty where there is none. */
export function definitionOf(name: string): SchemaNode {
  return SCHEMA.$defs[name] ?? {};
}

/** The name a node refers to. */
export function referenceName(node: SchemaNode): string | undefined {
  return node.$ref?.split('/').at(-1);
}

/** A node with what it refers to. */
export function resolve(node: SchemaNode): SchemaNode {
  const name = referenceName(node);
  return name ? { ...resolve(definitionOf(name)), ...node } : node;
}
