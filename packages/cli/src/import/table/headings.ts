import { columnsOf } from '../../table/columns.js';
import type { Column } from '../../table/shapes.js';
import { type Kind, KINDS } from '../../table/kinds.js';
import type { LanguageNames } from '../../table/languages.js';
import { likeness, plain } from '../../table/plain.js';
import { EXACT_HEADING, EXTRA_PREFIX, extraColumn } from '../../table/rows.js';
import type { Sheet } from '../../table/sheet.js';
import { aliasesOf, SHEET_ALIASES } from './aliases.js';
import { COMPOSITES } from './composites.js';

/** What a column of a file means. */
export type Meaning =
  | { kind: 'column'; column: Column }
  | { kind: 'composite'; heading: string }
  /** A part of the exact values. */
  | { kind: 'exact' }
  /** Left out, because the mapping says so. */
  | { kind: 'ignored' };

export interface Heading {
  text: string;
  meaning: Meaning;
  /** Why a person should look at it. */
  doubt?: string;
  suggestion?: string;
}

/** What a sheet holds and where its headings stand. */
export interface Layout {
  kind: Kind;
  /** Row of the headings, from 0. */
  headingRow: number;
  headings: Heading[];
}

/** What a person said of a sheet in the mapping file. */
export interface SheetMapping {
  kind?: Kind;
  headingRow?: number;
  /** Heading in the file → our heading, `extra` or `ignore`. */
  columns: ReadonlyMap<string, string>;
}

const HEADING_ROWS = 20;
const UNKNOWN_COLUMN = 'unbekannte Spalte; steht unter „extra“';

/**
 * Guesses what a sheet holds, which row has its headings, and what they mean.
 *
 * @param mapping what a person said; it wins
 * @returns undefined where nothing in the sheet looks like a table of ours
 */
export function guessLayout(
  sheet: Sheet,
  languages: LanguageNames,
  mapping: SheetMapping = { columns: new Map() },
): Layout | undefined {
  const kinds = mapping.kind ? [mapping.kind] : candidates(sheet);
  const rows = sheet.rows.slice(0, HEADING_ROWS);
  let best: { kind: Kind; row: number; headings: Heading[]; score: number } | undefined;
  for (const kind of kinds) {
    const from = mapping.headingRow ?? 0;
    const to = mapping.headingRow === undefined ? rows.length : from + 1;
    for (let row = from; row < to; row += 1) {
      const headings = readHeadings(sheet.rows[row] ?? [], kind, languages, mapping.columns);
      const score = headings.filter(
        ({ meaning, doubt }) => meaning.kind !== 'ignored' && !doubt,
      ).length;
      if (score > (best?.score ?? 0)) best = { kind, row, headings, score };
    }
  }
  const named = mapping.kind !== undefined || kindByName(sheet.name) !== undefined;
  if (!best || best.score < (named ? 1 : 2)) return undefined;
  const { kind, row, headings } = best;
  const known = headings.flatMap(({ meaning, doubt }) =>
    meaning.kind === 'column' && !doubt ? [meaning.column.heading] : [],
  );
  return {
    kind,
    headingRow: row,
    headings: headings.map((heading) =>
      heading.doubt === UNKNOWN_COLUMN ? guess(heading, kind, known) : heading,
    ),
  };
}

/** The kind a sheet's name says, else every kind that has more than one value. */
function candidates(sheet: Sheet): Kind[] {
  const named = kindByName(sheet.name);
  return named
    ? [named]
    : KINDS.filter(({ list }) => list !== 'database' && list !== 'vocabularies');
}

export function kindByName(name: string): Kind | undefined {
  const wanted = plain(name);
  return (
    KINDS.find(({ sheet }) => plain(sheet) === wanted) ??
    KINDS.find(({ list }) => plain(list) === wanted || SHEET_ALIASES[list]?.includes(wanted))
  );
}

