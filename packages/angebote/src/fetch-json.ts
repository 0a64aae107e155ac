import { abortError, LoadError } from './load-error.js';

export type Fetch = typeof globalThis.fetch;

export interface FetchOptions {
  signal?: AbortSignal | undefined;
  fetch?: Fetch | undefined;
  /** Milliseconds until an unfinished download is given up; 30 seconds if not said. */
  timeout?: number | undefined;
}

/** How a file is read. */
export interface ReadOptions extends FetchOptions {
  /** The file never changes under this name: the browser's copy is as good. */
  immutable?: boolean | undefined;
  reviver?: ((key: string, value: unknown) => unknown) | undefined;
}

/**
 * Downloads JSON, asking the server first whether what the browser has is still current.
 *
 * @throws {LoadError} in every case of failure
 */
export function fetchJson(url: string, options: ReadOptions): Promise<unknown> {
  return download(url, options, async (response) =>
    parseJson(url, await response.text(), options.reviver),
  );
}

/**
 * Downloads a file and reads it, within the time and unless aborted.
 *
 * @throws {LoadError} in every case of failure
 */
export async function download<T>(
  url: string,
  { signal, fetch = globalThis.fetch, timeout = 30_000, immutable }: ReadOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const stop = (): void => {
    if (signal) abort.abort(abortError(signal, url));
  };
  const giveUp = (): void => {
    abort.abort(new LoadError('timeout', url, `no answer within ${timeout} ms`));
  };
  const timer = setTimeout(giveUp, timeout);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    const cache = immutable ? 'default' : 'no-cache';
    const response = await fetch(url, { signal: abort.signal, cache });
    if (!response.ok) throw statusError(url, response.status);
    return await read(response);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw abort.signal.aborted ? abort.signal.reason : networkError(url, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function statusError(url: string, status: number): LoadError {
  const isGone = status === 404 || status === 410;
  return new LoadError(isGone ? 'not-found' : 'server', url, `HTTP status ${status}`);
}

function parseJson(url: string, text: string, reviver: ReadOptions['reviver']): unknown {
  try {
    return JSON.parse(text, reviver) as unknown;
  } catch (error) {
    throw new LoadError('not-json', url, String(error), { cause: error });
  }
}

/** Browsers hide why a request failed; what is left is to say what it must have been. */
function networkError(url: string, cause: unknown): LoadError {
  // Node has neither.
  const { navigator, location } = globalThis as Partial<typeof globalThis>;
  const isElsewhere = location && new URL(url, location.href).origin !== location.origin;
  if (isElsewhere && navigator?.onLine) {
    const advice = 'the other server must allow it with Access-Control-Allow-Origin';
    return new LoadError('cross-origin', url, advice, { cause });
  }
  return new LoadError('offline', url, 'no connection', { cause });
}
