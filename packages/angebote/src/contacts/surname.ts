/**
 * Offices that divide people by surname write `A–K`, `Sch` or `S–Z`. Here a surname meets such a list.
 */

/** Particles that German offices skip when they file a name: "von der Heide" is under H. */
const SKIPPED = /^(?:(?:von|vom|zu|zum|zur|und|der|den|dem)\s+)+(?=\S)/;

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
};

/**
 * First letters that become one Latin letter whatever the table of transliteration. Missing on
 * purpose: those that passports write in several ways (ع, و, ج, Е, Ю, Х …).
 */
const TRANSLITERATED: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  і: 'i',
  // Arabic, Persian, Kurdish
  ب: 'b',
  پ: 'p',
  ت: 't',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ط: 't',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

const LATIN_START = /^\p{Script=Latin}/u;
const RANGE = /^\s*(\p{L}{1,10})(?:\s*[-–—]\s*(\p{L}{1,10}))?\s*$/u;

/** What a surname begins with, as far as it can be told. */
export type SurnameReading =
  | { kind: 'none' }
  /** Folded spellings to compare; more than one where ö may be filed as o or as oe. */
  | { kind: 'known'; spellings: readonly string[] }
  /** Written in another script, and passports differ: ask for the Latin letter. */
  | { kind: 'ask' };

/** A surname, or its first letters, ready to be compared. Nothing of it is kept anywhere. */
export function readSurname(surname: string | undefined): SurnameReading {
  const name = (surname ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(SKIPPED, '')
    .replace(/^d['’]/, 'd');
  if (!name) return { kind: 'none' };
  if (LATIN_START.test(name)) return { kind: 'known', spellings: spellingsOf(name) };
  // The article is written in front of the name and belongs to it: Al-Masri.
  const first = name.startsWith('ال') ? 'a' : TRANSLITERATED[name[0] ?? ''];
  return first ? { kind: 'known', spellings: [first] } : { kind: 'ask' };
}

/** A range of beginnings, folded; `Sch` is a range from itself to itself. */
interface Range {
  from: string;
  to: string;
}

/** How well a list of letters fits a surname. Longer beginnings are the more particular ones. */
export interface InitialsFit {
  /** Entry that fits, as the database writes it. */
  entry: string;
  /** Letters the entry names: 1 for `A–K`, 3 for `Sch`. */
  length: number;
}

/**
 * The entry that fits a surname best. `undefined` if none does; entries that are no letters are passed
 * over.
 */
export function fittingInitials(
  entries: readonly string[],
  spellings: readonly string[],
): InitialsFit | undefined {
  let best: InitialsFit | undefined;
  for (const entry of entries) {
    const range = readRange(entry);
    if (!range || !spellings.some((spelling) => isWithin(spelling, range))) continue;
    const length = Math.min(range.from.length, range.to.length);
    if (!best || length > best.length) best = { entry, length };
  }
  return best;
}

/** Whether a list holds anything that divides people. */
export function dividesByInitials(entries: readonly string[] | undefined): boolean {
  return (entries ?? []).some((entry) => readRange(entry) !== undefined);
}

/**
 * What a visitor can choose: every letter, and the longer beginnings (`Sch`) that this list of entries
 * treats apart, each behind its first letter.
 */
export function initialsToChoose(entries: readonly string[]): string[] {
  const longer = new Map<string, string>();
  for (const entry of new Set(entries)) {
    for (const part of entry.split(/[-–—]/).map((side) => side.trim())) {
      if (readRange(part) && part.length > 1) longer.set(fold(part), part);
    }
  }
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((letter) => [
    letter,
    ...[...longer]
      .filter(([folded]) => folded.startsWith(letter.toLowerCase()))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, part]) => part),
  ]);
}

function readRange(entry: string): Range | undefined {
  const [, first, last = first] = RANGE.exec(entry) ?? [];
  if (!first || !last || !LATIN_START.test(first) || !LATIN_START.test(last)) return undefined;
  const [from, to] = [fold(first), fold(last)];
  return from <= to ? { from, to } : { from: to, to: from };
}

/** `schmidt` is within `s`–`z` and within `sch`, and `s` alone is not within `sch`. */
function isWithin(spelling: string, { from, to }: Range): boolean {
  if (spelling.length < from.length && from === to) return false;
  return spelling.slice(0, from.length) >= from && spelling.slice(0, to.length) <= to;
}

function spellingsOf(name: string): string[] {
  const written = name.replace(/[äöü]/g, (letter) => `${fold(letter)}e`);
  return [...new Set([fold(name), fold(written)])];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœøåłđðþıəŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
