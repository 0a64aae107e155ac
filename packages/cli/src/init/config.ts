import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../io/io.js';
import { readJson } from '../io/read-json.js';

/** Settings of a folder that `angebote init` made. */
export interface Config {
  /** Name of the publishing municipality or Kreis. */
  publisher?: string;
  /** Languages that texts are kept in, German first. */
  languages?: string[];
}

export const CONFIG_NAME = 'angebote.config.json';

/**
 * The settings in a folder, undefined where it has none.
 *
 * @throws UsageError where the file says something else than it should
 */
export async function readConfig(folder: string): Promise<Config | undefined> {
  const path = join(folder, CONFIG_NAME);
  if (!existsSync(path)) return undefined;
  const json = await readJson(path);
  if (typeof json !== 'object' || json === null) throw new UsageError(`${path} ist kein Objekt.`);
  const { publisher, languages } = json as Record<string, unknown>;
  if (publisher !== undefined && typeof publisher !== 'string')
    throw new UsageError(`${path}: „publisher“ ist ein Text.`);
  const list = Array.isArray(languages)
    ? languages.filter((code): code is string => typeof code === 'string')
    : undefined;
  return { ...(publisher && { publisher }), ...(list && { languages: list }) };
}
