import { readFile, writeFile } from 'node:fs/promises';
import { format, getFileInfo, resolveConfig } from 'prettier';
import type { GateName } from './gates.js';

/** A defect that is put into a copy of the sources to see whether a gate finds it. */
export interface Seed {
  /** What is wrong then, in a few words. */
  name: string;
  /** Path from the root of the repository. */
  file: string;
  /** Text that stands in the file exactly once. */
  find: string;
  replace: string;
  gate: GateName;
  /** The part of the gate that should find it: a file of tests, a story. */
  at: string;
  /** In what the gate prints, so that a failure for another reason does not count. */
  says: string;
}

/**
 * The text of a file with the defect in it.
 *
 * @throws when the place is not there or not the only one: the sources went on, and the seed must follow
 */
export function withDefect(text: string, { name, file, find, replace }: Seed): string {
  const places = text.split(find).length - 1;
  if (places !== 1) {
    throw new Error(`"${name}": the text to replace stands ${places} times in ${file}: ${find}`);
  }
  return text.replace(find, () => replace);
}

/** Puts the defect into the file, formatted, so that the formatter cannot be what finds it. */
export async function sow(root: string, seed: Seed): Promise<{ undo: () => Promise<void> }> {
  const path = `${root}/${seed.file}`;
  const text = await readFile(path, 'utf8');
  const defect = withDefect(text, seed);
  await writeFile(path, await formatted(defect, path));
  return { undo: () => writeFile(path, text) };
}

async function formatted(text: string, path: string): Promise<string> {
  const { inferredParser } = await getFileInfo(path);
  if (inferredParser === null) return text;
  return format(text, { ...(await resolveConfig(path)), parser: inferredParser });
}
