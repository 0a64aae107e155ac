export { FilterChangeEvent, OfferSelectEvent, ResultsChangeEvent } from './events.js';
export { KimOfferSearch } from './offer-search.js';
export type { Filters, SearchState, Sort } from './state.js';
export type { TravelTimes } from './travel.js';
