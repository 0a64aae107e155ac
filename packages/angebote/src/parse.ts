import { createChecks, fail, isObject, report, type Check, type CheckContext } from './check.js';
import { FORMAT_VERSION, formatRefusal, newerFormatInWords } from './format.js';
import type { Database } from './generated/database.js';
import { createOfferDatabase, type OfferDatabase } from './offer-database.js';
import { toProblem, type Problem, type RecordPlace } from './problem.js';

/** List → the kind of its records, and the field that names one. */
const LISTS = {
  places: ['place', 'name'],
  schoolHolidays: ['schoolHoliday', 'from'],
  emergencyNumbers: ['emergencyNumber', 'id'],
  municipalities: ['municipality', 'ags'],
  organizations: ['organization', 'id'],
  locations: ['location', 'id'],
  offers: ['offer', 'id'],
  contacts: ['contact', 'id'],
  bodies: ['body', 'id'],
  agreements: ['agreement', 'id'],
} as const;

/** Fields that must not occur twice in a list. */
const UNIQUE: readonly string[] = ['id', 'ags'];

/** Everything else at the top of the file. */
const DETAILS = {
  formatVersion: 's',
  publisher: '@publisher',
  generated: 's',
  languages: '[s',
  area: '@area',
  vocabularies: '@vocabularies',
  extra: 'o',
} as const;

const EMPTY: Database = { formatVersion: FORMAT_VERSION, publisher: { name: '' } };

export interface ParseOptions {
  /** Address of the file; paths of logos, photos and attachments become addresses next to it. */
  base?: string | undefined;
}

/**
 * Takes what it can use from parsed JSON: drops a bad record and keeps the rest, drops a bad detail
 * and keeps the record, leaves unknown fields alone. Says what it dropped.
 *
 * Never throws on data and never changes it. If nothing could be read (no Angebotsdatenbank, or one
 * of a newer major format), the database is empty and the only problem is `fatal`.
 */
export function parseDatabase(
  json: unknown,
  options: ParseOptions = {},
): { database: OfferDatabase; problems: Problem[] } {
  const refusal = refuse(json);
  if (refusal !== undefined) {
    const problems = [toProblem({ path: [], fault: refusal }, 'fatal')];
    return { database: createOfferDatabase(EMPTY, problems), problems };
  }
  const file = json as Record<string, unknown>;
  const checkOf = createChecks();
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  const read = (name: string, check: (value: unknown, context: CheckContext) => unknown): void => {
    if (file[name] == null) {
      if (name === 'publisher') {
        problems.push(toProblem({ path: [name], fault: 'Diese Angabe fehlt.' }, 'warning'));
      }
      return;
    }
    const context: CheckContext = { path: [name], findings: [], base: options.base };
    const value = check(file[name], context);
    if (value !== undefined) data[name] = value;
    for (const finding of context.findings) problems.push(toProblem(finding, 'warning'));
  };
  for (const [name, code] of Object.entries(DETAILS)) read(name, checkOf(code));
  for (const [name, [kind, key]] of Object.entries(LISTS)) {
    read(name, (list, context) =>
      readRecords(list, { kind, key, check: checkOf(`@${kind}`) }, context, problems),
    );
  }
  return { database: createOfferDatabase({ ...EMPTY, ...data }, problems), problems };
}

/** Why nothing of this can be read, as a German sentence. */
function refuse(json: unknown): string | undefined {
  switch (formatRefusal(json)) {
    case 'no-database':
      return 'Das ist keine Angebotsdatenbank. Nötig ist am Anfang "formatVersion": "1.0".';
    case 'newer':
      return newerFormatInWords((json as Database).formatVersion);
    case undefined:
      return undefined;
  }
}

interface RecordList {
  kind: string;
  key: string;
  check: Check;
}

function readRecords(
  list: unknown,
  { kind, key, check }: RecordList,
  { path, findings, base }: CheckContext,
  problems: Problem[],
): unknown {
  if (!Array.isArray(list)) return fail(list, 'eine Liste', { path, findings });
  const records: unknown[] = [];
  const seen = new Set<unknown>();
  list.forEach((entry: unknown, position) => {
    const context: CheckContext = { path: [...path, position], findings: [], base };
    const name = isObject(entry) ? entry[key] : undefined;
    let record = check(entry, context);
    if (record !== undefined && UNIQUE.includes(key) && seen.has(name)) {
      record = report(`Nötig ist eine eigene Kennung, „${String(name)}“ gibt es schon.`, context);
    }
    if (record !== undefined) {
      seen.add(name);
      records.push(record);
    }
    if (context.findings.length === 0) return;
    const id = typeof name === 'string' && name ? name.slice(0, 100) : undefined;
    addProblems(context, { kind, id, position }, record === undefined, problems);
  });
  return records;
}

/** The last finding is the one that cost the record its place. */
function addProblems(
  { findings }: CheckContext,
  place: RecordPlace,
  isLost: boolean,
  problems: Problem[],
): void {
  const reason = isLost ? findings.at(-1) : undefined;
  for (const finding of findings) {
    problems.push(toProblem(finding, finding === reason ? 'error' : 'warning', place));
  }
}
