import type { Audience, OfferSource } from '@kim-widgets/angebote';
import type { LitElement, ReactiveController } from 'lit';

/** How long the way to offers takes without a car, as a search on the page can use it. */
export interface TravelTimes {
  /** Offer → minutes from door to door, 0 where none is needed; missing where there is no way. */
  minutes: ReadonlyMap<string, number>;
  /** From where and on which day, in words. */
  terms: string;
}

/** What a map uses of a `<kim-offer-search>`: properties, and the events below. */
interface SearchElement extends HTMLElement {
  src?: string;
  source?: OfferSource | undefined;
  audience?: Audience;
  /** The offer that is open. */
  offerId?: string | undefined;
  travel?: TravelTimes | undefined;
  /** The longest way the visitor wants, in minutes. */
  travelLimit?: number | undefined;
  /** Ids of everything found, however long the way; undefined until the offers are there. */
  findIds?: (signal?: AbortSignal) => Promise<readonly string[] | undefined>;
}

export interface SearchLinkHost {
  /** Id of the search's element, in the same document or shadow root. */
  id: () => string;
  /** The visitor opened an offer there, or closed it. */
  selected: (offerId: string | undefined) => void;
}

/** Follows a search on the page: its results, its offer, and how far the visitor would go. */
export class SearchLink implements ReactiveController {
  readonly #element: LitElement;
  readonly #host: SearchLinkHost;
  #search: SearchElement | undefined;
  #asked: AbortController | undefined;
  #ids: readonly string[] | undefined;
  #travel: TravelTimes | undefined;

  constructor(element: LitElement, host: SearchLinkHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  /** Whether there is a search to follow. */
  get isLinked(): boolean {
    return this.#search !== undefined;
  }

  get search(): SearchElement | undefined {
    return this.#search;
  }

  /** What the search has found; undefined without a search, and until it has. */
  get ids(): readonly string[] | undefined {
    return this.#ids;
  }

  get limit(): number | undefined {
    return this.#search?.travelLimit;
  }

  hostUpdate(): void {
    const id = this.#host.id();
    const root = this.#element.getRootNode() as Document | ShadowRoot;
    const found = id && this.#element.isConnected ? root.getElementById(id) : null;
    if (found === (this.#search ?? null)) return;
    this.#leave();
    if (!found) return;
    this.#search = found;
    found.addEventListener('kim-results-change', this.#follow);
    found.addEventListener('kim-offer-select', this.#select);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Tells the search how long the ways are. */
  show(travel: TravelTimes | undefined): void {
    if (!this.#search || travel === this.#travel) return;
    this.#travel = travel;
    this.#search.travel = travel;
  }

  /** Opens an offer in the search, too. */
  select(offerId: string): void {
    if (this.#search) this.#search.offerId = offerId;
  }

  readonly #follow = (): void => {
    this.#asked?.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    void this.#search?.findIds?.(signal).then(
      (ids) => {
        if (signal.aborted || !ids) return;
        const isSame =
          ids.length === this.#ids?.length && ids.every((id, at) => id === this.#ids?.[at]);
        if (!isSame) this.#ids = ids;
        this.#element.requestUpdate();
      },
      // What keeps it from finding, the search itself says.
      () => undefined,
    );
  };

  readonly #select = (event: Event): void => {
    const { offerId } = event as Event & { offerId?: string };
    this.#host.selected(offerId);
  };

  #leave(): void {
    this.#asked?.abort();
    this.#search?.removeEventListener('kim-results-change', this.#follow);
    this.#search?.removeEventListener('kim-offer-select', this.#select);
    if (this.#search && this.#travel) this.#search.travel = undefined;
    this.#search = undefined;
    this.#travel = undefined;
    this.#ids = undefined;
  }
}
