import { msg } from '@lit/localize';
import type { Vocabularies } from '@kim-widgets/angebote';

/** How the choices of a facet go together. */
export type FacetKind =
  /** Any of the chosen values suffices. */
  | 'choices'
  /** One thing that is or is not asked for; several of them stand under one heading. */
  | 'switch';

export interface Facet {
  /** Name of the filter in the documents. */
  id: string;
  /** Name in the address: `#kim-topic=work`. */
  key: string;
  kind: FacetKind;
  /** The vocabulary its values are from. */
  vocabulary?: keyof Vocabularies;
  /** Attribute (as property) by which a webmaster presets it. */
  preset?: 'municipality' | 'topics' | 'targetGroups' | 'languages' | 'offerTypes';
  /** Whether it starts open. */
  open?: boolean;
  label: () => string;
}

/** All facets in the order they are shown. Switches stand together where the first of them stands. */
export const FACETS: readonly Facet[] = [
  {
    id: 'needs',
    key: 'need',
    kind: 'choices',
    vocabulary: 'needs',
    open: true,
    label: () => msg('Worum geht es?'),
  },
  {
    id: 'targetGroups',
    key: 'group',
    kind: 'choices',
    vocabulary: 'targetGroups',
    preset: 'targetGroups',
    label: () => msg('Für wen?'),
  },
  {
    id: 'languages',
    key: 'language',
    kind: 'choices',
    preset: 'languages',
    label: () => msg('Sprache'),
  },
];
