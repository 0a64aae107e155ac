import { LoadError } from '@kim-widgets/angebote';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { openTripEngine } from './trips/open-engine.js';
import type { TripEngine } from './trips/types.js';

/** Keeps the timetable of an element open while it is on the page. */
export class TimetableController implements ReactiveController {
  readonly #task: Task<readonly [string, boolean, number], TripEngine | undefined>;
  #engine: TripEngine | undefined;
  /** Counts departures: who comes back opens the timetable anew. */
  #visit = 0;

  constructor(host: LitElement, src: () => string) {
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [src(), host.isConnected, this.#visit] as const,
      task: async ([address, isConnected], { signal }) => {
        this.#close();
        if (!address || !isConnected) return undefined;
        const engine = await openTripEngine(address, signal);
        if (signal.aborted) engine.close();
        else this.#engine = engine;
        return engine;
      },
    });
  }

  get engine(): TripEngine | undefined {
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
  }

  /** Whether the answer is still to come. */
  get isLoading(): boolean {
    return this.#task.status === TaskStatus.INITIAL || this.#task.status === TaskStatus.PENDING;
  }

  get error(): unknown {
    const { status, error } = this.#task;
    const hasLeft = error instanceof LoadError && error.kind === 'aborted';
    return status === TaskStatus.ERROR && !hasLeft ? error : undefined;
  }

  retry(): void {
    void this.#task.run();
  }

  hostDisconnected(): void {
    this.#visit += 1;
    this.#task.abort();
    this.#close();
  }

  #close(): void {
    this.#engine?.close();
    this.#engine = undefined;
  }
}
