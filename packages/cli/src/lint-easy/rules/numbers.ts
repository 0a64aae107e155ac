import type { Token } from '../tokens.js';
import type { Finding, Rule } from '../types.js';
import { finding } from './finding.js';

const NUMBER_WORDS = new Map(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
);
const LARGE =
  /^(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn)(?:\p{Ll}*)$/u;
const ROMAN = /^(?=[IVXLC]{2,}$)(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_AFTER = /^(?:Kapitel|Teil|Gebäude|Haus|SGB|Raum|Stufe|Abschnitt|Band|Klasse|Baustein)$/;
const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Digits for numbers; no percentages, no Roman numerals. */
export const number: Rule = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (token.lower === 'prozent' || token.text === '%' || token.lower.includes('prozentig')) {
      return [
        finding(
          'number',
          'error',
          token,
          token,
          'Prozent-Zahlen sind schwer.',
          'Schreiben Sie „viele“, „wenige“ oder „7 von 10 Menschen“.',
        ),
      ];
    }
    if (
      ROMAN.test(token.text) ||
      (/^[IVX]$/.test(token.text) && ROMAN_AFTER.test(tokens[index - 1]?.text ?? ''))
    ) {
      return [
        finding(
          'number',
          'error',
          token,
          token,
          'Das ist eine römische Zahl.',
          'Schreiben Sie Ziffern: 1, 2, 3.',
        ),
      ];
    }
    return token.kind === 'word' && !isNounNumber(token) ? spelledOut(token) : [];
  });

const isNounNumber = (token: Token) => token.capital && !token.first;

function spelledOut(token: Token): Finding[] {
  const digit = NUMBER_WORDS.get(token.lower);
  if (digit === undefined && !LARGE.test(token.lower)) return [];
  return [
    finding(
      'number',
      'error',
      token,
      token,
      'Die Zahl steht als Wort.',
      `Schreiben Sie Ziffern${digit === undefined ? '' : `: ${digit}`}.`,
    ),
  ];
}

/** Dates: "3. März 2026", never 03.03.2026. */
export const date: Rule = ({ text }) =>
  [
    ...text.matchAll(
      /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    ),
  ].flatMap((match) => {
    const [whole, day, month, year, isoYear, isoMonth, isoDay] = match;
    const name = MONTHS[Number(month ?? isoMonth) - 1];
    if (!name) return [];
    const fullYear = isoYear ?? (year?.length === 2 ? `20${year}` : year);
    return [
      {
        rule: 'date',
        severity: 'error',
        start: match.index,
        end: match.index + whole.length,
        message: 'Das Datum steht nur in Zahlen.',
        suggestion: `Schreiben Sie „${Number(day ?? isoDay)}. ${name}${fullYear ? ` ${fullYear}` : ''}“.`,
      },
    ];
  });

/** Times: "9:00", never "9.30 Uhr", "14 Uhr" or "halb zehn". */
export const time: Rule = ({ text }) =>
  [
    ...text.matchAll(
      /(?<![\d:.])(\d{1,2})(?:[.](\d{2}))?\s?(?:bis\s\d{1,2}(?:[.:]\d{2})?\s?)?Uhr(?:\s(\d{1,2}))?|(?<![\d:.])(\d{1,2})\.(\d{2})\sbis|\b(?:halb|Viertel (?:vor|nach)|viertel (?:vor|nach)|drei viertel)\s\p{L}+/giu,
    ),
  ].map((match) => {
    const hour = match[1] ?? match[4];
    const minutes = match[2] ?? match[3] ?? match[5] ?? '00';
    return {
      rule: 'time',
      severity: 'error',
      start: match.index,
      end: match.index + match[0].length,
      message: 'Die Uhr-Zeit ist schwer zu lesen.',
      suggestion: hour
        ? `Schreiben Sie „${hour}:${minutes.padStart(2, '0')}“.`
        : 'Schreiben Sie Ziffern: „9:30“.',
    };
  });
