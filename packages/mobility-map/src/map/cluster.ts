import Supercluster from 'supercluster';
import type { OfferPin } from './map-view.js';

/** One mark on the map: an offer, or several that would cover each other. */
export interface Mark {
  lat: number;
  lon: number;
  /** In the order of the list. */
  pins: readonly OfferPin[];
  /** Zoom at which a mark of several falls apart; `undefined` where it never does. */
  splitsAt: number | undefined;
}

/** Box of the map, in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** Nearer than this two marks become one, in pixels: the size of what can be touched. */
const RADIUS = 48;
/** The map's nearest zoom: offers in one house stay one mark. */
export const MAX_ZOOM = 18;

export interface Clusters {
  at(box: Box, zoom: number): Mark[];
}

/** Groups pins for every zoom at once, so that a zoom only looks them up. */
export function clusterPins(pins: readonly OfferPin[]): Clusters {
  const index = new Supercluster<OfferPin>({ radius: RADIUS, extent: 256, maxZoom: MAX_ZOOM });
  index.load(
    pins.map((pin) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [pin.point.lon, pin.point.lat] },
      properties: pin,
    })),
  );
  return {
    at: (box, zoom) =>
      index.getClusters(box, Math.round(zoom)).map(({ geometry, properties }) => {
        const [lon = 0, lat = 0] = geometry.coordinates;
        if (!('cluster' in properties)) {
          return { lat, lon, pins: [properties], splitsAt: undefined };
        }
        const id = properties.cluster_id;
        const splitsAt = index.getClusterExpansionZoom(id);
        const members = index.getLeaves(id, Infinity).map((leaf) => leaf.properties);
        return {
          lat,
          lon,
          pins: members.sort((a, b) => a.number - b.number),
          splitsAt: splitsAt > MAX_ZOOM ? undefined : splitsAt,
        };
      }),
  };
}
