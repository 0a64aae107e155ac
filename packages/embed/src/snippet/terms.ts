import {
  offerFilters,
  type OfferDatabase,
  termLabel,
  type Vocabularies,
} from '@kim-widgets/angebote';

export interface TermChoice {
  id: string;
  label: string;
  /** How many offers have it. */
  offers: number;
}

const VOCABULARIES: Readonly<Record<string, keyof Vocabularies>> = {
  topics: 'topics',
  targetGroups: 'targetGroups',
  offerTypes: 'offerTypes',
};

/** Facet → the values that occur in a database, with their German names, the most frequent first. */
export function termsOf(
  database: OfferDatabase,
  facets: readonly string[],
): Readonly<Record<string, readonly TermChoice[]>> {
  const filters = database.offers.map((offer) => offerFilters(offer, database));
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const filter of filters) {
        for (const id of filter[facet] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      const terms = [...counts].map(([id, offers]) => ({
        id,
        label: labelOf(database, facet, id),
        offers,
      }));
      return [
        facet,
        terms.sort((a, b) => b.offers - a.offers || a.label.localeCompare(b.label, 'de')),
      ];
    }),
  );
}

function labelOf(database: OfferDatabase, facet: string, id: string): string {
  const vocabulary = VOCABULARIES[facet];
  if (vocabulary) return termLabel(database, vocabulary, id, 'de').text;
  if (facet === 'languages') return new Intl.DisplayNames('de', { type: 'language' }).of(id) ?? id;
  return database.byId.municipalities.get(id)?.name ?? WITHOUT_WAY[id] ?? id;
}

const WITHOUT_WAY: Readonly<Record<string, string>> = {
  online: 'online',
  phone: 'am Telefon',
  home_visit: 'kommt nach Hause',
};
