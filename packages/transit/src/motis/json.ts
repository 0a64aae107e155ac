/** What another server says is not believed: each value is taken only when it is what it should be. */
export type Json = Record<string, unknown>;

export const objectIn = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

export const listIn = (value: unknown): Json[] => (Array.isArray(value) ? value.map(objectIn) : []);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** NaN when it is no number. */
export const numberIn = (value: unknown): number => (typeof value === 'number' ? value : NaN);

/** Seconds since 1970 of an RFC 3339 time, NaN when it is none. */
export const instantIn = (value: unknown): number => Date.parse(textIn(value)) / 1000;
