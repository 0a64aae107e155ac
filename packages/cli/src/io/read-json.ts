import { readFile, stat } from 'node:fs/promises';
import { UsageError } from './io.js';
import { type Limits, tooMuch } from './limits.js';

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

/**
 * The JSON value in a file; throws like {@link readText} and {@link parseJson}.
 *
 * @param limits for files of others: a larger one is refused before it is read
 */
export async function readJson(path: string, limits?: Pick<Limits, 'bytes'>): Promise<unknown> {
  if (limits) {
    const size = await stat(path).then(
      (file) => file.size,
      () => 0,
    );
    if (size > limits.bytes)
      throw tooMuch(path, `${Math.round(size / 1_000_000)} MB sind zu groß`, '--max-mb');
  }
  return parseJson(path, await readText(path));
}

function place(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (!position) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (Zeile ${before.length}, Spalte ${(before.at(-1)?.length ?? 0) + 1})`;
}
