/** The part of JSON Schema that the database's schema uses and the checks at run time care about. */
interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  const?: unknown;
  enum?: readonly unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: readonly string[];
}

export type Definitions = Record<string, Schema>;

/**
 * Definitions that the run time knows by name, because a pattern says less than the check does.
 * What the letters mean is written in `packages/angebote/src/check.ts`.
 */
const NAMED: Record<string, string> = {
  isoDate: 'd',
  localTime: 't',
  webUrl: 'u',
  linkUrl: 'k',
  fileUrl: 'f',
  localizedText: 'l',
  outline: 'g',
  polygon: 'g',
  multiPolygon: 'g',
  extra: 'o',
};

/**
 * The schema as short strings: kind → `"id!:s title!:l topics:[s schedule:@schedule"`. A table of
 * this form costs visitors about 2 kB, a schema validator with the schema 50.
 */
export function shapesOf(definitions: Definitions): Record<string, string> {
  const shapes: Record<string, string> = {};
  for (const [name, schema] of Object.entries(definitions)) {
    if (schema.properties && !(name in NAMED)) shapes[name] = fieldsOf(schema, definitions);
  }
  return shapes;
}

function fieldsOf(schema: Schema, definitions: Definitions): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => {
      const mark = schema.required?.includes(name) ? '!' : '';
      return `${name}${mark}:${codeOf(property, definitions)}`;
    })
    .join(' ');
}

function codeOf(schema: Schema, definitions: Definitions): string {
  if (schema.$ref) return codeOfReference(schema.$ref, definitions);
  if (schema.type === 'integer' || schema.type === 'number') return 'n';
  if (schema.enum) return schema.enum.join('|');
  if (schema.type === 'boolean') return 'b';
  if (schema.type === 'array' && schema.items) return `[${codeOf(schema.items, definitions)}`;
  if (typeof schema.additionalProperties === 'object') {
    return `{${codeOf(schema.additionalProperties, definitions)}`;
  }
  if (schema.format === 'email') return 'm';
  if (schema.type === 'string') return 's';
  throw new Error(`No run-time check for ${JSON.stringify(schema)}`);
}

function codeOfReference(ref: string, definitions: Definitions): string {
  const name = ref.slice('#/$defs/'.length);
  const definition = definitions[name];
  if (!definition) throw new Error(`${ref} is not defined`);
  return NAMED[name] ?? (definition.properties ? `@${name}` : codeOf(definition, definitions));
}
