import { plain, slug, unusedId } from '../../table/plain.js';
import type { KindName } from '../../table/kinds.js';

/** An address or point in an offer's row is a place of its own: found again where two offers share it. */
export function placesOfOffers(
  offers: Record<string, unknown>[],
  add: (list: KindName, record: Record<string, unknown>) => void,
  taken: Set<string>,
): void {
  const known = new Map<string, string>();
  for (const offer of offers) {
    const { address, coordinates } = offer as {
      address?: Record<string, string>;
      coordinates?: Record<string, number>;
    };
    if (!address && !coordinates) continue;
    delete offer.address;
    delete offer.coordinates;
    const key = plain(JSON.stringify([address, coordinates]));
    let id = known.get(key);
    if (id === undefined) {
      const words = [address?.streetAddress, address?.city].filter(Boolean).join(' ');
      id = unusedId(slug(words) || 'ort', taken);
      known.set(key, id);
      add('locations', {
        id,
        kind: 'office',
        ...(address && { address: { ...address, city: address.city ?? '' } }),
        ...(coordinates && { coordinates }),
      });
    }
    offer.locations = [...new Set([...((offer.locations as string[] | undefined) ?? []), id])];
  }
}
