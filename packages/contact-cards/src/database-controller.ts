import {
  LoadError,
  forAudience,
  openDatabase,
  type Audience,
  type Lease,
  type OfferDatabase,
  type Vocabularies,
} from '@kim-widgets/angebote';
import { LoadErrorEvent, LoadEvent, memoizeLast } from '@kim-widgets/ui';
import { LabelsController } from '@kim-widgets/views';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';

export interface DatabaseOptions {
  /** Addresses, separated by blanks. */
  src: () => string;
  /** A database given as a property, instead of an address. */
  given: () => OfferDatabase | undefined;
  audience: () => Audience;
  /** Language in which terms are named. */
  language: () => string;
  /** Whether the contacts' offers are shown; else a built folder's are not downloaded. */
  offers: () => boolean;
}

/**
 * Opens the database an element names, shared with the others on the page, and gives it back when the
 * element leaves. Announces both outcomes as events of the element.
 */
export class DatabaseController implements ReactiveController {
  readonly #host: LitElement;
  readonly #labels: LabelsController;
  readonly #named = memoizeLast(
    (database: OfferDatabase, vocabularies: Vocabularies): OfferDatabase =>
      vocabularies === database.vocabularies ? database : { ...database, vocabularies },
  );
  readonly #task: Task<readonly unknown[], OfferDatabase | undefined>;
  #lease: Lease<OfferDatabase> | undefined;
  /** Counts departures: who comes back opens the database anew. */
  #visit = 0;

  constructor(host: LitElement, { src, given, audience, offers, language }: DatabaseOptions) {
    this.#host = host;
    this.#labels = new LabelsController(host, language);
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [src(), given(), audience(), offers(), host.isConnected, this.#visit],
      task: async (_, { signal }) => {
        this.#release();
        const whole = given();
        const addresses = src().split(/\s+/).filter(Boolean);
        if (!host.isConnected || (!whole && addresses.length === 0)) return undefined;
        return forAudience(whole ?? (await this.#open(addresses, offers(), signal)), audience());
      },
      onComplete: (ready) => ready && host.dispatchEvent(new LoadEvent()),
      onError: (error) => {
        const hasLeft = error instanceof LoadError && error.kind === 'aborted';
        if (!hasLeft) host.dispatchEvent(new LoadErrorEvent(error));
      },
    });
  }

  /** Only what the audience may see. */
  get value(): OfferDatabase | undefined {
    const database = this.#task.value;
    return database && this.#named(database, this.#labels.named(database.vocabularies));
  }

  /** What went wrong, unless another try is on its way. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  retry(): void {
    void this.#task.run();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#visit += 1;
    this.#task.abort();
    this.#release();
  }

  async #open(src: readonly string[], offers: boolean, signal: AbortSignal) {
    const extent = offers ? 'list-and-records' : 'records';
    const lease = await openDatabase(src, { extent, signal });
    if (signal.aborted) lease.release();
    else this.#lease = lease;
    return lease.value;
  }

  #release(): void {
    this.#lease?.release();
    this.#lease = undefined;
  }
}
