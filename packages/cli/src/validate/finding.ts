import type { Database } from '@kim-widgets/angebote';

/** `error`: wrong, or missing where it must be. `warning`: most likely wrong. `hint`: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing a person should look at in a database. */
export interface Finding {
  /** Stable name of the rule, such as `dangling-reference`. */
  rule: RuleName;
  severity: Severity;
  /** Where, as a JSON pointer into the file. */
  pointer: string;
  /** The record in words: `Angebot „Sprach-Café“ (sprachcafe)`. */
  subject: string;
  /** What is wrong: a German sentence that goes on from the subject. */
  message: string;
  /** What to do about it, as a German sentence. */
  cure: string;
}

/** Every rule with its severity and its heading in a report, worst first. */
export const RULES = {
  schema: ['error', 'Entspricht nicht dem Schema'],
  'duplicate-id': ['error', 'Kennung doppelt'],
  'dangling-reference': ['error', 'Verweis ins Leere'],
  'unknown-term': ['error', 'Begriff fehlt im Wörterbuch'],
  'professional-in-public': ['error', 'Internes an öffentlicher Stelle'],
  'contact-without-channel': ['error', 'Ansprechperson nicht erreichbar'],
  'no-deputy': ['warning', 'Niemand vertritt'],
  'deputy-away': ['warning', 'Die Vertretung ist selbst nicht da'],
  'letters-overlap': ['warning', 'Buchstaben doppelt vergeben'],
  'letters-gap': ['warning', 'Buchstaben nicht vergeben'],
  'offer-without-place': ['warning', 'Angebot ohne Ort und Gebiet'],
  'offer-without-contact': ['warning', 'Angebot ohne Kontakt'],
  'postal-code-elsewhere': ['warning', 'Postleitzahl einer anderen Kommune'],
  'outside-municipality': ['warning', 'Koordinaten außerhalb der Kommune'],
  'ends-before-begin': ['warning', 'Endet vor dem Beginn'],
  'overlapping-slots': ['warning', 'Zeiten überschneiden sich'],
  'date-in-future': ['warning', 'Datum liegt in der Zukunft'],
  'capacity-contradiction': ['warning', 'Plätze widersprechen sich'],
  'alternative-ended': ['warning', 'Ausweichangebot ist beendet'],
  'markup-in-text': ['warning', 'Formatierung im Text'],
  shouting: ['warning', 'Großbuchstaben im Titel'],
  'phone-differs': ['warning', 'Telefonnummer im Text weicht ab'],
  'weekday-differs': ['warning', 'Wochentag im Text weicht ab'],
  'translation-without-status': ['warning', 'Übersetzung ohne Stand'],
  'newer-field': ['hint', 'Feld eines neueren Formats'],
  passed: ['hint', 'Vorbei'],
  'review-overdue': ['hint', 'Überprüfung überfällig'],
  'never-verified': ['hint', 'Noch nie bestätigt'],
  'full-without-alternative': ['hint', 'Voll, und kein Ausweg genannt'],
  'stale-translation': ['hint', 'Übersetzung veraltet'],
  'missing-easy-german': ['hint', 'Einfaches Deutsch fehlt'],
  'missing-translation': ['hint', 'Übersetzung fehlt'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type RuleName = keyof typeof RULES;

/** What rules may know besides the database. */
export interface RuleContext {
  database: Database;
  /** `YYYY-MM-DD`, in Germany. */
  today: string;
}

/** A finding before the rule's severity and the record's name are filled in. */
export interface Report {
  rule: RuleName;
  /** Steps from the database's root: `['offers', 3, 'capacity']`. */
  path: readonly (string | number)[];
  message: string;
  cure: string;
}

export type Rule = (context: RuleContext) => Iterable<Report>;
