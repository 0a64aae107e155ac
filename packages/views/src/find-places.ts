import type { Ags, Municipality, Place, Point, SourceInfo } from '@kim-widgets/angebote';

/** A place somebody may live in, with how it is shown. */
export interface PlaceMatch {
  label: string;
  point: Point;
  municipality?: Ags;
}

/** More would not be read. */
const MOST_MATCHES = 6;

/** Spelling without what people leave out: case, accents, umlauts in either way of writing. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Candidate extends PlaceMatch {
  names: string[];
  postalCodes: readonly string[];
  inhabitants: number;
}

function fromPlace({
  name,
  alternateNames = [],
  postalCodes = [],
  municipality,
  point,
  inhabitants = 0,
}: Place): Candidate[] {
  if (!point) return [];
  const names = [name, ...alternateNames].map(plain);
  return [
    {
      label: name,
      point,
      names,
      postalCodes,
      inhabitants,
      ...(municipality && { municipality }),
    },
  ];
}

function fromMunicipality({
  ags,
  name,
  type,
  centroid,
  inhabitants = 0,
}: Municipality): Candidate[] {
  // A Kreis is no place one lives at.
  if (!centroid || type === 'kreis' || type === 'staedteregion') return [];
  const names = [plain(name)];
  return [{ label: name, point: centroid, municipality: ags, names, postalCodes: [], inhabitants }];
}

/** How well a candidate answers a text; the smaller the better, `undefined` not at all. */
function rank({ names, postalCodes }: Candidate, name: string, digits: string): number | undefined {
  const hasCode = digits !== '' && postalCodes.some((code) => code.startsWith(digits));
  if (digits !== '' && !hasCode) return undefined;
  if (name === '') return hasCode ? 0 : undefined;
  if (names.includes(name)) return 0;
  if (names.some((candidate) => candidate.startsWith(name))) return 1;
  return names.some((candidate) => candidate.includes(` ${name}`)) ? 2 : undefined;
}

/**
 * Places that a text may mean: a name, the beginning of one, a postcode, or both. The best first, among
 * equals the larger.
 */
export function findPlaces(
  text: string,
  { places, municipalities }: Pick<SourceInfo, 'places' | 'municipalities'>,
): PlaceMatch[] {
  const digits = /\d{1,5}/.exec(text)?.[0] ?? '';
  const name = plain(text.replace(/\d+/g, ' '));
  if (!digits && !name) return [];
  const known = places.flatMap(fromPlace);
  const named = new Set(known.flatMap(({ names }) => names));
  const others = municipalities
    .flatMap(fromMunicipality)
    .filter(({ names }) => !names.some((one) => named.has(one)));
  return [...known, ...others]
    .flatMap((candidate) => {
      const order = rank(candidate, name, digits);
      return order === undefined ? [] : [{ candidate, order }];
    })
    .sort((a, b) => a.order - b.order || b.candidate.inhabitants - a.candidate.inhabitants)
    .slice(0, MOST_MATCHES)
    .map(({ candidate: { label, point, municipality, postalCodes } }) => {
      const code =
        postalCodes.find((one) => digits !== '' && one.startsWith(digits)) ??
        (postalCodes.length === 1 ? postalCodes[0] : undefined);
      return {
        label: code ? `${code} ${label}` : label,
        point,
        ...(municipality && { municipality }),
      };
    });
}

/** Whether a text says which place is meant, so that no choice is needed. */
export function namesPlace(text: string, match: PlaceMatch): boolean {
  const typed = plain(text);
  const label = plain(match.label);
  return label === typed || label.split(' ').slice(1).join(' ') === typed || /^\d{5}$/.test(typed);
}
