/** Two records as one: objects deep, lists behind each other, anything else as the second says. */
export function merge(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(a),
    ...Object.entries(b).map(([name, value]): [string, unknown] => [
      name,
      mergeValues(Object.hasOwn(a, name) ? a[name] : undefined, value),
    ]),
  ]);
}

function mergeValues(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  return isObject(a) && isObject(b) ? merge(a, b) : b;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
