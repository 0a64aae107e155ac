import { abortError, LoadError } from './load-error.js';

export type Fetch = typeof globalThis.fetch;

export interface FetchOptions {
  signal?: AbortSignal | undefined;
  fetch?: Fetch | undefined;
  /** Milliseconds until an unfinished download is given up; 30 seconds if not said. */
  timeout?: number | undefined;
}

/**
 * Downloads JSON, asking the server first whether what the browser has is still current.
 *
 * @throws {LoadError} in every case of failure
 */
export async function fetchJson(
  url: string,
  { signal, fetch = globalThis.fetch, timeout = 30_000 }: FetchOptions,
): Promise<unknown> {
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
    const response = await fetch(url, { signal: abort.signal, cache: 'no-cache' });
    if (!response.ok) throw statusError(url, response.status);
    return parseJson(url, await response.text());
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

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
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
