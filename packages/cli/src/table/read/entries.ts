import type { Column, Shape } from '../shapes.js';
import { PART_SEPARATOR } from '../write-cell.js';
import { type CellReading, readCell, type ReadContext } from './read-cell.js';
import { readPhone } from './scalars.js';

type EntriesShape = Extract<Shape, { kind: 'entries' }>;

/**
 * A list of objects, one line each: the main value alone, or with parts behind ` | `. Telephone
 * numbers and mail addresses may also stand on one line, as people write them.
 */
export function readEntries(text: string, shape: EntriesShape, context: ReadContext): CellReading {
  const entries: unknown[] = [];
  const doubts: CellReading['doubts'] = [];
  const unread: string[] = [];
  for (const line of lines(text, shape)) {
    const entry = readEntry(line, shape, context);
    doubts.push(...entry.doubts);
    if (entry.value !== undefined) entries.push(entry.value);
    if (entry.unread !== undefined) unread.push(entry.unread);
  }
  return {
    ...(entries.length > 0 && { value: entries }),
    doubts,
    ...(unread.length > 0 && { unread: unread.join('\n') }),
  };
}

function lines(text: string, { main }: EntriesShape): string[] {
  const whole = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const type = main.shape.kind === 'one' ? main.shape.scalar.type : '';
  return whole.flatMap((line) => {
    if (line.includes('|')) return [line];
    if (type === 'email') return line.split(/[;,\s]+(?=\S+@)/);
    if (type !== 'phone') return [line];
    const pieces = line.split(/\s*(?:[;,]|\boder\b|\bund\b)\s*/).filter(Boolean);
    return pieces.every((piece) => readPhone(phoneParts(piece).number).value) ? pieces : [line];
  });
}

function readEntry(
  line: string,
  { main, fields }: EntriesShape,
  context: ReadContext,
): CellReading {
  const [first = '', ...parts] = line.split(PART_SEPARATOR);
  const isPhone = main.shape.kind === 'one' && main.shape.scalar.type === 'phone';
  const { number, type, label } = isPhone ? phoneParts(first) : { number: first };
  const mainReading = readCell(number.trim(), main, context);
  const entry: Record<string, unknown> = {};
  put(entry, main, mainReading.value);
  if (type) entry.type = type;
  if (label) entry.label = { de: label };
  const doubts = [...mainReading.doubts];
  const unread: string[] = [];
  for (const part of parts) {
    const { heading, text } = splitPart(part);
    const field = fieldFor(heading, [main, ...fields]);
    const reading = field
      ? readCell(text, field, context)
      : { doubts: [{ message: `„${part}“ hat hier keinen Platz` }], unread: part };
    if (field) put(entry, field, reading.value);
    doubts.push(...reading.doubts);
    if (reading.unread !== undefined) unread.push(reading.unread);
  }
  // Without its main value an entry is nothing: the line is kept whole.
  if (mainReading.value === undefined && main.required) return { doubts, unread: line };
  return {
    value: entry,
    doubts,
    ...(unread.length > 0 && { unread: unread.join(PART_SEPARATOR) }),
  };
}

/** "Bezeichnung [en]: Registration" → heading and words. */
function splitPart(part: string): { heading: string; text: string } {
  const at = part.indexOf(': ');
  return at < 0
    ? { heading: '', text: part }
    : { heading: part.slice(0, at).trim(), text: part.slice(at + 2).trim() };
}

/** The field with this heading; a text in a language that no column has is a field as well. */
function fieldFor(heading: string, fields: readonly Column[]): Column | undefined {
  const exact = fields.find((field) => field.heading === heading);
  const [, base, language] = /^(.+) \[([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\]$/.exec(heading) ?? [];
  const german = fields.find((field) => field.heading === base && field.shape.kind === 'text');
  return (
    exact ?? (german && language ? { ...german, shape: { kind: 'text', language } } : undefined)
  );
}

function put(entry: Record<string, unknown>, column: Column, value: unknown): void {
  const [name] = column.path;
  if (name === undefined || value === undefined) return;
  if (column.shape.kind !== 'text') entry[name] = value;
  else if (value !== '')
    entry[name] = { ...(entry[name] as object), [column.shape.language]: value };
}

/** "Fax: 0221 123 (Anmeldung)" → number, kind and label. */
function phoneParts(text: string): { number: string; type?: string; label?: string } {
  const match = /^(.*?)\s*\(([^()]*[a-zäöüß]{3}[^()]*)\)\s*$/i.exec(text);
  const number = match?.[1] ?? text;
  const type = /^\s*(tele)?fax/i.test(number)
    ? 'fax'
    : /^\s*(mobil|handy)/i.test(number)
      ? 'mobile'
      : undefined;
  return { number, ...(type && { type }), ...(match?.[2] && { label: match[2].trim() }) };
}
