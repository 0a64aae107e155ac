import { loadTimetable } from './timetable.js';
import type { Timetable } from './types.js';
import type { WalkOptions } from './walking.js';

/** A `Worker`, a worker's own scope, or an end of a `MessageChannel`. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** What can be asked across threads: all but `reach`, whose answer is a function; see `reachOf`. */
interface Questions extends Omit<Timetable, 'header' | 'stopCount' | 'reach'> {
  /** Loads a file, or another one. Comes first. */
  load(bytes: Uint8Array, walk?: WalkOptions): Timetable['header'];
}

/** Asks a timetable elsewhere. Rejects with the signal's reason as soon as it is aborted. */
export type AskTimetable = <Method extends keyof Questions>(
  method: Method,
  args: Parameters<Questions[Method]>,
  signal?: AbortSignal,
) => Promise<ReturnType<Questions[Method]>>;

type Methods = Record<keyof Questions, (...args: never[]) => unknown>;

/** Without arguments: this question is not wanted any more. */
type Question = [id: number, method: keyof Questions, args?: never[]];

/** The end with the timetable, in a worker: `serveTimetable(self)`. */
export function serveTimetable(port: Port): void {
  let timetable: Timetable;
  let queue = Promise.resolve();
  const wanted = new Set<number>();
  const load = async (bytes: Uint8Array, walk?: WalkOptions) =>
    (timetable = await loadTimetable(bytes, walk)).header;

  const answer = async (id: number, method: keyof Questions, args: never[]) => {
    // A turn for the news that a question is not wanted any more.
    await new Promise((resolve) => setTimeout(resolve));
    if (!wanted.delete(id)) return;
    try {
      const methods = { ...timetable, load } as Record<string, unknown> as Methods;
      port.postMessage([id, await methods[method](...args)]);
    } catch (error) {
      const { message, code } = error as { message: string; code?: string };
      port.postMessage([id, 0, { message, code }]);
    }
  };
  port.onmessage = ({ data: [id, method, args] }: MessageEvent<Question>) => {
    if (!args) wanted.delete(id);
    else {
      wanted.add(id);
      queue = queue.then(() => answer(id, method, args));
    }
  };
}

/**
 * The end with the questions. Without a worker, join both ends with a `MessageChannel`: the same
 * code then answers on the main thread.
 */
export function connectTimetable(port: Port): AskTimetable {
  let last = 0;
  const waiting = new Map<
    number,
    [resolve: (value: never) => void, reject: (reason: Error) => void]
  >();
  port.onmessage = ({ data: [id, value, error] }: MessageEvent<[number, never, Error?]>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.[1](Object.assign(new Error(), error));
    else asked?.[0](value);
  };
  return (method, args, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = ++last;
      waiting.set(id, [resolve, reject]);
      port.postMessage([id, method, args]);
      signal?.addEventListener('abort', () => {
        port.postMessage([id]);
        waiting.delete(id);
        reject(signal.reason as Error);
      });
    });
}
