import {
  type Database,
  formatRefusal,
  newerFormatInWords,
  type Vocabularies,
} from '@kim-widgets/angebote';
import { type Finding, type Report, type Rule, RULES, type Severity } from './finding.js';
import { contactsWithoutChannel, deputies, surnameLetters } from './rules/contacts.js';
import { freshness } from './rules/freshness.js';
import {
  capacityContradictions,
  endedAlternatives,
  fullWithoutAlternative,
  offersWithoutContact,
  offersWithoutPlace,
  passedOffers,
} from './rules/offers.js';
import { outsideMunicipality, postalCodes } from './rules/places.js';
import { danglingReferences, duplicateIds } from './rules/references.js';
import { endsBeforeBegin, overlappingSlots, passedEvents } from './rules/schedules.js';
import { unknownTerms } from './rules/terms.js';
import { markupInText, phoneDiffers, shouting, weekdayDiffers } from './rules/texts.js';
import { translations } from './rules/translations.js';
import { professionalInPublic } from './rules/visibility.js';
import { append } from '../lists.js';

export interface ValidateOptions {
  /** `YYYY-MM-DD`, in Germany. */
  today: string;
  /** Check against the schema, see `schemaCheck`. */
  schema: (database: unknown) => Report[];
  /** The shipped vocabularies. */
  vocabularies: Vocabularies;
}

/** Records in a sentence, by the list they stand in. */
const SUBJECTS: Record<string, string> = {
  organizations: 'Anbieter',
  locations: 'Ort',
  offers: 'Angebot',
  contacts: 'Ansprechperson',
  bodies: 'Gremium',
  agreements: 'Vereinbarung',
  municipalities: 'Kommune',
  places: 'Ortschaft',
  emergencyNumbers: 'Notrufnummer',
  vocabularies: 'Wörterbuch',
};

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Everything a person should look at in a database: against the schema, and against sense. Worst
 * first, then in the order of the rules, then in the order of the file. What does not even have the
 * shape of a database is checked against the schema only, and one of a newer major format not at all.
 */
export function validate(
  json: unknown,
  { today, schema, vocabularies }: ValidateOptions,
): Finding[] {
  if (formatRefusal(json) === 'newer') return [toFinding(newerFormat(json as Database), json)];
  const reports = schema(json);
  if (hasShape(json)) {
    for (const rule of rules(vocabularies)) append(reports, rule({ database: json, today }));
  }
  const names = Object.keys(RULES);
  return reports
    .map((report) => toFinding(report, json))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        names.indexOf(a.rule) - names.indexOf(b.rule),
    );
}

function newerFormat({ formatVersion }: Database): Report {
  return {
    rule: 'schema',
    path: ['formatVersion'],
    message: newerFormatInWords(formatVersion),
    cure: 'Dieses Werkzeug auf den neuen Stand bringen.',
  };
}

function rules(vocabularies: Vocabularies): Rule[] {
  return [
    duplicateIds,
    danglingReferences,
    unknownTerms(vocabularies),
    professionalInPublic,
    contactsWithoutChannel,
    deputies,
    surnameLetters,
    offersWithoutPlace,
    offersWithoutContact,
    outsideMunicipality,
    postalCodes,
    endsBeforeBegin,
    overlappingSlots,
    capacityContradictions,
    endedAlternatives,
    markupInText,
    shouting,
    phoneDiffers,
    weekdayDiffers,
    passedOffers,
    passedEvents,
    freshness,
    fullWithoutAlternative,
    translations,
  ];
}

/** Whether the rules can walk over it: an object whose lists are lists of objects. */
function hasShape(json: unknown): json is Database {
  if (!isRecord(json)) return false;
  return Object.keys(SUBJECTS).every((list) => {
    const value = json[list];
    return (
      value === undefined ||
      (list === 'vocabularies' ? isRecord(value) : Array.isArray(value) && value.every(isRecord))
    );
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toFinding({ rule, path, message, cure }: Report, json: unknown): Finding {
  return {
    rule,
    severity: RULES[rule][0],
    pointer: path
      .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    subject: subjectOf(path, json),
    message,
    cure,
  };
}

function subjectOf([list, index]: Report['path'], json: unknown): string {
  const kind = SUBJECTS[String(list)];
  if (!kind || typeof index !== 'number' || !isRecord(json)) return 'Datenbank';
  const record = (json[String(list)] as unknown[] | undefined)?.[index];
  if (!isRecord(record)) return `${kind} Nr. ${index + 1}`;
  const name = nameOf(record);
  const id = record.id ?? record.ags;
  return `${kind} ${name ? `„${name}“` : `Nr. ${index + 1}`}${typeof id === 'string' ? ` (${id})` : ''}`;
}

function nameOf(record: Record<string, unknown>): string | undefined {
  for (const key of ['title', 'name', 'role']) {
    const value = record[key];
    if (typeof value === 'string') return value;
    if (isRecord(value) && typeof value.de === 'string') return value.de;
  }
  return undefined;
}
