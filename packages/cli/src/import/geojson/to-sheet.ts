import type { Sheet, SheetNote } from '../../table/sheet.js';

type Fields = Record<string, unknown>;

/**
 * GeoJSON features as the rows of a sheet of offers: properties are columns, the point two more. So
 * the columns are guessed and every doubt is listed as for any table.
 *
 * @returns undefined where the JSON is no GeoJSON
 */
export function featuresSheet(json: unknown): Sheet | undefined {
  const features = featuresOf(json);
  if (!features) return undefined;
  const notes: SheetNote[] = [];
  const properties = features.map((feature) =>
    withAddress(isFields(feature.properties) ? feature.properties : {}),
  );
  const keys = [...new Set(properties.flatMap((entry) => Object.keys(entry)))];
  const rows = features.map((feature, index) => {
    const point = pointOf(feature.geometry);
    if (point?.isGuess) {
      notes.push({
        row: index + 1,
        column: keys.length,
        message: 'Fläche oder Linie: die Mitte ist übernommen',
      });
    }
    const cells = keys.map((key) => cellText(properties[index]?.[key]));
    return [...cells, cellText(point?.lat), cellText(point?.lon)];
  });
  return { name: 'Angebote', rows: [[...keys, 'Breite', 'Länge'], ...rows], notes };
}

function featuresOf(json: unknown): Fields[] | undefined {
  if (!isFields(json)) return undefined;
  if (json.type === 'Feature') return [json];
  if (json.type !== 'FeatureCollection' || !Array.isArray(json.features)) return undefined;
  return json.features.filter(isFields);
}

/** OpenStreetMap has street and number apart. */
function withAddress(properties: Fields): Fields {
  const { 'addr:housenumber': number, ...rest } = properties;
  const street = properties['addr:street'];
  return typeof number === 'string' && typeof street === 'string'
    ? { ...rest, 'addr:street': `${street} ${number}` }
    : properties;
}

function pointOf(geometry: unknown): { lat: number; lon: number; isGuess: boolean } | undefined {
  if (!isFields(geometry)) return undefined;
  const points = positions(geometry.coordinates);
  if (points.length === 0) return undefined;
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const round = (value: number) => Math.round(value * 1e7) / 1e7;
  return { lon: round(mean(0)), lat: round(mean(1)), isGuess: points.length > 1 };
}

function positions(value: unknown): (readonly [number, number])[] {
  if (!Array.isArray(value)) return [];
  const [x, y] = value as unknown[];
  if (typeof x === 'number' && typeof y === 'number') return [[x, y]];
  return value.flatMap(positions);
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
