import { textOf, type LocaleFile, type Part, type SourceMessage, type Unit } from './message.js';

/**
 * What is wrong with the translations of a language, one sentence each: a message without translation, a
 * translation older than its German or without a message, a placeholder or bold type that differs, a
 * plural form or a word of a list that is missing. Empty when all is well.
 */
export function problemsOf(file: LocaleFile, messages: readonly SourceMessage[]): string[] {
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  const ids = new Set(messages.map(({ id }) => id));
  return [
    ...messages.flatMap((message) => {
      const unit = units.get(message.id);
      const problem = unit?.target
        ? problemOf(unit, unit.target, message, file.language)
        : 'is not translated';
      return problem
        ? [`${file.language}: “${textOf(message.parts)}” ${problem} (${message.id})`]
        : [];
    }),
    ...file.units
      .filter(({ id }) => !ids.has(id))
      .map(({ id, source }) => `${file.language}: “${textOf(source)}” is used nowhere (${id})`),
  ];
}

function problemOf(
  unit: Unit,
  target: readonly Part[],
  message: SourceMessage,
  language: string,
): string | undefined {
  const [german, text] = [textOf(message.parts), textOf(target)];
  if (unit.stale || textOf(unit.source) !== german) return 'has changed since it was translated';
  const placeholders = placeholderProblem(unit.source, target);
  if (placeholders) return placeholders;
  if (/[<>]/.test(text.replace(/[<>]/g, (sign) => (german.includes(sign) ? '' : sign)))) {
    return `has markup in its translation: “${text}”`;
  }
  if (count(text, '*') !== count(german, '*'))
    return `has other bold words than “${german}”: “${text}”`;
  if (count(text, LIST_SIGN) !== count(german, LIST_SIGN)) {
    return `lists more or fewer than ${count(german, LIST_SIGN) + 1} things, or not with “;”: “${text}”`;
  }
  if (/^\s*$/.test(text) || edges(text) !== edges(german)) {
    return `begins or ends with other blanks than “${text}”`;
  }
  if (message.id === 'language-code' && text !== language)
    return `must be “${language}”, not “${text}”`;
  return pluralProblem(german, text, language);
}

function placeholderProblem(source: readonly Part[], target: readonly Part[]): string | undefined {
  const codes = (parts: readonly Part[]): string[] =>
    parts
      .flatMap((part) => (typeof part === 'string' ? [] : `{${part.index}} ${part.code}`))
      .sort();
  const [wanted, found] = [codes(source), codes(target)];
  const lost = wanted.find((code, at) => wanted.indexOf(code) === at && !found.includes(code));
  if (lost) return `has lost its placeholder ${lost}`;
  const other = found.find((code, at) => !wanted.includes(code) || found.indexOf(code) !== at);
  return other ? `has a placeholder too many or changed: ${other}` : undefined;
}

/** Between the texts of a list, such as one for each weekday. */
const LIST_SIGN = '; ';

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function edges(text: string): string {
  return [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0] ?? '').join('|');
}

const ARMS = /^(?:(=\d+|zero|one|two|few|many|other)\s*\{([^{}]*)\}\s*)+$/;

/** The arms of an ICU plural, `one {# Angebot} other {# Angebote}`; undefined for any other text. */
export function armsOf(text: string): Map<string, string> | undefined {
  if (!ARMS.test(text)) return undefined;
  return new Map(
    [...text.matchAll(/(\S+)\s*\{([^{}]*)\}/g)].map(([, name = '', arm = '']) => [name, arm]),
  );
}

function pluralProblem(german: string, text: string, language: string): string | undefined {
  const source = armsOf(german);
  if (!source) return undefined;
  const arms = armsOf(text);
  if (!arms) return `is a plural and “${text}” is none`;
  const exact = [...arms.keys(), ...source.keys()].filter((name) => name.startsWith('='));
  const forms = formsOf(language, exact);
  const missing = [...source.keys()]
    .filter((name) => name.startsWith('='))
    .concat([...forms.keys()])
    .filter((name) => !arms.has(name));
  if (missing.length > 0) return `lacks the plural form ${missing.join(', ')}`;
  const allowed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const needless = [...arms.keys()].filter(
    (name) => !exact.includes(name) && !allowed.some((form) => form === name),
  );
  if (needless.length > 0) return `has a plural form its language lacks: ${needless.join(', ')}`;
  if (!source.get('other')?.includes('#')) return undefined;
  const numberless = [...forms].find(
    ([form, counts]) => counts.length > 1 && !arms.get(form)?.includes('#'),
  );
  return (
    numberless &&
    `needs # in its form ${numberless[0]}, which is used for ${numberless[1].slice(0, 3).join(', ')}`
  );
}

/** The forms a language has for whole numbers that no exact arm (`=0`) answers, each with such numbers. */
function formsOf(language: string, exact: readonly string[]): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  const forms = new Map<string, number[]>();
  for (let count = 0; count <= 200; count += 1) {
    if (exact.includes(`=${count}`)) continue;
    const form = rules.select(count);
    forms.set(form, [...(forms.get(form) ?? []), count]);
  }
  return forms;
}
