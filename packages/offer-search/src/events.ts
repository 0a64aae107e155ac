import type { SearchState } from './state.js';

/** The visitor opened an offer, or went back to the list (`offerId` is then undefined). */
export class OfferSelectEvent extends Event {
  static readonly type = 'kim-offer-select';
  constructor(readonly offerId: string | undefined) {
    super(OfferSelectEvent.type);
  }
}

/** The visitor changed what is searched for. */
export class FilterChangeEvent extends Event {
  static readonly type = 'kim-filter-change';
  constructor(
    readonly query: string,
    /** Facet → chosen values. */
    readonly filters: SearchState['filters'],
  ) {
    super(FilterChangeEvent.type);
  }
}

/** Other offers are found than before. */
export class ResultsChangeEvent extends Event {
  static readonly type = 'kim-results-change';
  constructor(
    readonly total: number,
    /** Ids of the offers shown, in their order. */
    readonly offerIds: readonly string[],
  ) {
    super(ResultsChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kim-offer-select': OfferSelectEvent;
    'kim-filter-change': FilterChangeEvent;
    'kim-results-change': ResultsChangeEvent;
  }
}
