import { LoadError } from '@kim-widgets/angebote';
import type { Method, Request, Response } from './messages.js';
import type { TimetableInfo, TripEngine } from './types.js';

interface ScriptUrlPolicy {
  createScriptURL: (url: string) => unknown;
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy;
}

/** Starts a worker from our own address; under Trusted Types through the policy `kim-widgets`. */
function startWorker(url: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('kim-widgets', {
    createScriptURL: (wanted) => {
      const { origin } = new URL(wanted, location.href);
      if (origin !== location.origin) throw new TypeError(`Not from this page's server: ${wanted}`);
      return wanted;
    },
  });
  // The compiler knows no trusted addresses yet.
  return new Worker((policy?.createScriptURL(url) ?? url) as string, { type: 'module' });
}

/**
 * An engine in a worker, so that a page stays quick while ways are searched.
 *
 * @throws {LoadError} `wrong-format` when the timetable is damaged
 * @throws when the page's policy or its server refuses workers
 */
export async function openWorkerEngine(bytes: Uint8Array<ArrayBuffer>): Promise<TripEngine> {
  const { default: url } = await import('./engine.worker.js?worker&url');
  const worker = startWorker(url);
  const post = (request: Request) => worker.postMessage(request);
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (why: Error) => void }
  >();
  let asked = 0;

  const ask = <Result>(method: Method, ...parameters: readonly unknown[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      post({ type: 'ask', id: asked, method, parameters });
    });

  const info = await new Promise<TimetableInfo>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'refused')));
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      if (data.type === 'opened') resolve(data.info);
      else if (data.type === 'damaged') reject(new LoadError('wrong-format', url, data.reason));
      else {
        const { id } = data;
        const asker = waiting.get(id);
        waiting.delete(id);
        if (data.type === 'answer') asker?.resolve(data.result as never);
        else asker?.reject(new Error(data.reason));
      }
    });
    post({ type: 'open', bytes });
  }).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  return {
    info,
    plan: (visits, terms) => ask('plan', visits, terms),
    days: (points, date, terms) => ask('days', points, date, terms),
    reach: (date, terms) => ask('reach', date, terms),
    map: () => ask('map'),
    covers: (places, visits, terms, minutes) => ask('covers', places, visits, terms, minutes),
    close: () => worker.terminate(),
  };
}
