import { WORD_PARTS } from './words/parts.js';

const PARTS = new Set(WORD_PARTS);
const LONGEST = Math.max(...WORD_PARTS.map((part) => part.length));
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const PLURALS = ['', 'en', 'n', 'e', 'er', 's', 'innen', 'in'];
const SHORTEST_PART = 3;

/**
 * Splits a German compound at the joints of parts we know: "Aufenthaltserlaubnis" →
 * "Aufenthalts-Erlaubnis". `undefined` where a part is not in the list.
 */
export function splitCompound(word: string): string | undefined {
  const parts = split(word.toLowerCase());
  if (!parts || parts.length < 2) return undefined;
  return joinShortParts(parts).map(capitalize).join('-');
}

function split(rest: string): string[] | undefined {
  for (let length = Math.min(rest.length, LONGEST + 2); length >= SHORTEST_PART; length -= 1) {
    const head = rest.slice(0, length);
    const tail = rest.slice(length);
    if (tail === '') {
      if (endsWord(head)) return [head];
      continue;
    }
    if (!joins(head)) continue;
    const others = split(tail);
    if (others) return [head, ...others];
  }
  return undefined;
}

const joins = (part: string) =>
  JOINTS.some(
    (joint) => part.endsWith(joint) && PARTS.has(part.slice(0, part.length - joint.length)),
  );
const endsWord = (part: string) =>
  PLURALS.some(
    (ending) => part.endsWith(ending) && PARTS.has(part.slice(0, part.length - ending.length)),
  );

/** Three short parts in a row read better in two: "Kinder-Betreuungs-Kosten" stays, "Not-Fall" alone does not split. */
function joinShortParts(parts: readonly string[]): string[] {
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length <= 9) {
      return [...joined.slice(0, -1), last + part];
    }
    return [...joined, part];
  }, []);
}

const capitalize = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
