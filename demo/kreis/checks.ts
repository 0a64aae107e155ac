import type { Database } from '@kim-widgets/angebote';

/** Something a record says that cannot be right, named so that its author finds it. */
export interface Finding {
  /** Kind and id of the record, as in `offers/sprachcafe-mittendrin`. */
  record: string;
  /** The property and its value. */
  what: string;
}

type Visit = (value: string, key: string, record: string) => void;

const COLLECTIONS = [
  'municipalities',
  'organizations',
  'locations',
  'offers',
  'contacts',
  'bodies',
  'agreements',
] as const;

/** Which collection the ids under a property name point to; `parent` depends on its record. */
const POINTS_TO: Readonly<Record<string, string>> = {
  organization: 'organizations',
  organizations: 'organizations',
  partners: 'organizations',
  employer: 'organizations',
  hostOrganization: 'organizations',
  members: 'organizations',
  parties: 'organizations',
  location: 'locations',
  locations: 'locations',
  contact: 'contacts',
  contacts: 'contacts',
  deputy: 'contacts',
  alternatives: 'offers',
  municipality: 'municipalities',
  municipalities: 'municipalities',
};

/** Which list of terms a property name draws on. */
export const TERMS: Readonly<Record<string, string>> = {
  topics: 'topics',
  needs: 'needs',
  offerType: 'offerTypes',
  supportTypes: 'supportTypes',
  targetGroups: 'targetGroups',
  legalAreas: 'legalAreas',
  residenceStatus: 'residenceStatus',
  germanLevelRequired: 'germanLevels',
  levelOffered: 'germanLevels',
  channels: 'channels',
  kimServiceLevel: 'kimServiceLevels',
  umbrella: 'umbrellas',
};

/** Calls `visit` with every string of every record, and the property it stands under. */
export function eachString(database: Database, visit: Visit): void {
  for (const collection of COLLECTIONS) {
    for (const record of database[collection] ?? []) {
      const id = 'id' in record ? record.id : record.ags;
      walk(record, '', `${collection}/${id}`, visit);
    }
  }
}

function walk(value: unknown, key: string, record: string, visit: Visit): void {
  if (typeof value === 'string') visit(value, key, record);
  else if (Array.isArray(value)) for (const item of value) walk(item, key, record, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) walk(item, name, record, visit);
  }
}

/** References to records and terms that do not exist. */
export function brokenReferences(
  database: Database,
  terms: Readonly<Record<string, readonly { id: string }[] | undefined>>,
): Finding[] {
  const known = new Map<string, Set<string>>(
    COLLECTIONS.map((collection) => [
      collection,
      new Set((database[collection] ?? []).map((item) => ('id' in item ? item.id : item.ags))),
    ]),
  );
  for (const [list, items] of Object.entries(terms)) {
    known.set(`terms/${list}`, new Set(items?.map((term) => term.id)));
  }
  const findings: Finding[] = [];
  eachString(database, (value, key, record) => {
    const target = targetOf(key, record);
    if (target !== undefined && !known.get(target)?.has(value)) {
      findings.push({ record, what: `${key}: ${value}` });
    }
  });
  for (const { id, type } of database.organizations ?? []) {
    if (type !== undefined && !known.get('terms/organizationTypes')?.has(type)) {
      findings.push({ record: `organizations/${id}`, what: `type: ${type}` });
    }
  }
  return findings;
}

function targetOf(key: string, record: string): string | undefined {
  const list = TERMS[key];
  if (list !== undefined) return `terms/${list}`;
  if (key === 'parent') return record.slice(0, record.indexOf('/'));
  return POINTS_TO[key];
}

/** Ids that two records of one kind share. */
export function repeatedIds(database: Database): Finding[] {
  return COLLECTIONS.flatMap((collection) => {
    const seen = new Set<string>();
    return (database[collection] ?? []).flatMap((item) => {
      const id = 'id' in item ? item.id : item.ags;
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ record: `${collection}/${id}`, what: 'id used twice' }];
    });
  });
}

/** Telephone numbers, addresses and links that could belong to somebody real. */
export function perhapsReal(database: Database): Finding[] {
  const findings: Finding[] = [];
  eachString(database, (value, key, record) => {
    const invented =
      (key !== 'number' || /^\+492214710\d{3}$/.test(value)) &&
      (value.match(/(?<=@|:\/\/)[\w.-]+/g) ?? []).every((host) => host.endsWith('.example')) &&
      (value.match(/(?<![\d.])(?:\+49|0)[1-9][\d /-]{5,}/g) ?? []).every(
        (number) => key === 'leikaId' || /^(?:05999\d{3}$|(?:\+49|0)221[ /-]?4710)/.test(number),
      );
    if (!invented) findings.push({ record, what: `${key}: ${value}` });
  });
  return findings;
}

const MONTH =
  /\b(?:Januar|Februar|März|April|Juni|Juli|August|September|Oktober|November|Dezember)\b|\b20[2-9]\d\b/;

/** Texts that name a month or a year of our time: they would be wrong after the dates moved on. */
export function datedTexts(database: Database): Finding[] {
  const findings: Finding[] = [];
  eachString(database, (value, key, record) => {
    if (key === 'de' && MONTH.test(value)) findings.push({ record, what: value });
  });
  return findings;
}
