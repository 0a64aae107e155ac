import type { LocalContent } from '../generated/explainer.js';

/**
 * Loads what a municipality changes and adds.
 *
 * @throws when the address does not answer with such a file.
 */
export async function loadLocalContent(
  address: string,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<LocalContent> {
  const response = await fetcher(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const content: unknown = await response.json();
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
