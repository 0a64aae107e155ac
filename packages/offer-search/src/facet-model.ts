import type { ViewContext, Words } from '@kim-widgets/views';
import { languageNames } from '@kim-widgets/ui';
import { FACETS, type Facet } from './facets.js';
import type { FacetOption, FacetView } from './render-facets.js';
import type { Chip } from './render-results.js';
import { isLocked, openFilters, type Filters, type Presets } from './state.js';

/** Facet → value → number of offers, with every other facet's choices applied. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Label of a facet's value. */
export function facetLabel(facet: Facet, value: string, context: ViewContext): Words {
  if (facet.vocabulary) return context.term(facet.vocabulary, value);
  if (facet.id === 'languages') {
    return { text: languageNames(value, context.language).name, lang: context.language };
  }
  return { text: value, lang: context.language };
}

/** The facets as they are shown: what finds something or is chosen, the most frequent first. */
export function facetViews(
  counts: FacetCounts,
  filters: Filters,
  presets: Presets,
  context: ViewContext,
): FacetView[] {
  return FACETS.filter(({ id }) => !isLocked(id, presets))
    .map((facet): FacetView => {
      const found = counts[facet.id] ?? {};
      const chosen = filters[facet.id] ?? [];
      const values = [...new Set([...Object.keys(found), ...chosen])];
      const options = values
        .map((value): FacetOption => ({
          facet: facet.id,
          value,
          label: facetLabel(facet, value, context),
          count: found[value] ?? 0,
          chosen: chosen.includes(value),
        }))
        .filter((option) => option.count > 0 || option.chosen)
        .sort((a, b) => b.count - a.count || a.label.text.localeCompare(b.label.text));
      return {
        id: facet.id,
        label: facet.label(),
        options,
        chosen: options.filter((option) => option.chosen).map(({ label }) => label),
        open: facet.open ?? false,
      };
    })
    .filter(({ options }) => options.length > 0);
}

/** What is switched on and can be switched off again. */
export function chipsOf(filters: Filters, presets: Presets, context: ViewContext): Chip[] {
  return openFilters(filters, presets).flatMap(([id, value]) => {
    const facet = FACETS.find((candidate) => candidate.id === id);
    return facet ? [{ facet: id, value, label: facetLabel(facet, value, context) }] : [];
  });
}
