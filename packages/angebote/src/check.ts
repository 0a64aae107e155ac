import { shapes } from './generated/shapes.js';
import type { Finding } from './problem.js';
import { safeUrl } from './safe-url.js';

/** Where a check is, what it has found so far, and the address that files lie next to. */
export interface CheckContext {
  readonly path: (string | number)[];
  readonly findings: Finding[];
  readonly base?: string | undefined;
}

/**
 * Returns the value if it is sound, a repaired copy if parts of it are not, and `undefined` if it
 * cannot be used at all. Never changes what it is given.
 */
export type Check = (value: unknown, context: CheckContext) => unknown;

type Fields = Record<string, unknown>;

/** A megabyte in a title is an attack or an accident, and would stop the page. */
const MAX_TEXT = 20_000;
const MAX_STRING = 2_000;
/** More is no use to anybody, and a list of a million wrong entries would fill the memory. */
const MAX_FINDINGS = 100;

const string = stringLike('ein Text', MAX_STRING);
const localText = stringLike('ein Text mit höchstens 20.000 Zeichen', MAX_TEXT);
const filePath = stringLike(
  'eine Adresse, die mit https:// beginnt, oder ein Pfad',
  MAX_STRING,
  // A path has no colon, so that it cannot be a scheme, and does not name another host.
  // eslint-disable-next-line no-control-regex -- browsers drop control characters
  /^(https?:\/\/|(?![\\/]{2})[^:?#\s][^:?#\x00-\x1f]*([?#]|$))[^\x00-\x1f]*$/i,
);

/** One letter for each scalar type of the schema; `scripts/build/shapes.ts` writes them. */
const SCALARS: Readonly<Record<string, Check>> = {
  s: string,
  n: (value, context) => (Number.isFinite(value) ? value : fail(value, 'eine Zahl', context)),
  b: (value, context) =>
    typeof value === 'boolean' ? value : fail(value, 'true oder false', context),
  d: (value, context) =>
    isDate(value) ? value : fail(value, 'ein Datum wie 2026-03-02, das es gibt', context),
  t: stringLike('eine Uhrzeit wie 09:00', 5, /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  m: stringLike('eine E-Mail-Adresse', 254, /^[^\s@<>"?]+@[^\s@<>"?]+$/),
  u: stringLike(
    'eine Adresse, die mit https:// oder http:// beginnt',
    MAX_STRING,
    /^https?:\/\/\S+$/i,
  ),
  k: stringLike(
    'eine Adresse, die mit https://, http://, mailto: oder tel: beginnt',
    MAX_STRING,
    /^(https?:\/\/|mailto:|tel:)\S+$/i,
  ),
  f: (value, context) => {
    const path = filePath(value, context) as string | undefined;
    if (!path || !context.base) return path;
    return safeUrl(path, context.base) ?? fail(value, 'eine Adresse, die es geben kann', context);
  },
  g: (value, context) =>
    isObject(value) && isNested(value.coordinates, 4)
      ? value
      : fail(value, 'ein Umriss im Format GeoJSON', context),
  o: (value, context) => (isObject(value) ? value : fail(value, 'ein Objekt', context)),
  l: localizedText,
};

/**
 * Turns the table of shapes into checks, made when first asked for: `checkOf('@offer')`,
 * `checkOf('[s')`.
 */
export function createChecks(): (code: string) => Check {
  const checks = new Map<string, Check>(Object.entries(SCALARS));
  const checkOf = (code: string): Check => {
    let check = checks.get(code);
    if (!check) {
      check = compile(code, checkOf);
      checks.set(code, check);
    }
    return check;
  };
  return checkOf;
}

function compile(code: string, checkOf: (code: string) => Check): Check {
  const rest = code.slice(1);
  if (code.startsWith('[')) return listOf(checkOf(rest));
  if (code.startsWith('{')) return mapOf(checkOf(rest));
  if (code.startsWith('@')) return objectOf(shapes[rest as keyof typeof shapes], checkOf);
  return oneOf(code.split('|'));
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Notes what is needed instead of a value. Returns `undefined`, which is what becomes of it. */
export function fail(value: unknown, needed: string, context: CheckContext): unknown {
  const found = Array.isArray(value)
    ? 'eine Liste'
    : isObject(value)
      ? 'ein Objekt'
      : `„${String(value).slice(0, 60)}“`;
  return report(`Nötig ist ${needed}, gefunden wurde ${found}.`, context);
}

/** Notes a fault where the check is. Returns `undefined`. */
export function report(fault: string, { path, findings }: CheckContext): unknown {
  if (findings.length < MAX_FINDINGS) findings.push({ path: [...path], fault });
  return undefined;
}

function stringLike(needed: string, maxLength: number, pattern?: RegExp): Check {
  return (value, context) =>
    typeof value === 'string' &&
    value !== '' &&
    value.length <= maxLength &&
    (!pattern || pattern.test(value))
      ? value
      : fail(value, needed, context);
}

function oneOf(values: readonly string[]): Check {
  return (value, context) =>
    values.includes(value as string)
      ? value
      : fail(value, `einer dieser Werte: ${values.join(', ')}`, context);
}

function listOf(item: Check): Check {
  return (value, context) => {
    if (!Array.isArray(value)) return fail(value, 'eine Liste', context);
    let result: unknown[] = value;
    value.forEach((entry, index) => {
      context.path.push(index);
      const checked = item(entry, context);
      context.path.pop();
      if (checked !== entry && result === value) result = value.slice(0, index);
      if (result !== value && checked !== undefined) result.push(checked);
    });
    return result;
  };
}

function mapOf(item: Check): Check {
  return (value, context) =>
    isObject(value) ? checkEntries(value, () => item, context) : fail(value, 'ein Objekt', context);
}

function objectOf(shape: string, checkOf: (code: string) => Check): Check {
  const required: string[] = [];
  const fields = new Map<string, Check>();
  for (const field of shape.split(' ')) {
    const [name = '', code = ''] = field.split(':');
    const key = name.replace('!', '');
    if (key !== name) required.push(key);
    fields.set(key, checkOf(code));
  }
  return (value, context) => {
    if (!isObject(value)) return fail(value, 'ein Objekt', context);
    const result = checkEntries(value, (key) => fields.get(key), context);
    for (const key of required) {
      if (result[key] !== undefined) continue;
      const fault = value[key] == null ? 'Es fehlt' : 'Nicht zu gebrauchen ohne';
      return report(`${fault} „${key}“.`, context);
    }
    return result;
  };
}

/** Checks every known entry; unknown ones stay as they are, for a newer version may need them. */
function checkEntries(
  value: Fields,
  checkOf: (key: string) => Check | undefined,
  context: CheckContext,
): Fields {
  let result = value;
  for (const key of Object.keys(value)) {
    const isHostile = key === '__proto__';
    const check = checkOf(key);
    if (!check && !isHostile) continue;
    const entry = value[key];
    let checked: unknown;
    // Spreadsheets write null where they mean nothing.
    if (check && !isHostile && entry !== null) {
      context.path.push(key);
      checked = check(entry, context);
      context.path.pop();
    }
    if (checked === entry) continue;
    if (result === value) result = { ...value };
    if (checked === undefined) Reflect.deleteProperty(result, key);
    else result[key] = checked;
  }
  return result;
}

function localizedText(value: unknown, context: CheckContext): unknown {
  const needed = 'ein Text je Sprache, zum Beispiel { "de": "…" }';
  // The commonest slip, and there is no doubt what is meant.
  if (typeof value === 'string' && localText(value, context)) {
    fail(value, needed, context);
    return { de: value };
  }
  if (!isObject(value)) return fail(value, needed, context);
  const texts = checkEntries(value, () => localText, context);
  if (Object.keys(texts).length === 0) return fail(value, needed, context);
  if (texts.de === undefined) report('Es fehlt der deutsche Text „de“.', context);
  return texts;
}

/** Whether this is a day of the calendar; 31 February is none, whatever `Date.parse` makes of it. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(value);
}

/** Whether these are numbers in lists in lists, as the coordinates of an outline. */
function isNested(value: unknown, depth: number): boolean {
  return Array.isArray(value) && depth > 0
    ? value.every((item) => isNested(item, depth - 1))
    : Number.isFinite(value);
}
