import type { OfferDatabase } from '@kim-widgets/angebote';

/** What the widget shows: a finder, a list in one of three lengths, a table, or a sheet to print. */
export type ContactsView = 'finder' | 'list' | 'compact' | 'full' | 'matrix' | 'directory';

/** By what a list is divided. */
export type Grouping = 'municipality' | 'topic';

const VIEWS: readonly ContactsView[] = ['finder', 'list', 'compact', 'full', 'matrix', 'directory'];

/** The view an attribute names; the finder for anything else. */
export function viewOf(attribute: string): ContactsView {
  return VIEWS.find((view) => view === attribute) ?? 'finder';
}

export function groupingOf(attribute: string): Grouping | undefined {
  return attribute === 'municipality' || attribute === 'topic' ? attribute : undefined;
}

/** Words of an attribute: `"housing, work"` or `"housing work"`. */
export function wordsOf(attribute: string): string[] {
  return attribute.split(/[\s,]+/).filter(Boolean);
}

/** A question or a filter, in ids of the database. */
export interface Scope {
  municipality?: string | undefined;
  topic?: string | undefined;
  targetGroup?: string | undefined;
}

/** What a municipality is called in an attribute: its AGS or its name. */
export function municipalityOf(
  word: string,
  { municipalities }: Pick<OfferDatabase, 'municipalities'>,
): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (!wanted) return undefined;
  return municipalities.find(({ ags, name }) => ags === wanted || name.toLowerCase() === wanted)
    ?.ags;
}

/** What `responsible-for` names: a municipality, a topic, a target group, each recognized by its id. */
export function scopeOf(attribute: string, database: OfferDatabase): Scope {
  const { topics = [], targetGroups = [] } = database.vocabularies;
  const scope: Scope = {};
  for (const word of wordsOf(attribute)) {
    scope.municipality ??= municipalityOf(word, database);
    scope.topic ??= topics.find(({ id }) => id === word)?.id;
    scope.targetGroup ??= targetGroups.find(({ id }) => id === word)?.id;
  }
  return scope;
}

/** Which contacts a list holds. */
export interface ListFilter extends Scope {
  organization: string;
  /** 0 for all. */
  baustein: number;
  languages: readonly string[];
}

/** The attributes that choose the contacts of a list. */
export interface ListAttributes {
  responsibleFor: string;
  municipality: string;
  topics: string;
  targetGroups: string;
  organization: string;
  baustein: number;
  languages: string;
}

export function listFilter(attributes: ListAttributes, database: OfferDatabase): ListFilter {
  const { responsibleFor, topics, targetGroups, organization, baustein } = attributes;
  const municipality = municipalityOf(attributes.municipality, database);
  return {
    ...scopeOf([responsibleFor, topics, targetGroups].join(' '), database),
    ...(municipality && { municipality }),
    organization,
    baustein,
    languages: wordsOf(attributes.languages),
  };
}
