import type { Database, Vocabularies } from '@kim-widgets/angebote';
import defaults from '../../schemas/vocabularies.json';
import agreements from './agreements.json';
import bodies from './bodies.json';
import contacts from './contacts.json';
import base from './database.json';
import locations from './locations.json';
import municipalities from './municipalities.json';
import aufenthalt from './offers/aufenthalt.json';
import ausbildung from './offers/ausbildung.json';
import arbeit from './offers/arbeit.json';
import behoerden from './offers/behoerden.json';
import bildung from './offers/bildung.json';
import ehrenamt from './offers/ehrenamt.json';
import existenzsicherung from './offers/existenzsicherung.json';
import familie from './offers/familie.json';
import gesundheit from './offers/gesundheit.json';
import kinder from './offers/kinder.json';
import mobilitaet from './offers/mobilitaet.json';
import sozialeIntegration from './offers/soziale-integration.json';
import sprache from './offers/sprache.json';
import sprachmittlung from './offers/sprachmittlung.json';
import veranstaltungen from './offers/veranstaltungen.json';
import weiteres from './offers/weiteres.json';
import wohnen from './offers/wohnen.json';
import organizations from './organizations.json';
import { shiftDates, weeksSince } from './shift.js';
import added from './vocabularies.json';

const offers = [
  sprache,
  sprachmittlung,
  aufenthalt,
  behoerden,
  arbeit,
  ausbildung,
  existenzsicherung,
  wohnen,
  gesundheit,
  kinder,
  familie,
  bildung,
  sozialeIntegration,
  mobilitaet,
  ehrenamt,
  weiteres,
  veranstaltungen,
].flat();

/** The lists to which the Kreis adds terms of its own; every other list stays as shipped. */
const vocabularies = {
  topics: [...defaults.topics, ...added.topics],
  targetGroups: [...defaults.targetGroups, ...added.targetGroups],
  organizationTypes: [...defaults.organizationTypes, ...added.organizationTypes],
} as Vocabularies;

const records = {
  municipalities,
  organizations,
  locations,
  offers,
  contacts,
  bodies,
  agreements,
} as unknown as Partial<Database>;

/**
 * The Angebotsdatenbank of the invented Kreis Lindental as it stands on `today` (ISO date). Its
 * files are written as if today were {@link REFERENCE_DAY}; all dates move with `today` by whole
 * weeks, so that courses begin next month, a check is a week old and weekdays stay right. School
 * holidays are real ones and stay where they are.
 */
export function kreisDatabase(today: string): Database {
  const { schoolHolidays, ...shifting } = base;
  return {
    ...shiftDates({ ...shifting, ...records }, weeksSince(today)),
    schoolHolidays,
    vocabularies,
  };
}
