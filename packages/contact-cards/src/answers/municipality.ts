import { metresBetween, type OfferDatabase, type Point } from '@kim-widgets/angebote';

/** What a municipality is called in an attribute: its AGS or its name. */
export function municipalityOf(
  word: string,
  { municipalities }: Pick<OfferDatabase, 'municipalities'>,
): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (!wanted) return undefined;
  return municipalities.find(({ ags, name }) => ags === wanted || name.toLowerCase() === wanted)
    ?.ags;
}

/** The municipality nearest to a point, for those who let the device say where they are. */
export function municipalityAt(
  point: Point,
  { places, municipalities }: Pick<OfferDatabase, 'places' | 'municipalities'>,
): string | undefined {
  const known = [
    ...places.map(({ point: at, municipality }) => ({ at, municipality })),
    ...municipalities
      .filter(({ parent }) => parent !== undefined)
      .map(({ centroid: at, ags: municipality }) => ({ at, municipality })),
  ].flatMap(({ at, municipality }) =>
    at && municipality ? [{ metres: metresBetween(point, at), municipality }] : [],
  );
  return known.sort((one, other) => one.metres - other.metres)[0]?.municipality;
}
