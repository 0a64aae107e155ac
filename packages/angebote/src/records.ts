/** The records that ids refer to; what is missing is left out. */
export function follow<T>(
  ids: readonly (string | undefined)[] | undefined,
  records: ReadonlyMap<string, T>,
): T[] {
  return present((ids ?? []).map((id) => (id === undefined ? undefined : records.get(id))));
}

/** The values that are there, each once. */
export function present<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** The entries that hold something: no `undefined`, no empty list. */
export function withoutEmpty<T extends object>(
  entries: Readonly<Record<string, T | undefined>>,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) result[key] = value;
  }
  return result;
}
