import type { LocalizedText, Translation } from '@kim-widgets/angebote';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Column, Scalar } from './shapes.js';
import { ENUM_LABELS } from './enum-labels.js';
import { hoursText } from './hours-text.js';
import type { Names } from './names.js';

/** What stands between the values of a cell. */
export const LIST_SEPARATOR = '; ';
/** What stands between the parts of a line that is an object. */
export const PART_SEPARATOR = ' | ';

/**
 * A record's value as the text of a cell, empty where it has none. Not every value fits in a cell
 * without loss; `recordToRow` checks that by reading it back.
 */
export function writeCell(record: object, column: Column, names: Names): string {
  const value = valueAt(record, column.path);
  if (value === undefined || value === null) return '';
  const { shape } = column;
  switch (shape.kind) {
    case 'one':
      return writeScalar(value, shape.scalar, names);
    case 'many':
      return asList(value)
        .map((item) => writeScalar(item, shape.scalar, names))
        .join(LIST_SEPARATOR);
    case 'text':
      return (value as LocalizedText)[shape.language] ?? '';
    case 'texts': {
      const lines = asList(value).map((text) => (text as LocalizedText)[shape.language] ?? '');
      return lines.some(Boolean) ? lines.join('\n') : '';
    }
    case 'words':
      return ((value as Record<string, string[]>)[shape.language] ?? []).join(LIST_SEPARATOR);
    case 'translation': {
      const translation = (value as Record<string, Translation>)[shape.language];
      if (!translation) return '';
      const label = ENUM_LABELS[translation.status] ?? translation.status;
      return translation.updated ? `${label}, ${translation.updated}` : label;
    }
    case 'hours':
      return hoursText(value);
    case 'entries':
      return asList(value)
        .map((entry) => writeEntry(entry as object, shape.main, shape.fields, names))
        .join('\n');
  }
}

function writeEntry(entry: object, main: Column, fields: readonly Column[], names: Names): string {
  const parts = [main, ...fields].flatMap((field) =>
    inAllLanguages(entry, field).flatMap((column) => {
      const text = column === main ? '' : writeCell(entry, column, names);
      return text === '' ? [] : [`${column.heading}: ${text}`];
    }),
  );
  return [writeCell(entry, main, names), ...parts].join(PART_SEPARATOR);
}

/** The field, and the same in every other language its text has. */
function inAllLanguages(entry: object, field: Column): Column[] {
  if (field.shape.kind !== 'text') return [field];
  const text = valueAt(entry, field.path);
  const languages = typeof text === 'object' && text !== null ? Object.keys(text).sort() : [];
  const others = languages.filter((language) => language !== 'de');
  return [
    field,
    ...others.map((language) => ({
      ...field,
      heading: `${field.heading} [${language}]`,
      shape: { kind: 'text' as const, language },
    })),
  ];
}

function writeScalar(value: unknown, scalar: Scalar, names: Names): string {
  switch (scalar.type) {
    case 'boolean':
      return value === true ? 'ja' : 'nein';
    case 'number':
      return String(value).replace('.', ',');
    case 'enum':
      return (scalar.labels ?? ENUM_LABELS)[String(value)] ?? String(value);
    case 'term':
      return names.termLabel(scalar.vocabulary, String(value));
    case 'language':
      return names.nameOf(String(value));
    case 'phone':
      return readablePhone(String(value));
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** German numbers as in Germany, others with their country: nobody dials E.164 by heart. */
function readablePhone(number: string): string {
  const phone = parsePhoneNumberFromString(number);
  if (!phone?.isValid()) return number;
  return phone.countryCallingCode === '49' ? phone.formatNational() : phone.formatInternational();
}

/** The value a path leads to; undefined where the way ends before. */
export function valueAt(record: object, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
