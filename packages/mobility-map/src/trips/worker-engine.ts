import { LoadError } from '@kim-widgets/angebote';
import { engineUrl } from './engine-url.js';
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
function startWorker(): Worker {
  // An empty address would be that of the page.
  if (!engineUrl) throw new Error('The release in one file has no worker.');
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('kim-widgets', {
    createScriptURL: (wanted) => {
      const { origin } = new URL(wanted, location.href);
      if (origin !== location.origin) throw new TypeError(`Not from this page's server: ${wanted}`);
      return wanted;
    },
  });
  // The compiler knows no trusted addresses yet.
  return new Worker((policy?.createScriptURL(engineUrl) ?? engineUrl) as string, {
    type: 'module',
  });
}

/** A question on its way. */
interface Asker {
  resolve: (value: never) => void;
  reject: (why: Error) => void;
}

/**
 * An engine in a worker, so that a page stays quick while ways are searched. The worker starts while
 * the file is still on its way.
 *
 * @throws {LoadError} what `file` rejects with, or what is wrong with the timetable
 * @throws when the page's policy or its server refuses workers
 */
export async function openWorkerEngine(
  file: Promise<Uint8Array<ArrayBuffer>>,
): Promise<TripEngine> {
  const worker = startWorker();
  const post = (request: Request) => worker.postMessage(request);
  const waiting = new Map<number, Asker>();
  let asked = 0;

  const ask = <Result>(method: Method, ...parameters: readonly unknown[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      post({ type: 'ask', id: asked, method, parameters });
    });

  const opened = new Promise<TimetableInfo>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'refused')));
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      if (data.type === 'opened') resolve(data.info);
      else if (data.type === 'refused') {
        reject(new LoadError(data.fault, engineUrl, data.reason));
      } else {
        const asker = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.type === 'answer') asker?.resolve(data.result as never);
        else asker?.reject(new Error(data.reason));
      }
    });
  });
  // It may be refused before the file is there.
  opened.catch(() => undefined);
  try {
    post({ type: 'open', bytes: await file });
    return {
      info: await opened,
      plan: (visits, terms) => ask('plan', visits, terms),
      day: (point, date, terms) => ask('day', point, date, terms),
      reach: (date, terms) => ask('reach', date, terms),
      map: () => ask('map'),
      nearest: (places, visits, terms) => ask('nearest', places, visits, terms),
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
