import type { FileFault } from './engine.js';
import type { TimetableInfo, TripEngine } from './types.js';

/** What can be asked of an engine in a worker. */
export type Method = Exclude<keyof TripEngine, 'info' | 'close'>;

/** To the worker: first the file, then questions. */
export type Request =
  | { type: 'open'; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'ask'; id: number; method: Method; parameters: readonly unknown[] };

/** From the worker. */
export type Response =
  | { type: 'opened'; info: TimetableInfo }
  | { type: 'refused'; fault: FileFault; reason: string }
  | { type: 'answer'; id: number; result: unknown }
  | { type: 'failed'; id: number; reason: string };
