import type { Filters, SourceInfo, TermId, Vocabularies } from '@kim-widgets/angebote';
import type { FragmentValues } from '@kim-widgets/ui';

/** Something by which offers are chosen, one value at a time. */
export interface Choice {
  /** Name of the filter, and of the property by which a webmaster sets it for good. */
  id: 'topics' | 'offerTypes' | 'languages' | 'targetGroups';
  /** Name in the address: `#kim-topic=work`. */
  key: string;
  /** Where its values are named; languages are named by the browser. */
  vocabulary?: keyof Vocabularies;
}

export const CHOICES: readonly Choice[] = [
  { id: 'topics', key: 'topic', vocabulary: 'topics' },
  { id: 'offerTypes', key: 'type', vocabulary: 'offerTypes' },
  { id: 'languages', key: 'language' },
  { id: 'targetGroups', key: 'group', vocabulary: 'targetGroups' },
];

/** What a visitor has chosen; what is missing stands for all. */
export type Chosen = Readonly<Partial<Record<Choice['id'], TermId>>>;

/** What a webmaster wrote in an element's attributes. */
export type Presets = Readonly<Record<Choice['id'] | 'municipality', string>>;

/** The filters a webmaster set, with what a visitor chose; what is set cannot be chosen. */
export function filtersOf(presets: Presets, chosen: Chosen): Filters {
  const filters: Record<string, readonly string[]> = {};
  for (const id of [...CHOICES.map((choice) => choice.id), 'municipality'] as const) {
    const set = presets[id].split(/[\s,]+/).filter(Boolean);
    const own = id === 'municipality' ? undefined : chosen[id];
    if (set.length > 0) filters[id] = set;
    else if (own) filters[id] = [own];
  }
  return filters;
}

/** What there is to choose from, where nothing is set. */
export function openChoices(presets: Presets): Choice[] {
  return CHOICES.filter(({ id }) => presets[id].trim() === '');
}

/** Values of a choice in the order of its vocabulary, or those that offers have. */
export function valuesOf(
  { id, vocabulary }: Choice,
  { vocabularies }: Pick<SourceInfo, 'vocabularies'>,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): TermId[] {
  if (vocabulary) return (vocabularies[vocabulary] ?? []).map((term) => term.id);
  return Object.keys(counts[id] ?? {}).sort();
}

export function chosenFrom(values: FragmentValues): Chosen {
  const chosen = CHOICES.flatMap(({ id, key }) => {
    const value = values[key]?.[0];
    return value ? [[id, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

export function chosenAsValues(chosen: Chosen): FragmentValues {
  return Object.fromEntries(
    CHOICES.map(({ id, key }) => {
      const value = chosen[id];
      return [key, value ? [value] : []];
    }),
  );
}
