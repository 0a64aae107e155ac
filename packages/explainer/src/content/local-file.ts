import { isNewerFormat, LoadError, newerFormatInWords } from '@kim-widgets/angebote';
import type { LocalContent } from '../generated/explainer.js';

const FORMAT_VERSION = '1.0';

/**
 * Loads what a municipality changes and adds.
 *
 * @throws when the address does not answer with such a file; {@link LoadError} of kind `newer-format`
 *   when it has a newer major format.
 */
export async function loadLocalContent(
  address: string,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<LocalContent> {
  const response = await fetcher(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const content: unknown = await response.json();
  const version = (content as Partial<LocalContent> | null)?.formatVersion;
  if (typeof version === 'string' && isNewerFormat(version, FORMAT_VERSION)) {
    throw new LoadError('newer-format', address, newerFormatInWords(version));
  }
  if (!isLocalContent(content)) throw new Error(`${address} is no content of an explainer.`);
  return content;
}

function isLocalContent(content: unknown): content is LocalContent {
  return (
    typeof content === 'object' &&
    content !== null &&
    'publisher' in content &&
    typeof content.publisher === 'string' &&
    'formatVersion' in content &&
    String(content.formatVersion).startsWith('1.')
  );
}
