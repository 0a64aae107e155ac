import type { Finding, Rule } from '../types.js';
import { finding } from './finding.js';

const KNOWN =
  /(?<!\p{L})(?:z\.\s?B|d\.\s?h|u\.\s?a|u\.\s?v\.\s?m|i\.\s?d\.\s?R|o\.\s?ä|s\.\s?o|s\.\s?u|v\.\s?a|m\.\s?E|usw|bzw|ggf|evtl|inkl|exkl|zzgl|ca|max|min|mind|etc|vgl|Nr|Tel|Str|Std|Min|Sek|Mio|Mrd|Abs|Art|Kap|Abb|Anl|gem|lt|sog|bspw|Fam|Hr|Fr|Dr|Prof|St|Jh|Mo|Di|Mi|Do|Sa|So|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|geb|tägl|wöchentl|monatl|einschl|bzgl|zzt|z\.\s?Zt|i\.\s?A|p\.\s?P|Eur|Whg|Zi)\./giu;
/** "i.H.v.", "z. Hd.": single letters with dots. */
const LETTERS = /(?<![\p{L}\d.])(?:\p{L}{1,2}\.\s?){2,}/gu;
const STREET = /\p{L}{2,}str\.(?=\s|$)/gu;
/** Short for two capitals or more, except names people know better than their long form. */
const CAPITALS = /^(?:\p{Lu}\p{Ll}?){1,}\p{Lu}+s?$/u;
const KNOWN_CAPITALS = new Set([
  'KIM',
  'WC',
  'QR',
  'DVD',
  'CD',
  'TV',
  'SMS',
  'PC',
  'USB',
  'A1',
  'A2',
  'B1',
  'B2',
  'NRW',
]);
const LATIN_LEVEL = /^[ABC]$/;

/** Abbreviations: with a dot, or in capitals. */
export const abbreviation: Rule = ({ text, tokens }) => [
  ...[...text.matchAll(KNOWN), ...text.matchAll(LETTERS), ...text.matchAll(STREET)]
    .filter((match) => !closesSentence(match[0], match.index, text))
    .filter(isOutermost)
    .map((match): Finding => report(match[0].trimEnd(), match.index)),
  ...tokens
    .filter((token) => token.kind === 'word' && token.text.length > 1)
    .flatMap((token) => token.text.split(/[-·]/).map((part) => ({ token, part })))
    .filter(
      ({ part }) =>
        CAPITALS.test(part) &&
        !KNOWN_CAPITALS.has(part) &&
        !LATIN_LEVEL.test(part) &&
        !isRoman(part),
    )
    .map(({ token }) => report(token.text, token.start)),
];

/** "Das ist seine Art.": a short word at the very end shortens nothing. */
const closesSentence = (shortened: string, start: number, text: string) =>
  start + shortened.length === text.trimEnd().length &&
  /^(?:so|do|art|min|max|st|fr)\.$/i.test(shortened);

/** "z. B." is found by two patterns and reported once. */
const isOutermost = (match: RegExpExecArray, index: number, all: readonly RegExpExecArray[]) =>
  all.findIndex(
    (other) =>
      other.index <= match.index &&
      other.index + other[0].trimEnd().length >= match.index + match[0].trimEnd().length,
  ) === index;

const isRoman = (text: string) => /^[IVX]+$/.test(text);

function report(text: string, start: number): Finding {
  return {
    rule: 'abbreviation',
    severity: 'error',
    start,
    end: start + text.length,
    message: `„${text}“ ist eine Abkürzung.`,
    suggestion: 'Schreiben Sie das ganze Wort.',
  };
}

const SUGGESTIONS: readonly [RegExp, string][] = [
  [/[()[\]{}]/u, 'Machen Sie einen neuen Satz daraus.'],
  [/[*_]/u, 'Nennen Sie beide Formen oder eine Person ohne Geschlecht.'],
  [/[/]/u, 'Schreiben Sie „oder“.'],
  [/[&+]/u, 'Schreiben Sie „und“.'],
  [/€/u, 'Schreiben Sie „Euro“.'],
  [/[§]/u, 'Schreiben Sie „Gesetz“ und sagen Sie, was darin steht.'],
  [/[–—;]/u, 'Machen Sie 2 Sätze daraus.'],
  [/…|\.\.\./u, 'Schreiben Sie den Satz zu Ende.'],
  [/[„“”»«]/u, 'Lassen Sie die Zeichen weg.'],
  [/[→←↑↓⇒•=<>~^|#@°†²³µ\\]/u, 'Schreiben Sie es in Worten.'],
];
const GENDER_COLON = /\p{Ll}:(?:innen|in|r|n|e)(?!\p{L})/u;

/** Brackets, slashes, dashes and other characters that are hard to read or to read out. */
export const specialCharacter: Rule = ({ text, tokens }) => {
  const gender = GENDER_COLON.exec(text);
  const colon: Finding[] = gender
    ? [
        {
          rule: 'special-character',
          severity: 'error',
          start: gender.index + 1,
          end: gender.index + 2,
          message: 'Der Doppel-Punkt im Wort ist schwer zu lesen.',
          suggestion: 'Nennen Sie beide Formen: „Beraterinnen und Berater“.',
        },
      ]
    : [];
  return [
    ...colon,
    ...tokens
      .filter((token) => token.kind !== 'link')
      .flatMap((token) => {
        const match = SUGGESTIONS.find(([character]) => character.test(token.text));
        return match
          ? [
              finding(
                'special-character',
                'error',
                token,
                token,
                `Das Zeichen in „${token.text}“ ist schwer.`,
                match[1],
              ),
            ]
          : [];
      }),
  ];
};
