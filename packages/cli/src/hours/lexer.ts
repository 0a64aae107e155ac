import type { Day } from '@kim-widgets/angebote';

/** What one stretch of a German text about hours means. */
export type Token =
  | { kind: 'days'; days: Day[] }
  | { kind: 'times'; opens: string; closes: string }
  | { kind: 'weeks'; weeks: (1 | 2 | 3 | 4 | 5 | -1)[] }
  | { kind: 'in-month' | 'every-day' | 'always' | 'closed' | 'part-of-day' | 'also' | 'and' }
  | { kind: 'appointment-only' | 'by-appointment' | 'public-holidays' | 'not-public-holidays' }
  | { kind: 'not-school-holidays' | 'only-school-holidays' | 'comma' | 'break' | 'noise' }
  | { kind: 'unknown'; text: string };

/** Monday first, as the week is read. */
export const WEEK: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const DAY = '(?:mo|di|mi|do|fr|sa|so)';
const DAY_WORD =
  '(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?|(?:mo|di|mi|do|fr|sa|so)\\b\\.?)';
const DAY_INDEX: Record<string, number> = { mo: 0, di: 1, mi: 2, do: 3, fr: 4, sa: 5, so: 6 };
const TIME = '(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:uhr|h\\b)?';
const TO = '\\s*(?:-|bis)\\s*(?:um\\s+)?';
const ORDINALS: Record<string, 1 | 2 | 3 | 4 | 5 | -1> = {
  erste: 1,
  zweite: 2,
  dritte: 3,
  vierte: 4,
  fünfte: 5,
  letzte: -1,
};
const ORDINAL =
  '(?:[1-5]\\.|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|letzte[nrs]?)';
const ORDINAL_LIST = `${ORDINAL}(?:\\s*(?:und|u\\.|\\+|,|&)\\s*${ORDINAL})*`;

type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Token];

const sticky = (source: string) => new RegExp(source, 'iuy');
const simple = (
  kind: Exclude<Token['kind'], 'days' | 'times' | 'weeks' | 'unknown'>,
  source: string,
): Rule => [sticky(source), () => ({ kind })];

/** Tried in this order at each place of the text; longer meanings stand before shorter ones. */
const RULES: readonly Rule[] = [
  simple('break', '[;\\n]+'),
  simple('always', 'rund um die uhr|24\\s*/\\s*7|24 stunden(?: täglich)?'),
  simple('only-school-holidays', 'nur (?:in|während) (?:den|der) (?:schul)?ferien'),
  simple(
    'not-school-holidays',
    '(?:nicht|außer) (?:in|während) (?:den|der) (?:schul)?ferien|in den (?:schul)?ferien (?:geschlossen|zu)',
  ),
  simple('not-public-holidays', '(?:nicht|außer) (?:an )?feiertag(?:en|s)'),
  simple('public-holidays', '(?:an )?feiertag(?:e|en|s)'),
  simple(
    'appointment-only',
    'nur (?:mit (?:vorherigem )?termin|nach (?:vorheriger |telefonischer |tel\\. )?(?:termin)?(?:vereinbarung|absprache))|mit termin(?:vereinbarung)?|anmeldung (?:ist )?erforderlich',
  ),
  simple(
    'by-appointment',
    '(?:termine? )?(?:nur )?nach (?:vorheriger |telefonischer |tel\\. )?(?:(?:termin)?(?:vereinbarung|absprache|vereinb\\.)|anmeldung)|(?:termine? )?(?:nur )?n\\.\\s?v(?:ereinb)?\\.|n\\. vereinb\\.|auf anfrage|bitte vereinbaren sie einen termin',
  ),
  [
    sticky(
      `(?:jede[nrs]?|am|im)?\\s*(${ORDINAL_LIST})(?=\\s*${DAY_WORD}\\s+(?:im|des|eines|jeden) monats?)`,
    ),
    weeks,
  ],
  simple('in-month', '(?:im|des|eines|jeden) monats?\\b'),
  simple('every-day', 'täglich'),
  [sticky(`${TIME}${TO}${TIME}(?!\\d|\\.\\d)`), times],
  [sticky(`(${DAY_WORD})${TO}(${DAY_WORD})`), dayRange],
  [sticky(`(?:jede[nr]\\s+)?(${DAY_WORD})`), oneDay],
  [
    sticky(
      `(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?=(?:vor|nach)mittag|abend|morgen)`,
    ),
    oneDay,
  ],
  simple('part-of-day', '(?:vormittag|nachmittag|abend|morgen)s?\\b'),
  simple('noise', 'sonst geschlossen'),
  simple('closed', 'geschlossen|geschl\\.|zu\\b|ruhetag|kein publikumsverkehr'),
  simple('also', 'auch\\b|zusätzlich\\b'),
  simple('and', 'und\\b|u\\.|sowie\\b|\\+|&|/'),
  simple('comma', ','),
  simple(
    'noise',
    '(?:öffnungszeit(?:en)?|sprechzeit(?:en)?|bürozeit(?:en)?|(?:offene )?sprechstunden?|geöffnet|offen|durchgehend|immer|von|am)\\b|[:()]|uhr\\b|[-.]',
  ),
];

/** Cuts a text into what it means; what nothing stands for becomes `unknown`, word by word. */
export function tokenizeHours(text: string): Token[] {
  const clean = text
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
  const tokens: Token[] = [];
  let at = 0;
  while (at < clean.length) {
    if (clean[at] === ' ') {
      at += 1;
      continue;
    }
    const [token, length] = nextToken(clean, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function nextToken(text: string, at: number): [Token, number] {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0].length > 0) return [make(match), match[0].length];
  }
  const word = /^[\p{L}\p{N}.:]+|^./u.exec(text.slice(at))?.[0] ?? ' ';
  return [{ kind: 'unknown', text: word }, word.length];
}

function dayIndex(word: string): number {
  return (
    DAY_INDEX[new RegExp(DAY, 'i').exec(word)?.[0]?.toLowerCase() ?? ''] ??
    (/sonnabend/i.test(word) ? 5 : 0)
  );
}

function oneDay(match: RegExpExecArray): Token {
  const day = WEEK[dayIndex(match[1] ?? '')];
  return { kind: 'days', days: day ? [day] : [] };
}

/** `Fr-Mo` runs over the end of the week. */
function dayRange(match: RegExpExecArray): Token {
  const [first, last] = [dayIndex(match[1] ?? ''), dayIndex(match[2] ?? '')];
  const length = ((last - first + 7) % 7) + 1;
  const days = Array.from({ length }, (_, offset) => WEEK[(first + offset) % 7]);
  return { kind: 'days', days: days.filter((day) => day !== undefined) };
}

function weeks(match: RegExpExecArray): Token {
  const found = [...(match[1] ?? '').matchAll(new RegExp(ORDINAL, 'giu'))].map(([word]) => {
    const digit = /\d/.exec(word)?.[0];
    return digit ? Number(digit) : ORDINALS[word.toLowerCase().replace(/[nrs]$/, '')];
  });
  return {
    kind: 'weeks',
    weeks: found.filter((week) => week !== undefined) as (1 | 2 | 3 | 4 | 5 | -1)[],
  };
}

function times(match: RegExpExecArray): Token {
  const [whole, fromHour, fromMinute = '00', toHour, toMinute = '00'] = match;
  const opens = clock(Number(fromHour), Number(fromMinute));
  const closes = clock(Number(toHour), Number(toMinute));
  return opens && closes && opens !== '24:00'
    ? { kind: 'times', opens, closes }
    : { kind: 'unknown', text: whole.trim() };
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
