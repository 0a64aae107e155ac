import { msg } from '@lit/localize';
import { languageNames } from '@kim-widgets/ui';
import type { Words } from '@kim-widgets/views';
import type { SearchContext } from '../search-context.js';
import { FACETS, SWITCHES, type Facet } from '../facets.js';
import type { FacetOption, FacetView } from './render-facets.js';
import { isLocked, type Filters, type Presets } from '../state.js';

/** Facet → value → number of offers; `undefined` for a facet that is still being counted. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

function municipalityName(value: string, { about }: SearchContext): string {
  switch (value) {
    case 'online':
      return msg('Online');
    case 'phone':
      return msg('Am Telefon');
    case 'home_visit':
      return msg('Kommt zu Ihnen');
    case about.publisher.ags:
      return msg('Im ganzen Kreis');
    default:
      return about.municipalities.find(({ ags }) => ags === value)?.name ?? value;
  }
}

/** Label of a facet's value. */
export function facetLabel(facet: Facet, value: string, context: SearchContext): Words {
  const own = (text: string): Words => ({ text, lang: context.language });
  if (facet.only) return own(facet.label());
  if (facet.vocabulary) return context.term(facet.vocabulary, value);
  switch (facet.id) {
    case 'languages':
      return own(languageNames(value, context.language).name);
    case 'municipality':
      return own(municipalityName(value, context));
    case 'bookableBy':
      return own(value === 'professionals' ? msg('Fachkräfte') : msg('Ich selbst'));
    default:
      return own(value);
  }
}

/** Values in the order of their vocabulary, else by label: a list that does not jump while one ticks. */
function inOrder(facet: Facet, options: FacetOption[], { about }: SearchContext): FacetOption[] {
  const terms = facet.vocabulary ? (about.vocabularies[facet.vocabulary] ?? []) : [];
  const place = new Map(terms.map(({ id }, index) => [id, index]));
  const rank = ({ value }: FacetOption) => place.get(value) ?? terms.length;
  return options.sort((a, b) => rank(a) - rank(b) || a.label.text.localeCompare(b.label.text));
}

function optionsOf(
  facet: Facet,
  counts: FacetCounts,
  filters: Filters,
  context: SearchContext,
): FacetOption[] {
  const found = counts[facet.id] ?? {};
  const isPending = facet.id in counts && !counts[facet.id];
  const chosen = filters[facet.id] ?? [];
  const values = facet.only ? [facet.only] : [...new Set([...Object.keys(found), ...chosen])];
  const options = values
    .map((value) => ({
      value,
      count: found[value] ?? (isPending ? undefined : 0),
      chosen: chosen.includes(value),
    }))
    .filter((option) => option.count !== 0 || option.chosen)
    .map((option): FacetOption => ({
      ...option,
      facet: facet.id,
      label: facetLabel(facet, option.value, context),
    }));
  return facet.only ? options : inOrder(facet, options, context);
}

/** More options than these are shown on demand, if there are at least two more. */
const MOST_OPTIONS = 5;

function shorten(options: FacetOption[]): FacetOption[] {
  if (options.length <= MOST_OPTIONS + 1) return options;
  return options.filter(({ chosen }, index) => chosen || index < MOST_OPTIONS);
}

/** The facets as they are shown: with what finds something or is chosen. */
export function facetViews(
  counts: FacetCounts,
  /** How many of the results are open now; `undefined` while it is counted. */
  openNow: number | undefined,
  filters: Filters,
  presets: Presets,
  /** Facets whose options are all shown. */
  expanded: ReadonlySet<string>,
  context: SearchContext,
): FacetView[] {
  const all = { ...counts, open: openNow === undefined ? undefined : { now: openNow } };
  const groups = new Map<string, { facet: Facet; options: FacetOption[] }>();
  for (const facet of FACETS) {
    if (isLocked(facet.id, presets) || (facet.professional && !context.isProfessional)) continue;
    const id = facet.only ? SWITCHES : facet.id;
    const options = optionsOf(facet, all, filters, context);
    const group = groups.get(id);
    if (group) group.options.push(...options);
    else groups.set(id, { facet, options });
  }
  return [...groups]
    .filter(([, { options }]) => options.length > 0)
    .map(([id, { facet, options }]): FacetView => {
      const shown = facet.only || expanded.has(id) ? options : shorten(options);
      return {
        id,
        label: facet.only ? msg('Das ist mir wichtig') : facet.label(),
        options: shown,
        hidden: options.length - shown.length,
        chosen: options.filter(({ chosen }) => chosen).map(({ label }) => label),
        open: facet.only !== undefined || (facet.open ?? false),
      };
    });
}

/** Label of a filter that is switched on; its value where the facet is not known. */
export function filterLabel(id: string, value: string, context: SearchContext): Words {
  const facet = FACETS.find((candidate) => candidate.id === id);
  return facet ? facetLabel(facet, value, context) : { text: value, lang: context.language };
}
