import type {
  Ags,
  Contact,
  NotResponsible,
  Organization,
  Term,
  TermId,
} from '../generated/database.js';
import type { OfferDatabase } from '../offer-database.js';
import { dividesByInitials, fittingInitials, type SurnameReading } from './surname.js';

/** What somebody asks for; everything may be left out. */
export interface Matter {
  municipality?: Ags | undefined;
  topic?: TermId | undefined;
  targetGroup?: TermId | undefined;
  surname: SurnameReading;
}

/**
 * How a post fits a matter. `named`: responsible for just this. `group`: only for people or places
 * nobody has asked for. `general`: there for everything in the whole Kreis, and named for nothing.
 */
export type FitLevel = 'named' | 'group' | 'general';

/** Why a post fits a matter. Absent parts were not asked, or do not restrict the post. */
export interface Fit {
  level: FitLevel;
  municipality?: Ags;
  topic?: TermId;
  targetGroup?: TermId;
  /** Target groups the post is for, of which none was asked. */
  onlyFor?: readonly TermId[];
  /** Entry of the post's letters that fits the surname. */
  initials?: string;
  /** The post's letters, while it is not known which of them the surname begins with. */
  initialsToAsk?: readonly string[];
  /** Letters the fitting entry names; the longer one is the more particular. */
  initialsLength: number;
  /** 2: the topic itself; 1: one above or below it; 0: not restricted to topics. */
  topicRank: number;
  /** Number of municipalities served; Infinity without a limit. */
  area: number;
}

/** Flag of a municipality ↔ type of the office it then has for itself. */
const OWN_OFFICE = {
  'immigration-office': 'ownAuslaenderbehoerde',
  'naturalisation-office': 'ownEinbuergerungsbehoerde',
  'youth-welfare-office': 'ownJugendamt',
  'integration-council': 'ownIntegrationsrat',
} as const;

/** Whether and why a post is responsible. Undefined if it is not. */
export function fitOf(contact: Contact, matter: Matter, database: OfferDatabase): Fit | undefined {
  const { responsibleFor = {}, notResponsibleFor = [] } = contact;
  const { organizations = [], targetGroups = [], surnameInitials = [] } = responsibleFor;
  const area = areaOf(contact, database);
  if (!servesPlace(contact, area, matter.municipality, database)) return undefined;
  const topicRank = topicRankOf(responsibleFor.topics, matter.topic, database);
  if (topicRank === undefined) return undefined;
  if (notResponsibleFor.some((exception) => isExcepted(exception, matter))) return undefined;
  if (
    matter.targetGroup &&
    targetGroups.length > 0 &&
    !includesTerm(targetGroups, matter.targetGroup, database.vocabularies.targetGroups)
  ) {
    return undefined;
  }
  const divides = dividesByInitials(surnameInitials);
  const initials =
    divides && matter.surname.kind === 'known'
      ? fittingInitials(surnameInitials, matter.surname.spellings)
      : undefined;
  if (divides && matter.surname.kind === 'known' && !initials) return undefined;

  const isForGroup = targetGroups.length > 0 && !matter.targetGroup;
  const isForSome = isForGroup || organizations.length > 0;
  const isEverywhere = area === undefined || servesMost(area, database);
  const isGeneral = matter.topic !== undefined && topicRank === 0 && isEverywhere;
  return {
    level: isForSome ? 'group' : isGeneral ? 'general' : 'named',
    ...(matter.municipality && { municipality: matter.municipality }),
    ...(matter.topic && topicRank > 0 && { topic: matter.topic }),
    ...(matter.targetGroup && targetGroups.length > 0 && { targetGroup: matter.targetGroup }),
    ...(isForGroup && { onlyFor: targetGroups }),
    ...(initials && { initials: initials.entry }),
    ...(divides && !initials && { initialsToAsk: surnameInitials }),
    initialsLength: initials?.length ?? 0,
    topicRank,
    area: area?.length ?? Infinity,
  };
}

/** Same office, same matters: these posts divide people among themselves. */
export function divisionOf({ organization, responsibleFor = {} }: Contact): string {
  const { municipalities = [], topics = [], targetGroups = [] } = responsibleFor;
  return JSON.stringify([
    organization,
    ...[municipalities, topics, targetGroups].map((list) => [...list].sort()),
  ]);
}

