import { createTripEngine, faultOf } from './engine.js';
import type { Method, Request, Response } from './messages.js';
import type { TripEngine } from './types.js';

// The compiler knows pages, not workers: there `postMessage` has another form.
const scope = globalThis as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;

let engine: TripEngine | undefined;

function send(response: Response): void {
  scope.postMessage(response);
}

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    engine = await createTripEngine(bytes);
    send({ type: 'opened', info: engine.info });
  } catch (error) {
    send({ type: 'refused', fault: faultOf(error), reason: String(error) });
  }
}

async function ask(id: number, method: Method, parameters: readonly unknown[]): Promise<void> {
  try {
    const answers = engine as Record<Method, (...parameters: readonly unknown[]) => unknown>;
    send({ type: 'answer', id, result: await answers[method](...parameters) });
  } catch (error) {
    send({ type: 'failed', id, reason: String(error) });
  }
}

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'open') void open(data.bytes);
  else void ask(data.id, data.method, data.parameters);
});
