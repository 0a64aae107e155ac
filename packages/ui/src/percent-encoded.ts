/**
 * A text as part of an address. Half a character, as a damaged file or a broken paste leaves it, stands
 * there as �; by itself it would be an exception.
 */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
