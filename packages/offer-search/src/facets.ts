import { msg } from '@lit/localize';
import type { Vocabularies } from '@kim-widgets/angebote';

/** Attributes (as properties) by which a webmaster presets a facet. */
export type PresetName = 'municipality' | 'topics' | 'targetGroups' | 'languages' | 'offerTypes';

export interface Facet {
  /** Name of the filter in the documents. */
  id: string;
  /** Name in the address: `#kim-topic=work`. */
  key: string;
  label: () => string;
  /** The vocabulary its values are from. */
  vocabulary?: keyof Vocabularies;
  preset?: PresetName;
  /** Whether it starts open. */
  open?: boolean;
  /** The one value on offer: a switch, shown with others of its kind under one heading. */
  only?: string;
  /** Shown to staff alone. */
  professional?: boolean;
}

/** All facets in the order they are shown; the switches stand where the first of them stands. */
export const FACETS: readonly Facet[] = [
  {
    id: 'needs',
    key: 'need',
    vocabulary: 'needs',
    open: true,
    label: () => msg('Worum geht es?'),
  },
  { id: 'childcare', key: 'childcare', only: 'yes', label: () => msg('Mit Kinderbetreuung') },
  { id: 'capacity', key: 'places', only: 'free', label: () => msg('Freie Plätze') },
  { id: 'open', key: 'open', only: 'now', label: () => msg('Jetzt geöffnet') },
  { id: 'registration', key: 'entry', only: 'walk_in', label: () => msg('Ohne Anmeldung') },
  { id: 'cost', key: 'cost', only: 'free', label: () => msg('Kostenlos') },
  { id: 'stepFree', key: 'step-free', only: 'yes', label: () => msg('Ohne Stufen erreichbar') },
  {
    id: 'suitableForNonReaders',
    key: 'non-readers',
    only: 'yes',
    label: () => msg('Auch ohne Lesen und Schreiben'),
  },
  {
    id: 'topics',
    key: 'topic',
    vocabulary: 'topics',
    preset: 'topics',
    label: () => msg('Thema'),
  },
  { id: 'languages', key: 'language', preset: 'languages', label: () => msg('Sprache') },
  {
    id: 'targetGroups',
    key: 'group',
    vocabulary: 'targetGroups',
    preset: 'targetGroups',
    label: () => msg('Für wen?'),
  },
  { id: 'municipality', key: 'place', preset: 'municipality', label: () => msg('Gemeinde') },
  {
    id: 'offerTypes',
    key: 'type',
    vocabulary: 'offerTypes',
    preset: 'offerTypes',
    label: () => msg('Art des Angebots'),
  },
  { id: 'levels', key: 'level', vocabulary: 'germanLevels', label: () => msg('Deutsch-Stufe') },
  { id: 'bookableBy', key: 'booking', label: () => msg('Wer kann anmelden?') },
  {
    id: 'legalAreas',
    key: 'law',
    vocabulary: 'legalAreas',
    professional: true,
    label: () => msg('Rechtskreis'),
  },
  {
    id: 'organizationTypes',
    key: 'provider',
    vocabulary: 'organizationTypes',
    professional: true,
    label: () => msg('Art der Stelle'),
  },
];

/** Under this name the switches are shown. */
export const SWITCHES = 'switches';
