import { serviceError } from './adapter.js';
import { objectIn, textIn, type Json } from './json.js';

export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** Asks one server's API. */
export interface Request {
  host: string;
  get(path: string, parameters: Parameters, signal: AbortSignal | undefined): Promise<Json>;
}

/**
 * Asks below `baseUrl`, without cookies, referrer or stored answers. Throws a `RangeError` when it
 * is no http(s) address.
 */
export function createRequest(baseUrl: string, fetch: typeof globalThis.fetch): Request {
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new RangeError(`baseUrl: "${baseUrl}" is no http(s) address`);
  }
  const base = new URL(`${baseUrl.replace(/\/+$/, '')}/`);
  const { host } = base;
  return {
    host,
    async get(path, parameters, signal) {
      const url = new URL(path, base);
      for (const [name, value] of Object.entries(parameters)) {
        url.searchParams.set(name, String(value));
      }
      const response = await fetch(url, {
        signal: signal ?? null,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      }).catch(() => {
        signal?.throwIfAborted();
        throw serviceError('unreachable', `${host} does not answer`);
      });
      const answer: unknown = await response.json().catch(() => undefined);
      signal?.throwIfAborted();
      if (!response.ok) {
        const reason = textIn(objectIn(answer).error) || `status ${response.status}`;
        throw serviceError('refused', `${host}: ${reason}`);
      }
      if (typeof answer !== 'object' || answer === null) {
        throw serviceError('malformed', `${host}: the answer is no JSON object`);
      }
      return objectIn(answer);
    },
  };
}
