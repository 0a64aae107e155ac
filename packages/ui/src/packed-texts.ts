import { str, type LocaleModule } from '@lit/localize';

type Template = LocaleModule['templates'][string];

/**
 * The texts of a language as they travel. Names of messages do not compress and would be a third of the
 * whole; 16 bits of each travel instead. Letters that need two bytes trade places with Latin ones that
 * the language hardly uses. docs/decisions/0017-texts-that-travel-light.md has the figures.
 */
export interface PackedTexts {
  /** With it no two messages share their 16 bits. */
  seed: number;
  /** From each message's 16 bits to the next one's, ascending, as {@link writeNumbers} writes them. */
  steps: string;
  /** In the same order, one a line, placeholders as `{0}`, `{1}` … */
  texts: string;
  /** Letters that trade places with those of {@link LATIN}, one for one. */
  letters: string;
}

/** Letters the names of plural forms do without: `one {…} few {…}` stands in many texts. */
const LATIN = 'bcdgijklpqsuvxABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 16 bits of a message's name. */
export function fingerprint(id: string, seed: number): number {
  let hash = seed;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** The names of messages without their texts. */
type PackedKeys = Pick<PackedTexts, 'seed' | 'steps'>;

/** Messages whose texts a municipality may replace. */
export interface ReplaceableKeys extends PackedKeys {
  /** How many expressions each has, in the same order. */
  places: string;
}

/**
 * How many expressions a message has; `undefined` where there is no message of that name, which is wrong
 * once in a hundred times.
 */
export function expressionsOf(
  { places, ...keys }: ReplaceableKeys,
  id: string,
): number | undefined {
  return readNumbers(places)[positions(keys).indexOf(fingerprint(id, keys.seed))];
}

function positions({ steps }: PackedKeys): number[] {
  let at = 0;
  return readNumbers(steps).map((step) => (at += step));
}

/** Numbers as digits of five bits, the lowest first; a sixth bit says that more follow. */
export function writeNumbers(numbers: readonly number[]): string {
  const write = (number: number): string =>
    number < 32
      ? DIGITS.charAt(number)
      : DIGITS.charAt(32 + (number % 32)) + write(Math.floor(number / 32));
  return numbers.map(write).join('');
}

function readNumbers(text: string): number[] {
  return (text.match(/[g-z0-9\-_]*[A-Za-f]/g) ?? []).map((digits) =>
    Array.from(digits).reduceRight((sum, digit) => sum * 32 + (DIGITS.indexOf(digit) % 32), 0),
  );
}

/** A text with the given letters and those of {@link LATIN} in each other's places; twice is the same. */
export function tradeLetters(text: string, letters: string): string {
  const traded = new Map<string, string>();
  Array.from(letters).forEach((letter, index) => {
    const latin = LATIN.charAt(index);
    traded.set(letter, latin).set(latin, letter);
  });
  return Array.from(text, (letter) => traded.get(letter) ?? letter).join('');
}

/** As many letters as there are Latin ones to trade. */
export const MOST_TRADED = LATIN.length;

/** The texts of a language as `@lit/localize` asks for them. What is not there is shown in German. */
export function unpackTexts({
  seed,
  steps,
  texts,
  letters,
}: PackedTexts): LocaleModule['templates'] {
  const lines = tradeLetters(texts, letters).split('\n');
  const byFingerprint = new Map(
    positions({ seed, steps }).map((at, index) => [at, templateOf(lines[index] ?? '')]),
  );
  return new Proxy<LocaleModule['templates']>(
    {},
    { get: (_, id) => byFingerprint.get(fingerprint(String(id), seed)) },
  );
}

/** `{0} von {1}` as what `str` makes of it, with the places of the values for values. */
export function templateOf(text: string): Template {
  const parts = text.split(/\{(\d+)\}/);
  if (parts.length === 1) return text;
  const strings = parts.filter((_, index) => index % 2 === 0);
  const places = parts.filter((_, index) => index % 2 === 1).map(Number);
  return str(strings as unknown as TemplateStringsArray, ...places);
}
