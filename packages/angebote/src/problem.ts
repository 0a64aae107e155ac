/** Something in a database that is not as the schema says. */
export interface Problem {
  /** Where, as a JSON pointer into the file: `/offers/12/url`. */
  pointer: string;
  /** One or two German sentences: the place, what is needed there, what was found. */
  message: string;
  /** `fatal`: nothing could be read. `error`: a record was left out. `warning`: a detail was. */
  severity: 'fatal' | 'error' | 'warning';
  /** The record it concerns; `kind` is the schema's name for it, such as `offer`. */
  record?: { kind: string; id: string };
}

/** A detail that failed its check, before it is known what becomes of its record. */
export interface Finding {
  path: readonly (string | number)[];
  /** What is needed and what was found, as a German sentence. */
  fault: string;
}

/** Where a finding belongs: the list's kind, the record's id if it has one, its position. */
export interface RecordPlace {
  kind: string;
  id: string | undefined;
  position: number;
}

const KINDS: Readonly<Record<string, string>> = {
  place: 'Ort',
  schoolHoliday: 'Schulferien',
  emergencyNumber: 'Notrufnummer',
  municipality: 'Kommune',
  organization: 'Anbieter',
  location: 'Ort eines Angebots',
  offer: 'Angebot',
  contact: 'Ansprechperson',
  body: 'Gremium',
  agreement: 'Kooperationsvereinbarung',
};

/** `["offers", 3, "url"]` → `/offers/3/url` */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The finding in words for the person who keeps the file. */
export function toProblem(
  { path, fault }: Finding,
  severity: Problem['severity'],
  place?: RecordPlace,
): Problem {
  const problem: Problem = { pointer: jsonPointer(path), message: '', severity };
  let subject = 'Datenbank';
  if (place) {
    const { kind, id, position } = place;
    subject = `${KINDS[kind] ?? kind} ${id === undefined ? `Nr. ${position + 1}` : `„${id}“`}`;
    if (id !== undefined) problem.record = { kind, id };
  }
  // The name of the record already says what the first two steps, list and position, say.
  const field = path.slice(place ? 2 : 0).join('.');
  problem.message = `${subject}${field && `, „${field}“`}: ${fault}`;
  if (severity === 'error') problem.message += ' Bis das berichtigt ist, fehlt der ganze Eintrag.';
  return problem;
}
