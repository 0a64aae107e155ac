import { abortable } from './load-error.js';

/** A shared value and the promise to give it back. */
export interface Lease<T> {
  readonly value: T;
  /** Gives it back; the last one to do so makes it forgotten. Further calls do nothing. */
  release: () => void;
}

interface Entry<T> {
  value: Promise<T>;
  users: number;
  abort: AbortController;
}

/**
 * Things that are made once for all who ask, by key. Who stops waiting does not stop the others;
 * when nobody waits or uses it any more, the work is aborted and the thing forgotten. A failure is
 * never kept.
 */
export class SharedRegistry<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #dispose: (value: T) => void;

  constructor(dispose: (value: T) => void = () => undefined) {
    this.#dispose = dispose;
  }

  /** How many things are held, for tests and leak checks. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * @param make called only if nobody has the thing yet; its signal fires when nobody wants it
   * @param signal stops the waiting of this caller
   */
  async acquire(
    key: string,
    make: (signal: AbortSignal) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<Lease<T>> {
    const entry = this.#entries.get(key) ?? this.#create(key, make);
    entry.users++;
    let isHeld = true;
    const release = (): void => {
      if (!isHeld) return;
      isHeld = false;
      entry.users--;
      if (entry.users === 0) this.#forget(key, entry);
    };
    try {
      return { value: await abortable(entry.value, signal, key), release };
    } catch (error) {
      release();
      throw error;
    }
  }

  #create(key: string, make: (signal: AbortSignal) => Promise<T>): Entry<T> {
    const abort = new AbortController();
    const entry: Entry<T> = { value: make(abort.signal), users: 0, abort };
    this.#entries.set(key, entry);
    // Also without users, when all have stopped waiting, a failure is nobody's unhandled rejection.
    entry.value.catch(() => this.#forget(key, entry));
    return entry;
  }

  #forget(key: string, entry: Entry<T>): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    entry.abort.abort();
    entry.value.then(this.#dispose, () => undefined);
  }
}
