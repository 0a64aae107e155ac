import { fetchJson, type FetchOptions } from './fetch-json.js';
import { LoadError } from './load-error.js';
import type { OpenedAddress } from './opened-address.js';

const MANIFEST = 'manifest.json';

/**
 * Looks at what an address leads to: a plain file, a built folder or its manifest. A plain file is
 * checked here; a built folder was checked when it was built, so a page with one never downloads the
 * checks.
 *
 * @throws {LoadError} also if it is neither
 */
export async function openAddress(url: string, options: FetchOptions): Promise<OpenedAddress> {
  const { pathname, href } = addressOf(url);
  if (pathname.endsWith('/')) return openFolder(new URL(MANIFEST, href).href, options);
  if (pathname.endsWith(`/${MANIFEST}`)) return openFolder(url, options);
  try {
    return await openFile(url, options);
  } catch (error) {
    // `…/angebote` without its slash: servers answer with a page, or with nothing.
    const isFolderLike = !/\.\w+$/.test(pathname) && isNoData(error);
    if (!isFolderLike) throw error;
    return openFolder(`${href}/${MANIFEST}`, options).catch(() => {
      throw error;
    });
  }
}

function isNoData(error: unknown): boolean {
  return error instanceof LoadError && ['not-found', 'server', 'not-json'].includes(error.kind);
}

/** @throws {LoadError} where an address is none */
function addressOf(url: string): URL {
  // A path is enough for `fetch` in a page; here only its end counts.
  return new URL(url, 'http://localhost/');
}

async function openFolder(manifest: string, options: FetchOptions): Promise<OpenedAddress> {
  const [{ openBuilt }, json] = await Promise.all([
    import('./built/open-built.js'),
    fetchJson(manifest, options),
  ]);
  return openBuilt(manifest, json, options);
}

async function openFile(url: string, options: FetchOptions): Promise<OpenedAddress> {
  const [{ openPlain }, json] = await Promise.all([
    import('./open-plain.js'),
    fetchJson(url, options),
  ]);
  return openPlain(url, json);
}
