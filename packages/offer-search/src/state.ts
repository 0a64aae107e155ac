import type { Filters, Sort } from '@kim-widgets/angebote';
import type { FragmentValues } from '@kim-widgets/ui';
import { FACETS } from './facets.js';
import { readLimit } from './travel.js';

export type { Filters, Sort };

export const SORTS: readonly Sort[] = ['relevance', 'travel', 'distance', 'date', 'name'];

/** What the address says about a search. The visitor's place, age and status are never part of it. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** Not set: the best order for what is known. */
  sort?: Sort | undefined;
  /** The longest way without a car, in minutes. */
  within?: number | undefined;
  /** The offer whose detail is open. */
  offer?: string | undefined;
}

/** What a webmaster sets by attributes: a beginning, or with `locked` a limit. */
export interface Presets {
  filters: Filters;
  locked: boolean;
}

/** Stands in the address for a preset the visitor has removed. */
const NONE = '-';

export const FRAGMENT_KEYS: readonly string[] = [
  'q',
  ...FACETS.map(({ key }) => key),
  'sort',
  'minutes',
  'offer',
];

/** The state an address describes. Presets hold where it is silent, and everywhere when locked. */
export function readState(values: FragmentValues, presets: Presets): SearchState {
  const filters: Record<string, readonly string[]> = {};
  for (const { id, key } of FACETS) {
    const preset = presets.filters[id] ?? [];
    const written = values[key];
    const chosen = presets.locked && preset.length > 0 ? preset : (written ?? preset);
    const list = chosen.filter((value) => value !== NONE);
    if (list.length > 0) filters[id] = list;
  }
  const sort = SORTS.find((candidate) => candidate === values.sort?.[0]);
  const within = readLimit(values.minutes?.[0]);
  const offer = values.offer?.[0];
  return {
    query: (values.q ?? []).join(', '),
    filters,
    ...(sort && { sort }),
    ...(within && { within }),
    ...(offer && { offer }),
  };
}

/** What the address should say about a state; nothing where it is as preset. */
export function writeState(state: SearchState, presets: Presets): FragmentValues {
  const values: Record<string, readonly string[]> = {
    q: [state.query.trim()],
    sort: state.sort ? [state.sort] : [],
    minutes: state.within ? [String(state.within)] : [],
    offer: state.offer ? [state.offer] : [],
  };
  for (const { id, key } of FACETS) {
    const preset = presets.filters[id] ?? [];
    const chosen = state.filters[id] ?? [];
    if (presets.locked && preset.length > 0) continue;
    if (sameValues(chosen, preset)) continue;
    values[key] = chosen.length > 0 ? chosen : [NONE];
  }
  return values;
}

/** The filters with one value chosen or taken back. */
export function toggleFilter(filters: Filters, facet: string, value: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  const all = Object.entries({ ...filters, [facet]: next });
  return Object.fromEntries(all.filter(([, values]) => values.length > 0));
}

/** The filters without any the visitor chose; what is locked stays. */
export function clearFilters(presets: Presets): Filters {
  return presets.locked ? presets.filters : {};
}

/** Filters the visitor sees and can take back: all but the locked ones. */
export function openFilters(filters: Filters, presets: Presets): [facet: string, value: string][] {
  return Object.entries(filters)
    .filter(([facet]) => !isLocked(facet, presets))
    .flatMap(([facet, values]) => values.map((value): [string, string] => [facet, value]));
}

export function isLocked(facet: string, presets: Presets): boolean {
  return presets.locked && (presets.filters[facet] ?? []).length > 0;
}

/** Values of a preset attribute: `"sprache, arbeit"` or `"sprache arbeit"`. */
export function presetValues(attribute: string | undefined): string[] {
  return (attribute ?? '').split(/[\s,]+/).filter(Boolean);
}

function sameValues(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
