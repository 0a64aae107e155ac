import type { ContactSelectEvent, KimContactCards } from '@kim-widgets/contact-cards';
import type { KimExplainer } from '@kim-widgets/explainer';
import type { KimMobilityMap, TripSelectEvent } from '@kim-widgets/mobility-map';
import type { FilterChangeEvent, KimOfferSearch } from '@kim-widgets/offer-search';

/** The elements by their tag names, their properties and their events. */
export function listen(root: ParentNode): void {
  const search: KimOfferSearch | null = root.querySelector('kim-offer-search');
  search?.addEventListener('kim-filter-change', (event: FilterChangeEvent) => {
    console.log(event.query, event.filters, search.offerId);
  });
  search?.addEventListener('kim-error', ({ error }) => console.error(error));

  const map: KimMobilityMap | null = root.querySelector('kim-mobility-map');
  map?.addEventListener('kim-trip-select', (event: TripSelectEvent) => console.log(event.type));

  const explainer: KimExplainer | null = root.querySelector('kim-explainer');
  if (explainer) explainer.audience = 'professional';
  // @ts-expect-error -- the types know which values there are
  if (map) map.mode = 'everything';
}

export function contactSelectOf(cards: KimContactCards): Promise<ContactSelectEvent> {
  return new Promise((resolve) => {
    cards.addEventListener('kim-contact-select', resolve, { once: true });
  });
}
