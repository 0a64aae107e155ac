import type { Municipality, Outline, Point } from '@kim-widgets/angebote';
import type { Report, Rule } from '../finding.js';

/** Coordinates of offices and places that lie outside the outline of the municipality they name. */
export const outsideMunicipality: Rule = function* ({ database }) {
  const byAgs = new Map((database.municipalities ?? []).map((one) => [one.ags, one]));
  const points = [
    ...(database.locations ?? []).map(({ coordinates, municipality }, index) => ({
      path: ['locations', index, 'coordinates'],
      point: coordinates,
      municipality: byAgs.get(municipality ?? ''),
    })),
    ...(database.places ?? []).map(({ point, municipality }, index) => ({
      path: ['places', index, 'point'],
      point,
      municipality: byAgs.get(municipality ?? ''),
    })),
  ];
  for (const { path, point, municipality } of points) {
    if (!point || !municipality?.outline || contains(municipality.outline, point)) continue;
    yield {
      rule: 'outside-municipality',
      path,
      message: `liegt bei ${point.lat}, ${point.lon} und damit nicht in ${municipality.name}.`,
      cure: isSwapped(municipality, point)
        ? 'Breite und Länge sind vertauscht.'
        : 'Die Koordinaten oder die Kommune berichtigen.',
    } satisfies Report;
  }
};

/** An address whose postcode the gazetteer knows, and only in other municipalities. */
export const postalCodes: Rule = function* ({ database }) {
  const homes = new Map<string, Set<string>>();
  for (const { postalCodes: codes = [], municipality } of database.places ?? []) {
    for (const code of codes) {
      if (municipality) homes.set(code, (homes.get(code) ?? new Set()).add(municipality));
    }
  }
  for (const [index, { address, municipality }] of (database.locations ?? []).entries()) {
    const known = homes.get(address?.postalCode ?? '');
    if (!municipality || !known || known.has(municipality)) continue;
    yield {
      rule: 'postal-code-elsewhere',
      path: ['locations', index, 'address', 'postalCode'],
      message: `hat die Postleitzahl ${address?.postalCode ?? ''}, und die gehört zu einer anderen Kommune.`,
      cure: 'Die Postleitzahl oder die Kommune berichtigen.',
    } satisfies Report;
  }
};

function isSwapped({ outline }: Municipality, { lat, lon }: Point): boolean {
  return outline !== undefined && contains(outline, { lat: lon, lon: lat });
}

/** Whether a point lies in an outline and in none of its holes (even–odd rule over all rings). */
export function contains(outline: Outline, { lat, lon }: Point): boolean {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.some((rings) => rings.filter((ring) => crosses(ring, lon, lat)).length % 2 === 1);
}

function crosses(ring: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
