import {
  packagesOf,
  textOf,
  type LocaleFile,
  type Part,
  type SourceMessage,
  type Unit,
} from './message.js';

/** Below this likeness two German texts are two messages; above, one that was reworded. */
const LIKE_ENOUGH = 0.6;

/**
 * The file of a language with the messages the code now has, in their order. What was translated stays.
 * A message whose German was reworded keeps its translation, marked stale; what nothing uses goes.
 */
export function updateLocale(file: LocaleFile, messages: readonly SourceMessage[]): LocaleFile {
  const known = new Map(file.units.map((unit) => [unit.id, unit]));
  const wanted = new Set(messages.map(({ id }) => id));
  const unused = new Set(file.units.filter(({ id, target }) => target && !wanted.has(id)));
  const units = messages.map((message) => {
    const before = known.get(message.id) ?? takeLike(message, unused);
    return unitOf(message, before);
  });
  return { ...file, units };
}

function unitOf(message: SourceMessage, before: Unit | undefined): Unit {
  const { id, parts, desc } = message;
  const unit: Unit = {
    id,
    source: parts,
    ...(desc !== undefined && { desc }),
    packages: packagesOf(message),
  };
  if (!before?.target) return unit;
  const stale = before.stale === true || before.id !== id || !sameText(before.source, parts);
  const target = before.target.map((part) => withNewCode(part, before.source, parts));
  return stale
    ? { ...unit, target, stale }
    : { ...unit, target, ...(before.approved && { approved: before.approved }) };
}

function sameText(one: readonly Part[], other: readonly Part[]): boolean {
  return textOf(one) === textOf(other);
}

/** A placeholder follows its expression when the code renames it; one that was tampered with stays. */
function withNewCode(part: Part, before: readonly Part[], now: readonly Part[]): Part {
  if (typeof part === 'string') return part;
  const codeIn = (parts: readonly Part[]): string | undefined =>
    parts.flatMap((one) =>
      typeof one !== 'string' && one.index === part.index ? one.code : [],
    )[0];
  return part.code === codeIn(before) ? { ...part, code: codeIn(now) ?? part.code } : part;
}

/** The unused unit whose German is most like a new message; each is taken once. */
function takeLike(message: SourceMessage, unused: Set<Unit>): Unit | undefined {
  let best: Unit | undefined;
  let likeness = LIKE_ENOUGH;
  for (const unit of unused) {
    const candidate = likenessOf(textOf(unit.source), textOf(message.parts));
    if (candidate <= likeness) continue;
    [best, likeness] = [unit, candidate];
  }
  if (best) unused.delete(best);
  return best;
}

/** Share of letter pairs two texts have in common, 0 to 1 (Dice). */
function likenessOf(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}
