import { abortable, abortError } from './load-error.js';

/** Something made, and how to undo it. */
export interface Owned<T> {
  value: T;
  dispose?: () => void;
}

/** A shared value and the promise to give it back. */
export interface Lease<T> {
  readonly value: T;
  /** Gives it back; after the last one did, it is forgotten. Further calls do nothing. */
  release: () => void;
}

interface Entry<T> {
  owned: Promise<Owned<T>>;
  /** Once it is made. */
  made?: Owned<T>;
  users: number;
  abort: AbortController;
}

/**
 * Things that are made once for all who ask, by key. Who stops waiting does not stop the others;
 * when nobody waits for it or uses it any more, the work is aborted and the thing forgotten. A
 * failure is never kept.
 */
export class SharedRegistry<T> {
  readonly #entries = new Map<string, Entry<T>>();

  /** How many things are held. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * @param make called only if nobody has the thing yet; its signal fires when nobody wants it
   * @param signal stops the waiting of this caller
   */
  async acquire(
    key: string,
    make: (signal: AbortSignal) => Promise<Owned<T>>,
    signal?: AbortSignal,
  ): Promise<Lease<T>> {
    if (signal?.aborted) throw abortError(signal, key);
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
      const { value } = await abortable(entry.owned, signal, key);
      return { value, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  #create(key: string, make: (signal: AbortSignal) => Promise<Owned<T>>): Entry<T> {
    const abort = new AbortController();
    const entry: Entry<T> = { owned: make(abort.signal), users: 0, abort };
    this.#entries.set(key, entry);
    entry.owned.then(
      (made) => {
        entry.made = made;
        // All have stopped waiting, and it was made all the same.
        if (this.#entries.get(key) !== entry) made.dispose?.();
      },
      () => {
        this.#forget(key, entry);
      },
    );
    return entry;
  }

  #forget(key: string, entry: Entry<T>): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    entry.abort.abort();
    entry.made?.dispose?.();
  }
}
