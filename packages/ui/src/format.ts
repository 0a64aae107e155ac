import { memoizeLast } from './memoize-last.js';

/** Where the places in the database are, whatever zone the visitor's device is set to. */
export const TIME_ZONE = 'Europe/Berlin';

/**
 * The language as Intl should take it: our calendar and digits in every language, because opening
 * hours, phone numbers and bus lines are written with them on the doors.
 */
function intlLocale(language: string): string {
  return `${language}-u-ca-gregory-nu-latn`;
}

/**
 * Making one of Intl's formatters takes as long as using it a hundred times, and a list shows hundreds
 * of dates; names of languages and lists of them are slow even so, and the same on many cards. What is
 * kept depends on nothing but its key, so it is nobody's state.
 */
function kept<Options, Made>(make: (language: string, options?: Options) => Made) {
  const made = new Map<string, Made>();
  return (language: string, options?: Options): Made => {
    const key = `${language} ${JSON.stringify(options)}`;
    let one = made.get(key);
    if (one === undefined) made.set(key, (one = make(language, options)));
    return one;
  };
}

const numbers = kept(
  (language, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(intlLocale(language), options),
);
const dates = kept(
  (language, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(intlLocale(language), { timeZone: TIME_ZONE, ...options }),
);
const distances = kept(
  (language, options?: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(intlLocale(language), options),
);
const lists = kept((language) => new Intl.ListFormat(intlLocale(language)));
const listTexts = kept((language, items: readonly string[] = []) => lists(language).format(items));
const plurals = kept((language) => new Intl.PluralRules(language));
const names = kept((language) => new Intl.DisplayNames([language], { type: 'language' }));
const nameTexts = kept((language, code: string | undefined) => {
  if (code === undefined) return '';
  try {
    return names(language).of(code) ?? code;
  } catch {
    return code; // A code that is none.
  }
});

/** A number as the language writes it: `1.234` in German. */
export function formatNumber(
  language: string,
  value: number,
  options?: Intl.NumberFormatOptions,
): string {
  return numbers(language, options).format(value);
}

/** An amount of something that has a unit: `14 Monate`, `20 minutes`. The language's own plural. */
export function formatUnit(language: string, value: number, unit: string): string {
  return formatNumber(language, value, { style: 'unit', unit, unitDisplay: 'long' });
}

/** How far from now: `vor 14 Monaten`, `in 3 days`; with `auto` also `heute`, where there is a word. */
export function formatRelative(
  language: string,
  value: number,
  unit: Intl.RelativeTimeFormatUnit,
  numeric: 'always' | 'auto' = 'always',
): string {
  return distances(language, { numeric }).format(value, unit);
}

/** A moment or a calendar day (`YYYY-MM-DD`), shown as the day it is in {@link TIME_ZONE}. */
export function formatDate(
  language: string,
  date: Date | string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  // Noon keeps a calendar day the same day on both sides of a clock change.
  const moment = typeof date === 'string' ? new Date(`${date.slice(0, 10)}T12:00:00Z`) : date;
  if (Number.isNaN(moment.getTime())) return String(date);
  return dates(language, options).format(moment);
}

/** From one calendar day to another: `13. April – 17. Juli 2026`. */
export function formatDays(language: string, from: string, to: string): string {
  const [start, end] = [from, to].map((day) => new Date(`${day}T12:00:00Z`));
  if (!start || !end || Number.isNaN(start.getTime() + end.getTime())) return `${from} – ${to}`;
  return dates(language, { dateStyle: 'long' }).formatRange(start, end);
}

const dayOfTime = memoizeLast((time: number) => dates('en-CA').format(time));

/** The calendar day (`YYYY-MM-DD`) of a moment in {@link TIME_ZONE}; mostly asked for one moment: now. */
export function dayOf(moment: Date): string {
  return dayOfTime(moment.getTime());
}

/** The time (`HH:MM`) of a moment in {@link TIME_ZONE}. */
export function timeOf(moment: Date): string {
  return dates('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** Name of a weekday, 1 = Monday … 7 = Sunday. */
export function weekdayName(language: string, weekday: number, width: 'long' | 'short'): string {
  // 1 January 2024 was a Monday.
  const name = formatDate(language, `2024-01-0${weekday}`, { weekday: width });
  return name.replace(/\.$/, '');
}

/** A list as the language joins it: `Deutsch, Arabisch und Ukrainisch`. */
export function formatList(language: string, items: readonly string[]): string {
  return listTexts(language, items);
}

/** The same list with items that are more than text: these and, between them, `, ` and ` und `. */
export function joinedAsList<Item>(language: string, items: readonly Item[]): (Item | string)[] {
  const numbers = items.map((_, index) => String(index));
  return lists(language)
    .formatToParts(numbers)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}

/** A language in its own name and in the reader's: `{ own: 'Türkçe', name: 'Türkisch' }`. */
export function languageNames(code: string, reader: string): { own: string; name: string } {
  return { own: nameTexts(code, code), name: nameTexts(reader, code) };
}

/**
 * Chooses the plural form of a message.
 *
 * @param forms The arms of an ICU plural: `one {# Angebot} other {# Angebote}`. A translation brings
 *   the arms its own language needs (Arabic has six); `other` stands in for a missing one.
 */
export function plural(language: string, count: number, forms: string): string {
  const arms = new Map<string, string>();
  for (const [, arm = '', text = ''] of forms.matchAll(/(\S+)\s*\{([^}]*)\}/g)) arms.set(arm, text);
  const category = plurals(language).select(count);
  const text = arms.get(`=${count}`) ?? arms.get(category) ?? arms.get('other') ?? forms;
  return text.replaceAll('#', formatNumber(language, count));
}
