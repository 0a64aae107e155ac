import type { Column, Scalar } from '../shapes.js';
import { ENUM_LABELS, ENUM_SYNONYMS } from '../enum-labels.js';
import type { Names } from '../names.js';
import { looksLikeId, mostAlike, plain } from '../plain.js';
import { readEntries } from './entries.js';
import { readHours } from './hours.js';
import {
  readAgs,
  readBoolean,
  readDate,
  readEmail,
  type Reading,
  readNumber,
  readPhone,
  readPostcode,
  readTime,
  readUrl,
} from './scalars.js';

/** What reading may know of the world. */
export interface ReadContext {
  names: Names;
  /** `YYYY-MM-DD`: recurring dates count from here. */
  today: string;
}

/** What a cell says, and what a person should look at. */
export interface CellReading {
  /** Undefined where nothing could be read. */
  value?: unknown;
  doubts: { message: string; suggestion?: string }[];
  /** The words that found no place; the caller keeps them. */
  unread?: string;
}

/** Reads what people write into a cell of this column. Never throws; what it cannot read is `unread`. */
export function readCell(text: string, column: Column, context: ReadContext): CellReading {
  const { shape } = column;
  switch (shape.kind) {
    case 'one':
      return one(text, readScalar(text, shape.scalar, column, context));
    case 'many':
      return readMany(text, shape.scalar, column, context);
    case 'text':
      return { value: text, doubts: [] };
    case 'texts':
      return { value: text.split('\n').map((line) => line.trim()), doubts: [] };
    case 'words':
      return { value: split(text), doubts: [] };
    case 'translation':
      return readTranslation(text);
    case 'hours':
      return readHours(text, context.today);
    case 'entries':
      return readEntries(text, shape, context);
  }
}

function one(text: string, { value, doubt, suggestion }: Reading): CellReading {
  return {
    ...(value !== undefined && { value }),
    doubts: doubt ? [{ message: doubt, ...(suggestion !== undefined && { suggestion }) }] : [],
    ...(value === undefined && { unread: text }),
  };
}

function readScalar(text: string, scalar: Scalar, column: Column, context: ReadContext): Reading {
  const { names } = context;
  switch (scalar.type) {
    case 'number':
      return readNumber(column.path.at(-1) === 'minAge' ? text.replace(/^ab\s+/i, '') : text);
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return readDate(text);
    case 'time':
      return readTime(text);
    case 'phone':
      return readPhone(text);
    case 'email':
      return readEmail(text);
    case 'url':
      return readUrl(text);
    case 'ags':
      return readAgs(text);
    case 'postcode':
      return readPostcode(text);
    case 'language': {
      const code = names.codeOf(text);
      return code ? { value: code } : { doubt: `„${text}“ ist keine bekannte Sprache` };
    }
    case 'term': {
      const id = names.termId(scalar.vocabulary, text);
      return id
        ? { value: id }
        : unknownWord(text, names.termLabels(scalar.vocabulary), 'steht in keiner Begriffsliste');
    }
    case 'reference': {
      const id = names.recordId(scalar.target, text);
      if (id) return { value: id };
      const known = names.recordNames(scalar.target);
      // What looks like an id stays one: `validate` says when nobody has it.
      if (looksLikeId(text)) {
        return { value: text, ...unknownWord(text, known, 'hat keine Zeile mit dieser Kennung') };
      }
      return unknownWord(text, known, 'steht auf keinem Blatt');
    }
    case 'enum':
      return readEnum(text, scalar);
    case 'text':
    case 'moment':
      return { value: text };
  }
}

function unknownWord(text: string, known: readonly string[], what: string): Reading {
  const suggestion = mostAlike(text, known);
  return { doubt: `„${text}“ ${what}`, ...(suggestion !== undefined && { suggestion }) };
}

function readEnum(text: string, { values, labels }: Extract<Scalar, { type: 'enum' }>): Reading {
  const wanted = plain(text);
  const labelOf = (value: string | number) =>
    (labels ?? ENUM_LABELS)[String(value)] ?? String(value);
  const found =
    values.find((value) => String(value) === text) ??
    values.find((value) => plain(labelOf(value)) === wanted) ??
    values.find((value) => ENUM_SYNONYMS[String(value)]?.includes(wanted));
  if (found !== undefined) return { value: found };
  return {
    doubt: `„${text}“ steht nicht zur Auswahl`,
    suggestion: mostAlike(text, values.map(labelOf)) ?? values.map(labelOf).join(', '),
  };
}

function readMany(text: string, scalar: Scalar, column: Column, context: ReadContext): CellReading {
  const values: unknown[] = [];
  const doubts: CellReading['doubts'] = [];
  const unread: string[] = [];
  const add = (piece: string, { value, doubt, suggestion }: Reading) => {
    if (value === undefined) unread.push(piece);
    else if (!values.includes(value)) values.push(value);
    if (doubt) doubts.push({ message: doubt, ...(suggestion !== undefined && { suggestion }) });
  };
  for (const piece of split(text)) {
    const levels = scalar.type === 'term' ? levelRange(piece, scalar.vocabulary) : undefined;
    if (levels) {
      for (const level of levels) add(level, readScalar(level, scalar, column, context));
      continue;
    }
    const whole = readScalar(piece, scalar, column, context);
    const parts = isFree(scalar) ? [piece] : piece.split(/\s*(?:[,/+&]|\bund\b|\bsowie\b)\s*/);
    if (whole.value !== undefined && !whole.doubt) add(piece, whole);
    else if (parts.length === 1) add(piece, whole);
    else
      for (const part of parts.filter(Boolean))
        add(part, readScalar(part, scalar, column, context));
  }
  return {
    ...(values.length > 0 && { value: values }),
    doubts,
    ...(unread.length > 0 && { unread: unread.join('; ') }),
  };
}

/** Words of free lists may hold commas; those of fixed lists are known. */
function isFree(scalar: Scalar): boolean {
  return scalar.type === 'text';
}

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** "A2–B1" → A2, B1. */
function levelRange(text: string, vocabulary: string): string[] | undefined {
  if (vocabulary !== 'germanLevels') return undefined;
  const match = /^(?:niveau\s*)?([abc][12])\s*(?:-|–|—|bis|\/)\s*([abc][12])$/i.exec(text);
  const [from, to] = [match?.[1], match?.[2]].map((level) =>
    LEVELS.indexOf(level?.toUpperCase() ?? ''),
  );
  if (from === undefined || to === undefined || from < 0 || to < from) return undefined;
  return LEVELS.slice(from, to + 1);
}

function readTranslation(text: string): CellReading {
  const [status = '', updated] = text.split(/\s*,\s*/);
  const values = ['human', 'machine', 'stale'];
  const reading = readEnum(status, { type: 'enum', values });
  const day = updated === undefined ? undefined : readDate(updated);
  if (reading.value === undefined || (day && day.value === undefined)) {
    return one(text, { doubt: reading.doubt ?? 'kein Stand mit Datum' });
  }
  return {
    value: { status: reading.value, ...(day && { updated: day.value }) },
    doubts: [],
  };
}

/** The values of a list in a cell. */
export function split(text: string): string[] {
  return text
    .split(/\s*[;\n]\s*/)
    .map((piece) => piece.replace(/^[-•*]\s+/, '').trim())
    .filter(Boolean);
}
