const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address if it may stand in a link, else `undefined`: data is hostile, and a `javascript:`
 * address would run in the page of the municipality.
 *
 * @param base what a relative address is relative to; without it only full addresses pass
 */
export function safeUrl(address: string, base?: string): string | undefined {
  try {
    const { href, protocol } = new URL(address, base);
    return SCHEMES.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
