import { msg, str } from '@lit/localize';
import { metresBetween, type Ags, type SourceInfo } from '@kim-widgets/angebote';
import { formatList } from '@kim-widgets/ui';
import type { SearchContext } from '../search-context.js';
import { filterLabel } from './facet-model.js';
import type { Visitor } from '../request.js';
import { limitInWords } from '../travel.js';
import { openFilters, toggleFilter, type Presets, type SearchState } from '../state.js';

/** A search that asks for less than one that found nothing. */
export interface WiderSearch {
  label: string;
  state: SearchState;
  visitor: Visitor;
}

export interface NarrowSearch {
  state: SearchState;
  visitor: Visitor;
  presets: Presets;
  didYouMean: string | undefined;
}

const MOST_NEIGHBOURS = 2;

/** The municipalities nearest to those asked for. */
function neighbours(
  chosen: readonly Ags[],
  { municipalities }: Pick<SourceInfo, 'municipalities'>,
) {
  const from = municipalities.filter(({ ags }) => chosen.includes(ags));
  const distance = (to: (typeof municipalities)[number]) =>
    Math.min(
      ...from.map(({ centroid }) =>
        centroid && to.centroid ? metresBetween(centroid, to.centroid) : Infinity,
      ),
    );
  return municipalities
    .filter(({ ags, type }) => !chosen.includes(ags) && type !== 'kreis')
    .map((municipality) => ({ municipality, metres: distance(municipality) }))
    .filter(({ metres }) => Number.isFinite(metres))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ municipality }) => municipality);
}

/**
 * What one could ask instead of a search that found nothing, the nearest first: spelt as the database
 * does, without one of the filters, in the neighbourhood, without a way, for everybody, without the text.
 */
export function widerSearches(
  { state, visitor, presets, didYouMean }: NarrowSearch,
  context: SearchContext,
): WiderSearch[] {
  const { query, filters } = state;
  const { municipality = [] } = filters;
  const chosen = openFilters(filters, presets);
  const searches: WiderSearch[] = [];
  const add = (label: string, change: Partial<SearchState>, instead: Visitor = visitor) =>
    searches.push({ label, state: { ...state, ...change }, visitor: instead });

  if (didYouMean) add(msg(str`Ähnlich: „${didYouMean}“`), { query: didYouMean });
  for (const [facet, value] of chosen) {
    if (facet === 'municipality') continue;
    const { text } = filterLabel(facet, value, context);
    add(msg(str`Ohne „${text}“`), { filters: toggleFilter(filters, facet, value) });
  }
  if (chosen.some(([facet]) => facet === 'municipality')) {
    const near = neighbours(municipality, context.about);
    if (near.length > 0) {
      const names = formatList(
        context.language,
        near.map(({ name }) => name),
      );
      const ags = near.map((one) => one.ags);
      add(msg(str`Auch in ${names}`), {
        filters: { ...filters, municipality: [...municipality, ...ags] },
      });
    }
    add(msg('Online und am Telefon'), {
      filters: { ...filters, municipality: ['online', 'phone'] },
    });
  }
  if (visitor.travel && state.within) {
    add(msg(str`Ohne „${limitInWords(state.within)}“`), { within: undefined });
  }
  if (visitor.profile) {
    add(msg('Ohne Angaben zu mir'), {}, { ...visitor, profile: undefined });
  }
  if (query && chosen.length > 0) add(msg(str`Ohne „${query}“`), { query: '' });
  return searches;
}
