import { readFile } from 'node:fs/promises';
import { UsageError } from './io.js';

/** @throws UsageError that names the file */
export async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `${path} gibt es nicht.`
        : `${path} lässt sich nicht lesen (${code ?? '?'}).`,
    );
  }
}

/**
 * The JSON value in a text.
 *
 * @param path name of the file the text is from, for the message
 * @throws UsageError that names the file, line and column
 */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${path} ist kein gültiges JSON${place(text, error)}.`);
  }
}

/** The JSON value in a file; throws like {@link readText} and {@link parseJson}. */
export async function readJson(path: string): Promise<unknown> {
  return parseJson(path, await readText(path));
}

function place(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (!position) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (Zeile ${before.length}, Spalte ${(before.at(-1)?.length ?? 0) + 1})`;
}
