export { KimContactCards } from './contact-cards.js';
export { ContactSelectEvent, OfferRequestEvent } from './events.js';
export type { ContactsView, Grouping } from './settings.js';
