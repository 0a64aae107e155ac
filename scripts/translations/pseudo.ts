import { armsOf } from './check.js';
import type { LocaleFile, Part, SourceMessage } from './message.js';
import { packagesOf, textOf } from './message.js';

/**
 * A language nobody speaks: every text in brackets, with accents, 40 % longer. What is cut off on screen
 * has too little room; what has no brackets does not come from a translation.
 */
export function pseudoLocale(language: string, messages: readonly SourceMessage[]): LocaleFile {
  const units = messages.map((message) => ({
    id: message.id,
    source: message.parts,
    target: message.id === 'language-code' ? message.parts : pseudoParts(message.parts),
    packages: packagesOf(message),
  }));
  return { language, phases: [], units };
}

function pseudoParts(parts: readonly Part[]): Part[] {
  const arms = armsOf(textOf(parts));
  if (arms) return [[...arms].map(([name, arm]) => `${name} {${pseudoText(arm)}}`).join(' ')];
  const accented = parts.map((part) => (typeof part === 'string' ? withAccents(part) : part));
  return ['⟦', ...accented, `${padding(textOf(parts))}⟧`];
}

/** `Angebot` → `⟦Ȧṅġėḃōŧ ···⟧` */
export function pseudoText(text: string): string {
  return `⟦${withAccents(text)}${padding(text)}⟧`;
}

/** Words and not one long one: a translation is longer, but it breaks between words. */
function padding(text: string): string {
  const length = Math.max(0, Math.ceil(text.length * 0.4) - 2);
  return length > 0
    ? ` ${'··· '
        .repeat(Math.ceil(length / 4))
        .slice(0, length)
        .trim()}`
    : '';
}

const PLAIN = 'AEIOUaeiounscNSC';
const ACCENTED = 'ÅËÎØÜåéîöûñşçÑŞÇ';

function withAccents(text: string): string {
  return text.replace(/[AEIOUaeiounscNSC]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}
