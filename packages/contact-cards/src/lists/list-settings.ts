import type { OfferDatabase } from '@kim-widgets/angebote';
import { municipalityOf } from '../answers/municipality.js';
import { wordsOf, type Grouping } from '../settings.js';

/** The attributes that choose the contacts of a list and divide it. */
export interface ListAttributes {
  responsibleFor: string;
  municipality: string;
  topics: string;
  targetGroups: string;
  organization: string;
  baustein: number;
  languages: string;
  groupBy: string;
}

/** A question or a filter, in ids of the database. */
export interface Scope {
  municipality?: string | undefined;
  topic?: string | undefined;
  targetGroup?: string | undefined;
}

/** Which contacts a list holds. */
export interface ListFilter extends Scope {
  organization: string;
  /** 0 for all. */
  baustein: number;
  languages: readonly string[];
}

export function groupingOf(attribute: string): Grouping | undefined {
  return attribute === 'municipality' || attribute === 'topic' ? attribute : undefined;
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
