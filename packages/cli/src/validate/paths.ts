/** A value in a database and the steps that lead to it. */
export interface Located {
  path: (string | number)[];
  value: unknown;
}

/**
 * All values a pattern leads to, such as `offers.*.contacts.*`; `*` goes through a list or through
 * the properties of an object. What is missing on the way is passed over.
 */
export function* valuesAt(root: unknown, pattern: string): Generator<Located> {
  yield* walk(root, pattern.split('.'), 0, []);
}

function* walk(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: (string | number)[],
): Generator<Located> {
  const step = steps[depth];
  if (step === undefined) {
    yield { path, value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (step !== '*') {
    const next = (value as Record<string, unknown>)[step];
    if (next !== undefined) yield* walk(next, steps, depth + 1, [...path, step]);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walk(item, steps, depth + 1, [...path, index]);
  } else {
    for (const [key, item] of Object.entries(value))
      yield* walk(item, steps, depth + 1, [...path, key]);
  }
}