function readHeadings(
  cells: readonly string[],
  kind: Kind,
  languages: LanguageNames,
  mapped: ReadonlyMap<string, string>,
): Heading[] {
  const codes = cells.flatMap(
    (cell) => /\[([A-Za-z-]+)\]\s*$/.exec(cell)?.[1] ?? languageIn(cell, languages)?.code ?? [],
  );
  const columns = columnsOf(kind, [...new Set(['de', ...codes])]);
  const taken = new Set<Column>();
  return cells.map((cell) => {
    const text = cell.trim();
    if (text === '') return { text, meaning: { kind: 'ignored' } };
    const heading = readHeading(text, kind, columns, languages, mapped.get(text));
    const { meaning } = heading;
    if (meaning.kind !== 'column') return heading;
    if (!taken.has(meaning.column)) {
      taken.add(meaning.column);
      return heading;
    }
    return {
      text,
      meaning: { kind: 'column', column: extraColumn(text) },
      doubt: `zweite Spalte für „${meaning.column.heading}“; steht unter „extra“`,
    };
  });
}

function readHeading(
  text: string,
  kind: Kind,
  columns: readonly Column[],
  languages: LanguageNames,
  mapped: string | undefined,
): Heading {
  if (mapped === 'ignore') return { text, meaning: { kind: 'ignored' } };
  if (mapped === 'extra') return { text, meaning: { kind: 'column', column: extraColumn(text) } };
  const wanted = mapped ?? text;
  if (wanted.startsWith(EXACT_HEADING)) return { text, meaning: { kind: 'exact' } };
  if (wanted.startsWith(EXTRA_PREFIX)) {
    return {
      text,
      meaning: { kind: 'column', column: extraColumn(wanted.slice(EXTRA_PREFIX.length)) },
    };
  }
  const byHeading = (heading: string): Meaning | undefined => {
    const column = columns.find((candidate) => candidate.heading === heading);
    if (column) return { kind: 'column', column };
    return Object.hasOwn(COMPOSITES, heading) ? { kind: 'composite', heading } : undefined;
  };
  const exact = byHeading(wanted) ?? byPlain(wanted, columns);
  if (exact) return { text, meaning: exact };
  const aliases = aliasesOf(kind.list);
  const alias = aliases.get(plain(wanted));
  const meant = alias === undefined ? undefined : byHeading(alias);
  if (meant) return { text, meaning: meant };
  const language = languageIn(wanted, languages);
  const base = language && (aliases.get(plain(language.rest)) ?? language.rest);
  const translated =
    base === undefined ? undefined : byPlain(`${base} [${language?.code ?? ''}]`, columns);
  if (translated) return { text, meaning: translated };
  return {
    text,
    meaning: { kind: 'column', column: extraColumn(text) },
    doubt: UNKNOWN_COLUMN,
  };
}

function byPlain(text: string, columns: readonly Column[]): Meaning | undefined {
  const column = columns.find(({ heading }) => plain(heading) === plain(text));
  return column && { kind: 'column', column };
}

/**
 * What an unknown heading most likely means: "Angebots-Titel" → Titel. Only once it is clear which row
 * has the headings, since every word is compared.
 *
 * @param known headings that other columns have for certain
 */
function guess(heading: Heading, kind: Kind, known: readonly string[]): Heading {
  const columns = columnsOf(kind, ['de']).filter((column) => !known.includes(column.heading));
  const aliases = [...aliasesOf(kind.list)].filter(([, target]) => !known.includes(target));
  const candidates = [
    ...columns.map((column): [string, string] => [plain(column.heading), column.heading]),
    ...aliases,
  ];
  const words = plain(heading.text);
  let best = { value: 0.72, target: '' };
  for (const [candidate, target] of candidates) {
    const value = likeness(words, candidate);
    if (value > best.value) best = { value, target };
  }
  const column = columns.find((candidate) => candidate.heading === best.target);
  const isComposite = Object.hasOwn(COMPOSITES, best.target);
  if (!column && !isComposite) return heading;
  return {
    text: heading.text,
    meaning: column ? { kind: 'column', column } : { kind: 'composite', heading: best.target },
    doubt: `Spalte als „${best.target}“ gelesen`,
    suggestion: best.target,
  };
}

/** "Titel (Englisch)", "Titel EN" → the language, and the words without it. */
function languageIn(
  text: string,
  languages: LanguageNames,
): { code: string; rest: string } | undefined {
  const match = /^(.+?)\s*(?:\((\p{L}+)\)|\s(EN|UK|AR|TR|RU|FR|RO|BG|FA))$/u.exec(text);
  const code = languages.codeOf((match?.[2] ?? match?.[3] ?? '').toLowerCase());
  return match?.[1] && code ? { code, rest: match[1] } : undefined;
}
