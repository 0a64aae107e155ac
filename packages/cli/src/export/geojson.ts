import type { Database } from '@kim-widgets/angebote';
import { hoursText } from '../table/hours-text.js';

interface FeatureCollection {
  type: 'FeatureCollection';
  features: {
    type: 'Feature';
    id: string;
    geometry: object;
    properties: Record<string, unknown>;
  }[];
}

/**
 * Every offer at each of its places with coordinates, as GeoJSON (RFC 7946). Property names are
 * those of OpenStreetMap where it has one, so that map programs know them.
 */
export function geojson(database: Database): FeatureCollection {
  const locations = new Map((database.locations ?? []).map((place) => [place.id, place]));
  const organizations = new Map((database.organizations ?? []).map((entry) => [entry.id, entry]));
  const features = (database.offers ?? []).flatMap((offer) =>
    (offer.locations ?? []).flatMap((id) => {
      const place = locations.get(id);
      if (!place?.coordinates) return [];
      const { address, coordinates, schedule } = place;
      const hours = offer.schedule ?? schedule;
      const properties = {
        id: offer.id,
        title: offer.title.de,
        summary: offer.summary?.de,
        operator: organizations.get(offer.organization ?? '')?.name.de,
        topics: offer.topics?.join('; '),
        languages: offer.languages?.join('; '),
        hours: hours && hoursText(hours),
        phone: offer.phones?.[0]?.number,
        email: offer.emails?.[0]?.address,
        website: offer.url,
        'addr:street': address?.streetAddress,
        'addr:postcode': address?.postalCode,
        'addr:city': address?.city,
        place: place.name?.de,
      };
      return [
        {
          type: 'Feature' as const,
          id: `${offer.id}@${place.id}`,
          geometry: { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] },
          properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value)),
        },
      ];
    }),
  );
  return { type: 'FeatureCollection', features };
}
