import { readFile } from 'node:fs/promises';
import { UsageError } from './io.js';

/**
 * The JSON value in a file.
 *
 * @throws UsageError that names the file, and for broken JSON the line and column
 */
export async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `${path} gibt es nicht.`
        : `${path} lässt sich nicht lesen (${code ?? '?'}).`,
    );
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new UsageError(`${path} ist kein gültiges JSON${place(text, error)}.`);
  }
}

function place(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (!position) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (Zeile ${before.length}, Spalte ${(before.at(-1)?.length ?? 0) + 1})`;
}
