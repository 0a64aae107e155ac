/** How often each part of a schema occurs in a value that follows it. */
export interface Coverage {
  /** `definition.property` → occurrences. */
  properties: Map<string, number>;
  /** `definition.property=value` of every enumeration → occurrences. */
  values: Map<string, number>;
}

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  oneOf?: Schema[];
  const?: string;
  enum?: readonly (string | number)[];
}

/**
 * Walks a value along its JSON Schema and counts. Every property and every enumerated value of every
 * definition is in the result, those that do not occur with 0.
 */
export function coverage(root: Schema, value: unknown): Coverage {
  const seen: Coverage = { properties: new Map(), values: new Map() };
  const definitions = { database: root, ...root.$defs };
  for (const [name, definition] of Object.entries(definitions)) {
    for (const item of definition.enum ?? []) seen.values.set(`${name}=${item}`, 0);
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      seen.properties.set(`${name}.${key}`, 0);
      listValues(property, `${name}.${key}`);
    }
  }
  visit(root, value, 'database');
  return seen;

  function listValues(schema: Schema, path: string): void {
    for (const item of schema.enum ?? []) seen.values.set(`${path}=${item}`, 0);
    if (schema.items) listValues(schema.items, path);
  }

  /** `path` is the definition, or the definition's property, that the value stands for. */
  function visit(schema: Schema, item: unknown, path: string): void {
    const name = schema.$ref?.split('/').at(-1);
    const target = resolve(schema);
    const holder = name !== undefined && (target.properties || target.enum) ? name : path;
    if (target.enum) count(seen.values, `${holder}=${String(item)}`);
    else if (target.oneOf) visit(branchFor(item, target.oneOf), item, holder);
    else if (Array.isArray(item)) {
      for (const part of item) visit(target.items ?? {}, part, holder);
    } else if (typeof item === 'object' && item !== null) {
      for (const [key, part] of Object.entries(item)) {
        const property = target.properties?.[key];
        if (property) {
          count(seen.properties, `${holder}.${key}`);
          visit(property, part, `${holder}.${key}`);
        } else if (typeof target.additionalProperties === 'object') {
          visit(target.additionalProperties, part, holder);
        }
      }
    }
  }

  /** Of alternatives told apart by a constant `type`, the one that the item is. */
  function branchFor(item: unknown, branches: readonly Schema[]): Schema {
    const { type } = item as { type?: string };
    return branches.find((branch) => resolve(branch).properties?.type?.const === type) ?? {};
  }

  function resolve(schema: Schema): Schema {
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : resolve(root.$defs?.[name] ?? {});
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