/** Municipalities a post serves: its own, else those of its office; undefined without a limit. */
function areaOf(
  { responsibleFor, organization }: Contact,
  { byId }: OfferDatabase,
): readonly Ags[] | undefined {
  const own = responsibleFor?.municipalities ?? [];
  if (own.length > 0) return own;
  const office = byId.organizations.get(organization ?? '')?.municipalities ?? [];
  return office.length > 0 ? office : undefined;
}

function servesPlace(
  { organization }: Contact,
  area: readonly Ags[] | undefined,
  municipality: Ags | undefined,
  { byId }: OfferDatabase,
): boolean {
  if (!municipality) return true;
  if (area?.includes(municipality)) return true;
  const place = byId.municipalities.get(municipality);
  const office: Organization | undefined = byId.organizations.get(organization ?? '');
  // An own office takes over from that of the Kreis, unless the Kreis names the place all the same.
  const flag = OWN_OFFICE[office?.type as keyof typeof OWN_OFFICE] as
    (typeof OWN_OFFICE)[keyof typeof OWN_OFFICE] | undefined;
  if (flag && place?.[flag]) return false;
  if (!area) return true;
  const isKreis = place !== undefined && place.parent === undefined;
  const parent = place?.parent ?? (isKreis ? undefined : municipality.slice(0, 5));
  if (parent && area.includes(parent)) return true;
  return isKreis && area.some((ags) => byId.municipalities.get(ags)?.parent === municipality);
}

/** Whoever serves most of a Kreis serves it as a whole: the exceptions are towns with own offices. */
function servesMost(area: readonly Ags[], { municipalities }: OfferDatabase): boolean {
  const all = municipalities.filter(({ parent }) => parent !== undefined);
  const served = all.filter(({ ags, parent = '' }) => area.includes(ags) || area.includes(parent));
  return served.length > all.length / 2;
}

function topicRankOf(
  topics: readonly TermId[] = [],
  topic: TermId | undefined,
  { vocabularies }: OfferDatabase,
): number | undefined {
  if (topics.length === 0 || !topic) return 0;
  if (topics.includes(topic)) return 2;
  const above = ancestors(topic, vocabularies.topics);
  const isRelated = topics.some(
    (one) => above.includes(one) || ancestors(one, vocabularies.topics).includes(topic),
  );
  return isRelated ? 1 : undefined;
}

/** Whether a term or one above it is listed: who is there for skilled workers is so for nurses. */
function includesTerm(
  listed: readonly TermId[],
  term: TermId,
  terms: readonly Term[] = [],
): boolean {
  return listed.includes(term) || ancestors(term, terms).some((one) => listed.includes(one));
}

/** Terms above a term, the nearest first; a circle ends where it began. */
function ancestors(term: TermId, terms: readonly Term[] = []): TermId[] {
  const found: TermId[] = [];
  let next = terms.find(({ id }) => id === term)?.parent;
  while (next !== undefined && next !== term && !found.includes(next)) {
    const current: TermId = next;
    found.push(current);
    next = terms.find(({ id }) => id === current)?.parent;
  }
  return found;
}

/** An exception holds when all it names was asked. One that names nothing is only an explanation. */
function isExcepted(exception: NotResponsible, matter: Matter): boolean {
  const { municipalities, topics, targetGroups, surnameInitials, organizations } = exception;
  if ((organizations ?? []).length > 0) return false;
  const { surname } = matter;
  const checks = [
    holds(
      municipalities,
      (list) => matter.municipality !== undefined && list.includes(matter.municipality),
    ),
    holds(topics, (list) => matter.topic !== undefined && list.includes(matter.topic)),
    holds(
      targetGroups,
      (list) => matter.targetGroup !== undefined && list.includes(matter.targetGroup),
    ),
    holds(
      surnameInitials,
      (list) => surname.kind === 'known' && fittingInitials(list, surname.spellings) !== undefined,
    ),
  ].filter((check) => check !== undefined);
  return checks.length > 0 && checks.every(Boolean);
}

function holds(
  list: readonly string[] | undefined,
  test: (list: readonly string[]) => boolean,
): boolean | undefined {
  return list && list.length > 0 ? test(list) : undefined;
}
