import { LoadError } from '@kim-widgets/angebote';
import type { TripEngine } from './types.js';

/**
 * Downloads a timetable and opens an engine for it: in a worker, or on the page's own thread where no
 * worker may run.
 *
 * @throws {LoadError} whose `kind` says what to tell the visitor
 */
export async function openTripEngine(src: string, signal: AbortSignal): Promise<TripEngine> {
  const file = download(new URL(src, document.baseURI).href, signal);
  // Whoever awaits it first hears of its failure.
  file.catch(() => undefined);
  try {
    const { openWorkerEngine } = await import('./worker-engine.js');
    return await openWorkerEngine(file);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const { createTripEngine, faultOf } = await import('./engine.js');
    return await createTripEngine(await file).catch((cause: unknown) => {
      throw new LoadError(faultOf(cause), src, String(cause), { cause });
    });
  }
}

async function download(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(url, { signal, cache: 'no-cache' });
  } catch (cause) {
    throw new LoadError(signal.aborted ? 'aborted' : 'offline', url, String(cause), { cause });
  }
  if (!response.ok) {
    const kind = response.status === 404 || response.status === 410 ? 'not-found' : 'server';
    throw new LoadError(kind, url, `HTTP status ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
