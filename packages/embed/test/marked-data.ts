/** Stands in every German text of the data, and nowhere else. */
export const MARK = 'Merkzeichen';

/** The data with {@link MARK} in all German texts; translations, names and ids stay what they are. */
export function withMarks<Data>(data: Data): Data {
  return marked(data) as Data;
}

function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && /^de(-|$)/.test(key) ? `${inner} ${MARK}` : marked(inner),
    ]),
  );
}
