/** A JSON object of a foreign format, read field by field. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(fields: Fields | undefined, name: string): string | undefined {
  const value = fields?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function number(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function list(fields: Fields | undefined, name: string): Fields[] {
  const value = fields?.[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function object(fields: Fields, name: string): Fields | undefined {
  const value = fields[name];
  return isFields(value) ? value : undefined;
}

/** What is there, without what is missing or empty. */
export function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A text in German, as far as there is one: HSDS does not say the language. */
export function german(words: string | undefined): { de: string } | undefined {
  return words === undefined ? undefined : { de: words };
}

/** The fields, or nothing where none is there. */
export function nonEmpty(fields: Fields): Fields | undefined {
  const kept = present(fields);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
