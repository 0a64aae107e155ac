import type { Filters, TermId } from '@kim-widgets/angebote';

/** Attributes (as properties) that limit the offers, and the filter each stands for. */
const PRESETS = {
  topics: 'topics',
  targetGroups: 'targetGroups',
  languages: 'languages',
  offerTypes: 'offerTypes',
  municipality: 'municipality',
} as const;

export type Presets = Readonly<Record<keyof typeof PRESETS, string>>;

/** The filters a webmaster set, with the topic a visitor chose. */
export function presetFilters(attributes: Presets, topic: TermId | undefined): Filters {
  const filters: Record<string, readonly string[]> = {};
  for (const [name, filter] of Object.entries(PRESETS)) {
    const values = attributes[name as keyof Presets].split(/[\s,]+/).filter(Boolean);
    if (values.length > 0) filters[filter] = values;
  }
  if (topic) filters.topics = [topic];
  return filters;
}
