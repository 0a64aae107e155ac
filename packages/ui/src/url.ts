const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address from the database as it may stand in a link, or `undefined`: data is hostile, and
 * `javascript:` in a link runs in the municipality's page.
 */
export function safeUrl(address: string | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return SCHEMES.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
