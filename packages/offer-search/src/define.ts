import { KimOfferSearch } from './offer-search.js';

// A page may include the script twice: the first one stays.
if (!customElements.get('kim-offer-search')) {
  customElements.define('kim-offer-search', KimOfferSearch);
}
