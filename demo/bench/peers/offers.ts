import type { Database, LocalizedText } from '@kim-widgets/angebote';

/** An offer as both peers list, search and show it: German, and flat, as such pages keep their data. */
export interface FlatOffer {
  id: string;
  title: string;
  summary: string;
  description: string;
  organization: string;
  place: string;
  phone: string;
  hours: string;
  cost: string;
  topics: string[];
  languages: string[];
  municipality: string[];
}

/** The three facets of both peers, in their order. */
export const FACETS = { topics: 'Thema', languages: 'Sprache', municipality: 'Ort' } as const;
export type Facet = keyof typeof FACETS;

/** How many offers are listed at first, and more at a time; the widget's number. */
export const PAGE_SIZE = 10;

const DAYS: Readonly<Record<string, string>> = {
  MO: 'Mo',
  TU: 'Di',
  WE: 'Mi',
  TH: 'Do',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'So',
};

/** Downloads the database the widgets read and flattens the offers that have not ended. */
export async function fetchOffers(): Promise<FlatOffer[]> {
  const response = await fetch('angebote.json');
  return flatOffers((await response.json()) as Database, new Date());
}

function flatOffers(database: Database, now: Date): FlatOffer[] {
  const organizations = new Map(database.organizations?.map((one) => [one.id, one]));
  const locations = new Map(database.locations?.map((one) => [one.id, one]));
  const municipalities = new Map(database.municipalities?.map(({ ags, name }) => [ags, name]));
  const topics = new Map(
    database.vocabularies?.topics?.map(({ id, label }) => [id, german(label)]),
  );
  const languageNames = new Intl.DisplayNames('de', { type: 'language' });
  const today = now.toISOString().slice(0, 10);
  return (database.offers ?? [])
    .filter(({ validTo = '9999' }) => validTo >= today)
    .map((offer) => {
      const places = (offer.locations ?? []).flatMap((id) => locations.get(id) ?? []);
      const [place] = places;
      const { address } = place ?? {};
      return {
        id: offer.id,
        title: offer.title.de,
        summary: german(offer.summary),
        description: german(offer.description),
        organization: german(organizations.get(offer.organization ?? '')?.name),
        place: [german(place?.name), address?.streetAddress, address?.city]
          .filter(Boolean)
          .join(', '),
        phone: offer.phones?.[0]?.number ?? '',
        hours: (offer.schedule?.slots ?? place?.schedule?.slots ?? [])
          .map(({ day, opens, closes }) => `${DAYS[day] ?? day} ${opens}–${closes}`)
          .join(', '),
        cost: offer.cost?.type === 'free' ? 'kostenlos' : '',
        topics: (offer.topics ?? []).map((id) => topics.get(id) ?? id),
        languages: (offer.languages ?? []).map((code) => languageNames.of(code) ?? code),
        municipality: [
          ...new Set(
            places.flatMap(({ municipality: ags }) => municipalities.get(ags ?? '') ?? []),
          ),
        ],
      };
    });
}

function german(text: LocalizedText | undefined): string {
  return text?.de ?? '';
}
