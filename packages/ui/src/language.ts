import { msg } from '@lit/localize';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'ug', 'yi', 'dv', 'sd', 'syr']);

/** Writing direction of a BCP 47 language. A script subtag decides before the language does. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script) return ['arab', 'hebr', 'thaa', 'syrc'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}

/** The nearest `lang` of an element, through shadow roots; `undefined` where none is set. */
export function nearestLanguage(element: Element): string | undefined {
  // An empty `lang` says that the language is unknown, and is no answer.
  const holder = element.closest('[lang]:not([lang=""])');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : undefined;
}

/** The first of `available` that serves `wanted`, by exact code and then by shorter ones. */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  for (let code = wanted; code; code = code.slice(0, Math.max(0, code.lastIndexOf('-')))) {
    const found = available.find((candidate) => candidate.toLowerCase() === code.toLowerCase());
    if (found) return found;
  }
  return undefined;
}

/**
 * The language the interface is in: every translation carries its own code as a message, so this is
 * right also while a language is still on its way.
 */
export function interfaceLanguage(): string {
  return msg('de', {
    id: 'language-code',
    desc: 'BCP 47 code of this language, not translated: en, ar, uk …',
  });
}
