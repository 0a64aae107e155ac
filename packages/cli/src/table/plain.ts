/**
 * Words without what people write differently: case, accents and umlauts, punctuation, spaces.
 * "Straße / Haus-Nr." → "strasse haus nr"
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A stable id from words: "Café für alle" → "cafe-fuer-alle". */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}

/** Written as ids are written, and hardly as a name: a cell that refers to a record nobody has. */
export function looksLikeId(text: string): boolean {
  return /^[a-z0-9]+([-_.:][a-z0-9]+)*$/.test(text);
}

/** The base, with a number behind it where it is taken; marks it as taken. */
export function unusedId(base: string, taken: Set<string>): string {
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  taken.add(id);
  return id;
}

/** How alike two words are, from 0 to 1: shared pairs of letters (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The candidate most like the text, where one is like it at all. */
export function mostAlike(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestLikeness = 0.4;
  for (const candidate of candidates) {
    const value = likeness(plain(text), plain(candidate));
    if (value > bestLikeness) [best, bestLikeness] = [candidate, value];
  }
  return best;
}
