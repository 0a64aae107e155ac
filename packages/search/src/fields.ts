import type { Field } from './analyse.js';
import type { IndexOptions } from './types.js';

/** For fields everybody calls the same; others weigh 1. */
const USUAL_WEIGHTS = new Map([
  ['title', 4],
  ['name', 4],
  ['summary', 2],
]);
/** For fields the collection didn't have when it was built. */
const USUAL_LENGTH = 40;

export type FieldTable = Readonly<Record<string, Field>>;

export function fieldTable(
  options: NonNullable<IndexOptions['fields']>,
  lengths: ReadonlyMap<string, number>,
): FieldTable {
  const names = new Set([...lengths.keys(), ...Object.keys(options)]);
  return Object.fromEntries(
    Array.from(names, (name) => {
      const option = (Object.hasOwn(options, name) ? options[name] : undefined) ?? {};
      const { weight = usualWeight(name), stored = true } =
        typeof option === 'number' ? { weight: option } : option;
      return [name, { weight, stored, averageLength: lengths.get(name) ?? USUAL_LENGTH }];
    }),
  );
}

export function fieldNamed(table: FieldTable, name: string): Field {
  const field = Object.hasOwn(table, name) ? table[name] : undefined;
  return field ?? { weight: usualWeight(name), stored: true, averageLength: USUAL_LENGTH };
}

function usualWeight(name: string): number {
  return USUAL_WEIGHTS.get(name) ?? 1;
}
