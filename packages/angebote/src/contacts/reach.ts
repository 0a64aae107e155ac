import type {
  Contact,
  Email,
  LocalizedText,
  OnlineChannel,
  Organization,
  Phone,
  PublisherContact,
  RecordId,
} from '../generated/database.js';
import type { OfferDatabase } from '../offer-database.js';
import { isValid, isVisibleTo, type Audience } from '../validity.js';

/** Ways to reach somebody, only those this audience may see. */
export interface Ways {
  phones: readonly Phone[];
  emails: readonly Email[];
  onlineChannels: readonly OnlineChannel[];
}

/** What came of one step of person → deputy → team → Kreis. */
export interface ReachStep {
  step: 'person' | 'deputy' | 'team' | 'kreis';
  /** The record tried, for persons and deputies. */
  contact?: RecordId;
  /**
   * `missing`: there is none, it is not valid on this day, or not for this audience. `unreachable`: no
   * way to reach it is known.
   */
  outcome: 'reached' | 'absent' | 'vacant' | 'missing' | 'unreachable';
}

/** Who can be reached in a matter, and how. */
export interface Reach extends Ways {
  via: ReachStep['step'];
  /** Whose ways these are: for persons and deputies their record, for a team its organization. */
  contact?: Contact;
  organization?: Organization;
  /** Name of the Kreis's own contact. */
  name?: LocalizedText;
  /** All steps, the successful one last. */
  steps: readonly ReachStep[];
}

export interface ReachOptions {
  at: Date;
  audience: Audience;
}

/**
 * Who can be reached for a post: the person, else whoever deputizes (and for them), else the team's
 * mailbox or office, else the Kreis. Somebody recorded as absent counts as absent even after the day
 * of return: a colleague too many is better than a telephone nobody answers.
 */
export function reachOf(contact: Contact, database: OfferDatabase, options: ReachOptions): Reach {
  const steps: ReachStep[] = [];
  return reachInTeam(contact, database, options, steps) ?? kreisOf(database, options, steps);
}

/** The same without the Kreis, for where something else stands in; undefined where nobody answers. */
export function ownReachOf(
  contact: Contact,
  records: Pick<OfferDatabase, 'byId'>,
  options: ReachOptions,
): Reach | undefined {
  return reachInTeam(contact, records, options, []);
}

/** The contact without its person, where that is vacant or away and nobody deputizes by name. */
export function withoutGonePerson(contact: Contact, reach: Reach | undefined): Contact {
  const isNamed =
    contact.status === 'absent' ? reach?.via === 'deputy' : contact.status !== 'vacant';
  if (isNamed || !contact.person) return contact;
  const post = { ...contact };
  delete post.person;
  return post;
}

/** @param steps what was tried is added to them */
function reachInTeam(
  contact: Contact,
  records: Pick<OfferDatabase, 'byId'>,
  options: ReachOptions,
  steps: ReachStep[],
): Reach | undefined {
  const seen = new Set<RecordId>();
  let current: Contact | undefined = contact;
  let id: RecordId | undefined = contact.id;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const outcome = outcomeOf(current, options);
    steps.push({ step: current === contact ? 'person' : 'deputy', contact: id, outcome });
    if (outcome === 'reached' && current) {
      return {
        via: steps.at(-1)?.step ?? 'person',
        contact: current,
        ...waysOf(current, options.audience),
        steps,
      };
    }
    id = current?.deputy;
    current = id === undefined ? undefined : records.byId.contacts.get(id);
  }
  return teamOf(contact, records, options, steps);
}

/** What an audience may see of somebody's telephone, mail and online ways. */
export function waysOf(
  { phones = [], emails = [], onlineChannels = [] }: Pick<Contact, keyof Ways>,
  audience: Audience,
): Ways {
  const isVisible = (way: Phone | Email | OnlineChannel): boolean => isVisibleTo(way, audience);
  return {
    phones: phones.filter(({ type, ...way }) => type !== 'fax' && isVisible(way as Phone)),
    emails: emails.filter(isVisible),
    onlineChannels: onlineChannels.filter(isVisible),
  };
}

/** The Kreis, whom one may always ask. */
export function kreisOf(
  database: OfferDatabase,
  { at, audience }: ReachOptions,
  steps: readonly ReachStep[] = [],
): Reach {
  const { publisher } = database;
  const named = { de: publisher.name };
  const ways = publisherWays(publisher.contact ?? {});
  const isKnown = hasWays(ways);
  const office = isKnown ? undefined : officeOfKreis(database, { at, audience });
  const outcome = isKnown || office || publisher.url ? 'reached' : 'unreachable';
  const page: OnlineChannel[] = publisher.url ? [{ type: 'other', url: publisher.url }] : [];
  return {
    via: 'kreis',
    name: publisher.contact?.name ?? named,
    ...(isKnown
      ? ways
      : office
        ? { organization: office, ...waysOf(office, audience) }
        : { phones: [], emails: [], onlineChannels: page }),
    steps: [...steps, { step: 'kreis', outcome }],
  };
}

function outcomeOf(
  contact: Contact | undefined,
  { at, audience }: ReachOptions,
): ReachStep['outcome'] {
  if (!contact || !isValid(contact, at) || !isVisibleTo(contact, audience)) return 'missing';
  if (contact.status === 'absent' || contact.status === 'vacant') return contact.status;
  const canVisit = (contact.locations ?? []).length > 0;
  return canVisit || hasWays(waysOf(contact, audience)) ? 'reached' : 'unreachable';
}

function teamOf(
  contact: Contact,
  { byId }: Pick<OfferDatabase, 'byId'>,
  options: ReachOptions,
  steps: readonly ReachStep[],
): Reach | undefined {
  const found = byId.organizations.get(contact.organization ?? '');
  const organization =
    found && isValid(found, options.at) && isVisibleTo(found, options.audience) ? found : undefined;
  const office = organization && waysOf(organization, options.audience);
  const mailboxes = waysOf(contact, options.audience).emails.filter(isMailbox);
  const emails = mailboxes.length > 0 ? mailboxes : (office?.emails ?? []);
  const ways = { phones: office?.phones ?? [], emails, onlineChannels: [] };
  if (!hasWays(ways)) return undefined;
  return {
    via: 'team',
    ...(organization && { organization }),
    ...ways,
    steps: [...steps, { step: 'team', outcome: 'reached' }],
  };
}

function isMailbox({ type }: Email): boolean {
  return type === 'mailbox';
}

function hasWays({ phones, emails, onlineChannels }: Ways): boolean {
  return phones.length + emails.length + onlineChannels.length > 0;
}

function publisherWays({ phone, email, url }: PublisherContact): Ways {
  return {
    phones: phone ? [{ number: phone }] : [],
    emails: email ? [{ address: email, type: 'mailbox' }] : [],
    onlineChannels: url ? [{ type: 'other', url }] : [],
  };
}

/** Where a publisher names no contact: the integration centre, else the administration. */
function officeOfKreis(
  { organizations }: OfferDatabase,
  { at, audience }: ReachOptions,
): Organization | undefined {
  return ['integration-centre', 'administration']
    .map((type) =>
      organizations.find(
        (one) =>
          one.type === type &&
          isValid(one, at) &&
          isVisibleTo(one, audience) &&
          hasWays(waysOf(one, audience)),
      ),
    )
    .find((one) => one !== undefined);
}
