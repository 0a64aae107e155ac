import {
  LoadError,
  createHolidays,
  openOfferSource,
  type Audience,
  type CreateOfferIndex,
  type Holidays,
  type LoadOfferIndex,
  type OfferSource,
  type OpenSource,
  type SourceInfo,
  type Vocabularies,
} from '@kim-widgets/angebote';
import { LoadErrorEvent, LoadEvent, memoizeLast } from '@kim-widgets/ui';
import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { LabelsController } from './labels-controller.js';

/** A source of offers, ready to be asked. */
export interface ReadySource {
  source: OfferSource;
  about: SourceInfo;
  holidays: Holidays;
}

export interface SourceOptions {
  /** Addresses, separated by blanks. */
  src: () => string;
  /** A source given as a property, instead of an address. */
  given: () => OfferSource | undefined;
  audience: () => Audience;
  /** Language in which terms are named. */
  language: () => string;
  createIndex: CreateOfferIndex;
  /** Opens the index of a built folder. */
  loadIndex?: LoadOfferIndex;
  /** Whether the outlines of the municipalities are drawn. */
  outlines?: boolean;
}

/**
 * Opens the source an element names, shared with the others on the page, and gives it back when the
 * element leaves. Announces both outcomes as events of the element.
 */
export class SourceController implements ReactiveController {
  private readonly task: Task<readonly unknown[], ReadySource | undefined>;
  readonly #host: LitElement;
  readonly #labels: LabelsController;
  readonly #named = memoizeLast((ready: ReadySource, vocabularies: Vocabularies): ReadySource =>
    vocabularies === ready.about.vocabularies
      ? ready
      : { ...ready, about: { ...ready.about, vocabularies } },
  );
  #lease: OpenSource | undefined;
  /** Counts departures: who comes back opens the source anew. */
  #visit = 0;

  constructor(host: LitElement, options: SourceOptions) {
    this.#host = host;
    this.#labels = new LabelsController(host, options.language);
    host.addController(this);
    this.task = new Task(host, {
      args: () => [
        options.src(),
        options.given(),
        options.audience(),
        host.isConnected,
        this.#visit,
      ],
      task: async (_, { signal }) => {
        this.#release();
        const given = options.given();
        const src = options.src().split(/\s+/).filter(Boolean);
        if (!host.isConnected || (!given && src.length === 0)) return undefined;
        const source = given ?? (await this.#open(src, options, signal));
        const about = await source.about(signal, { outlines: options.outlines ?? false });
        return { source, about, holidays: createHolidays(about.schoolHolidays) };
      },
      onComplete: (ready) => ready && host.dispatchEvent(new LoadEvent()),
      onError: (error) => {
        const hasLeft = error instanceof LoadError && error.kind === 'aborted';
        if (!hasLeft) host.dispatchEvent(new LoadErrorEvent(error));
      },
    });
  }

  get value(): ReadySource | undefined {
    const ready = this.task.value;
    return ready && this.#named(ready, this.#labels.named(ready.about.vocabularies));
  }

  /** What went wrong, unless another try is on its way. */
  get error(): unknown {
    return this.task.status === TaskStatus.ERROR ? this.task.error : undefined;
  }

  retry(): void {
    void this.task.run();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#visit += 1;
    this.task.abort();
    this.#release();
  }

  async #open(
    src: readonly string[],
    { audience, createIndex, loadIndex }: SourceOptions,
    signal: AbortSignal,
  ): Promise<OfferSource> {
    const lease = await openOfferSource(src, {
      audience: audience(),
      createIndex,
      loadIndex,
      signal,
    });
    if (signal.aborted) lease.release();
    else this.#lease = lease;
    return lease.source;
  }

  #release(): void {
    this.#lease?.release();
    this.#lease = undefined;
  }
}
