import { UsageError } from '../../io/io.js';
import { KINDS } from '../../table/kinds.js';
import type { Layout, SheetMapping } from './headings.js';

/** What a mapping file looks like; a person edits it, so it speaks German. */
interface MappingFile {
  hinweis: string;
  blaetter: Record<
    string,
    { art: string; zeileDerUeberschriften: number; spalten: Record<string, string> }
  >;
}

const HINT =
  'Links die Spalte in Ihrer Datei, rechts die Spalte in der Angebotsdatenbank. ' +
  '„extra“ behält eine Spalte als eigenes Feld, „ignore“ lässt sie weg. ' +
  'Diese Datei gilt beim nächsten Einlesen.';

/** How the sheets were understood, as a file a person can correct. */
export function mappingFile(layouts: readonly { sheet: string; layout: Layout }[]): string {
  const file: MappingFile = {
    hinweis: HINT,
    blaetter: Object.fromEntries(
      layouts
        .filter(({ layout }) => layout.kind.list !== 'database')
        .map(({ sheet, layout }) => [
          sheet,
          {
            art: layout.kind.sheet,
            zeileDerUeberschriften: layout.headingRow + 1,
            spalten: Object.fromEntries(
              layout.headings.flatMap((heading) => {
                const target = targetOf(heading);
                return target ? [[heading.text, target]] : [];
              }),
            ),
          },
        ]),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function targetOf({ text, meaning }: Layout['headings'][number]): string | undefined {
  switch (meaning.kind) {
    case 'column':
      return meaning.column.path[0] === 'extra' ? 'extra' : meaning.column.heading;
    case 'composite':
      return meaning.heading;
    case 'ignored':
      return text === '' ? undefined : 'ignore';
    case 'exact':
      return undefined;
  }
}

/**
 * What a mapping file says, by sheet.
 *
 * @throws UsageError that says what is wrong in it
 */
export function readMapping(path: string, json: unknown): Map<string, SheetMapping> {
  const sheets = isObject(json) ? json.blaetter : undefined;
  if (!isObject(sheets)) throw new UsageError(`${path} ist keine Zuordnung: „blaetter“ fehlt.`);
  return new Map(
    Object.entries(sheets).map(([sheet, value]): [string, SheetMapping] => {
      if (!isObject(value)) throw new UsageError(`${path}: Blatt „${sheet}“ ist kein Objekt.`);
      const { art, zeileDerUeberschriften: row, spalten } = value;
      const kind = KINDS.find((candidate) => candidate.sheet === art);
      if (art !== undefined && !kind) {
        const known = KINDS.map((candidate) => candidate.sheet).join(', ');
        throw new UsageError(`${path}: Blatt „${sheet}“: „art“ ist eines von: ${known}.`);
      }
      const columns = Object.entries(isObject(spalten) ? spalten : {});
      return [
        sheet,
        {
          ...(kind && { kind }),
          ...(typeof row === 'number' && row >= 1 && { headingRow: row - 1 }),
          columns: new Map(columns.map(([heading, target]) => [heading, String(target)])),
        },
      ];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
