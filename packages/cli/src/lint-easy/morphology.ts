import { INSEPARABLE, SEPARABLE, STRONG_VERBS } from './words/strong-verbs.js';
import { NOT_PRETERITE, T_STEMS } from './words/verb-stems.js';

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const PREFIX = `(?:${byLength([...SEPARABLE, ...INSEPARABLE]).join('|')})`;
const INSEPARABLE_PREFIX = `(?:${byLength(INSEPARABLE).join('|')})`;
const alternatives = (words: readonly string[]) => `(?:${byLength(words).join('|')})`;

const strongPreterites = STRONG_VERBS.map((verb) => verb.preterite);
const STRONG_PRETERITE = new RegExp(
  `^${PREFIX}{0,2}${alternatives(strongPreterites.map((form) => form.replace(/e$/, '')))}(?:e?n|e?st|e?t|e)?$`,
  'u',
);
const EXACT_PRETERITE = new RegExp(
  `^${PREFIX}{0,2}${alternatives(strongPreterites)}(?:e?n|e?st|e?t)?$`,
  'u',
);

/** Forms that look like a strong preterite and are something else far more often. */
const NO_STRONG_PRETERITE = new Set(['halt', 'boten', 'hangt']);

export function isStrongPreterite(word: string): boolean {
  return (
    STRONG_PRETERITE.test(word) && EXACT_PRETERITE.test(word) && !NO_STRONG_PRETERITE.has(word)
  );
}

/** The same letters as a participle ("verstanden", "entschieden"): only the sentence can tell. */
export function isPreteriteOrParticiple(word: string): boolean {
  return isStrongPreterite(word) && isParticiple(word);
}

const WEAK_PRETERITE = /^\p{Ll}{2,}t(?:e|en|est|et)$/u;

/**
 * "lernte", "arbeiteten": lower-case words in -te that no list knows as an adjective or a present
 * tense. Position decides the rest; see the preterite rule.
 */
export function looksLikeWeakPreterite(word: string): boolean {
  if (!WEAK_PRETERITE.test(word) || NOT_PRETERITE.has(word)) return false;
  if (/(?:tete|dete|fnete|chnete|gnete)(?:n|st|t)?$/u.test(word)) return true;
  return !isPresentOfTStem(word);
}

function isPresentOfTStem(word: string): boolean {
  const stem = word.replace(/e(?:n|st|t)?$/u, '');
  const bare = stem.replace(new RegExp(`^${PREFIX}`, 'u'), '');
  const barer = bare.replace(new RegExp(`^${PREFIX}`, 'u'), '');
  return T_STEMS.has(stem) || T_STEMS.has(bare) || T_STEMS.has(barer);
}

const UMLAUT: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };
const withUmlaut = (form: string) =>
  form.replace(/([aou])(?=[^aeiouäöü]*$)/u, (vowel) => UMLAUT[vowel] ?? vowel);

const subjunctiveStems = STRONG_VERBS.flatMap(({ preterite }) => {
  const stem = preterite.replace(/te$/, 't');
  return /[aou][^aeiou]*$/u.test(stem) && !stem.includes('au') ? [withUmlaut(stem)] : [];
});
/** Second forms grammar books list beside the regular one. */
const EXTRA_SUBJUNCTIVE =
  'stünd hülf würf stürb gewönn begönn verdürb bräucht kennt-e nennt-e'.split(' ');
const SUBJUNCTIVE = new RegExp(
  `^${PREFIX}{0,2}${alternatives([...subjunctiveStems, ...EXTRA_SUBJUNCTIVE])}(?:e|en|est|et)$`,
  'u',
);
/** Preterites with i or ie have no umlaut: the singular in -e is the only sign ("ginge", "bliebe"). */
const SUBJUNCTIVE_SINGULAR = new RegExp(
  `^${PREFIX}{0,2}${alternatives(strongPreterites.filter((form) => /i[^aeiou]*$/u.test(form) || form.includes('ie')))}e$`,
  'u',
);
/** Present tense of another verb: führen, drängen, zwängen, beschwören, verabschieden. */
const NO_SUBJUNCTIVE =
  /(?:führ|dräng|zwäng|schwör|verabschied|schnitt|ritt|wies|bänd|wänd)e(?:n|st|t)?$/u;

export function isSubjunctive(word: string): boolean {
  return (SUBJUNCTIVE.test(word) || SUBJUNCTIVE_SINGULAR.test(word)) && !NO_SUBJUNCTIVE.test(word);
}

const participleStems = STRONG_VERBS.map((verb) => verb.participleStem);
const STRONG_PARTICIPLE = new RegExp(
  `^(?:(?:${alternatives(SEPARABLE)})?ge${alternatives(participleStems)}|${PREFIX}?${INSEPARABLE_PREFIX}${alternatives(participleStems)}|${alternatives(participleStems.filter((stem) => /^(?:be|emp|er|ge|ver)/u.test(stem)))})$`,
  'u',
);
const WEAK_PARTICIPLE = new RegExp(
  `^(?:(?:${alternatives(SEPARABLE)})?ge\\p{Ll}{2,}e?t|${PREFIX}?(?:be|ent|er|ver|zer|miss|über|unter|wider|hinter)\\p{Ll}{2,}e?t|\\p{Ll}{2,}iert)$`,
  'u',
);
/** Adjectives and adverbs of the same shape: "wird bekannt" is no passive. */
const NO_PARTICIPLE = new Set(
  'bekannt bereit bereits berühmt beliebt besonders bewusst erkältet erst ernst geeignet gefallen gerecht gesamt gespannt gesund gewohnt gut unterst überhaupt verheiratet verliebt verlobt verrückt verwandt gehört'.split(
    ' ',
  ),
);
const STRONG_INFINITIVES = new Set(STRONG_VERBS.map((verb) => verb.infinitive));

/** Participle II. Words that are at once an infinitive ("bekommen") are not counted. */
export function isParticiple(word: string): boolean {
  if (NO_PARTICIPLE.has(word)) return false;
  if (WEAK_PARTICIPLE.test(word)) return true;
  return STRONG_PARTICIPLE.test(word) && !isInfinitive(word);
}

/** "vergessen", "bekommen": an infinitive of our table, with or without a prefix. */
function isInfinitive(word: string): boolean {
  if (STRONG_INFINITIVES.has(word)) return true;
  const bare = word.replace(new RegExp(`^(?!ge)${PREFIX}`, 'u'), '');
  return bare !== word && STRONG_INFINITIVES.has(bare);
}

const INFINITIVE_WITH_ZU = new RegExp(
  `^${alternatives(SEPARABLE)}zu\\p{Ll}{2,}(?:en|ern|eln|un)$`,
  'u',
);

/** "anzumelden", "vorzulegen". */
export const isInfinitiveWithZu = (word: string): boolean => INFINITIVE_WITH_ZU.test(word);
