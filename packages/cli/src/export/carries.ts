import type { Database } from '@kim-widgets/angebote';
import type { Carried, Loss } from './lost.js';

/** What GeoJSON has a property for: enough for a pin and its bubble. */
export const GEOJSON_CARRIES: Carried = {
  offers: {
    wholly: words('id title summary organization topics languages url visibility'),
    partly: words('locations schedule phones emails'),
  },
  organizations: { wholly: words('id name visibility') },
  locations: {
    wholly: words('id name coordinates visibility'),
    partly: words('address schedule'),
  },
};

/** What a search engine understands of an offer. */
export const SCHEMA_ORG_CARRIES: Carried = {
  offers: {
    wholly: words(
      'id title alternateName summary description organization locations languages url keywords visibility',
    ),
    partly: words('serviceArea schedule cost eligibility phones contacts'),
  },
  organizations: { wholly: words('id name alternateName url logo visibility') },
  locations: {
    wholly: words('id name coordinates directions visibility'),
    partly: words('address accessibility'),
  },
  contacts: { wholly: words('id visibility'), partly: words('phones') },
  municipalities: { wholly: words('ags name visibility') },
};

/** What a calendar knows of an offer: its dates. */
export const ICS_CARRIES: Carried = {
  offers: {
    wholly: words('id title summary url visibility'),
    partly: words('schedule locations'),
  },
  locations: { wholly: words('id name visibility'), partly: words('address') },
};

/** Offers that a format leaves out, as a loss of its own; none where it has all. */
export function withoutOffers(what: string, { offers = [] }: Database, kept: number): Loss[] {
  return kept < offers.length ? [{ what, records: offers.length - kept }] : [];
}

function words(line: string): string[] {
  return line.split(' ');
}
