import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { localDate } from '@kim-widgets/angebote';
import type { Command } from 'commander';
import { featuresSheet } from '../import/geojson/to-sheet.js';
import type { CellDoubt } from '../import/table/data-rows.js';
import { mappingFile, readMapping } from '../import/table/mapping.js';
import { readCsv } from '../import/table/read-csv.js';
import { readWorkbook } from '../import/table/read-xlsx.js';
import { type TableImport, tablesToDatabase } from '../import/table/to-database.js';
import { readConfig } from '../init/config.js';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { type LimitOptions, limitOptions, type Limits, readLimits } from '../io/limits.js';
import { withProgress } from '../io/progress.js';
import { readJson } from '../io/read-json.js';
import { writeWhole } from '../io/write-whole.js';
import { defaultVocabularies } from '../schemas.js';
import type { Sheet } from '../table/sheet.js';

interface TableImportOptions extends LimitOptions {
  out: string;
  mapping?: string;
  publisher?: string;
  all?: true;
  json?: true;
}

/** Doubts that are shown unless all are asked for. */
const SHOWN = 40;

/** Adds `xlsx`, `csv` and `geojson` to `angebote import`. */
export function addTableImports(command: Command, io: Io, finish: (code: ExitCode) => void): void {
  const options = (inner: Command) =>
    limitOptions(
      inner
        .requiredOption('-o, --out <datei>', 'wohin die Angebotsdatenbank geschrieben wird')
        .option('--mapping <datei>', 'Zuordnung der Spalten; sonst <out>.zuordnung.json')
        .option('--publisher <name>', 'Herausgeber, wenn kein Blatt „Datenbank“ ihn nennt'),
    )
      .option('--all', 'zeigt alle fraglichen Zellen')
      .option('--json', 'Ergebnis als JSON');
  options(command.command('xlsx'))
    .description('Excel-Arbeitsmappe: die eigene oder irgendeine Liste')
    .argument('<datei>', 'die Arbeitsmappe (.xlsx)')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote import xlsx angebote.xlsx --out angebote.json\n' +
        '  angebote import xlsx alte-liste.xlsx --out angebote.json --publisher "Kreis Lindental"',
    )
    .action(async (file: string, given: TableImportOptions) =>
      finish(await importTables([file], given, io, readWorkbook)),
    );
  options(command.command('csv'))
    .description('CSV-Dateien: ein Ordner mit einer Datei je Blatt, oder einzelne Dateien')
    .argument('<datei...>', 'Ordner oder Dateien (.csv)')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote import csv tabellen/ --out angebote.json\n' +
        '  angebote import csv angebote.csv anbieter.csv --out angebote.json',
    )
    .action(async (paths: string[], given: TableImportOptions) =>
      finish(
        await importTables(
          (await Promise.all(paths.map(csvFilesIn))).flat(),
          given,
          io,
          async (path, limits) => [await readCsv(path, limits)],
        ),
      ),
    );
  options(command.command('geojson'))
    .description('GeoJSON: jedes Objekt wird ein Angebot mit seinem Ort')
    .argument('<datei>', 'die Datei (.geojson)')
    .addHelpText(
      'after',
      '\nBeispiel:\n  angebote import geojson stellen.geojson --out angebote.json',
    )
    .action(async (file: string, given: TableImportOptions) =>
      finish(await importTables([file], given, io, readFeatures)),
    );
}

async function readFeatures(path: string, limits: Limits): Promise<Sheet[]> {
  const sheet = featuresSheet(await readJson(path, limits));
  if (!sheet) throw new UsageError(`${path} ist kein GeoJSON mit Objekten (FeatureCollection).`);
  return [sheet];
}

async function importTables(
  files: readonly string[],
  options: TableImportOptions,
  io: Io,
  read: (path: string, limits: Limits) => Promise<Sheet[]>,
): Promise<ExitCode> {
  const limits = readLimits(options);
  const mappingPath = options.mapping ?? `${withoutExtension(options.out)}.zuordnung.json`;
  const hasMapping = existsSync(mappingPath);
  const mappings = hasMapping ? readMapping(mappingPath, await readJson(mappingPath)) : new Map();
  const config = await readConfig(dirname(files[0] ?? '.'));
  const result = await withProgress(io, 'Liest die Tabellen …', async (update) => {
    const sheets: Sheet[] = [];
    for (const file of files) sheets.push(...(await read(file, limits)));
    io.signal.throwIfAborted();
    update('Versteht die Zellen …', 0);
    return tablesToDatabase(sheets, {
      defaults: defaultVocabularies,
      mappings,
      now: io.now().toISOString(),
      today: localDate(io.now()),
      publisher: options.publisher ?? config?.publisher,
      signal: io.signal,
      onProgress: (done) => update('Versteht die Zellen …', done),
    });
  });
  io.signal.throwIfAborted();
  await writeWhole(options.out, `${JSON.stringify(result.database, null, 2)}\n`);
  if (!hasMapping) await writeWhole(mappingPath, mappingFile(result.layouts));
  tell(result, { ...options, mappingPath, hasMapping }, io);
  return result.doubts.length > 0 ? 1 : 0;
}

function tell(
  { database, doubts }: TableImport,
  options: TableImportOptions & { mappingPath: string; hasMapping: boolean },
  io: Io,
): void {
  const counts = {
    offers: database.offers?.length ?? 0,
    organizations: database.organizations?.length ?? 0,
    locations: database.locations?.length ?? 0,
    contacts: database.contacts?.length ?? 0,
  };
  const { out, mappingPath: mapping } = options;
  if (options.json) {
    io.out(`${JSON.stringify({ out, mapping, counts, doubts }, null, 2)}\n`);
    return;
  }
  const shown = options.all ? doubts : doubts.slice(0, SHOWN);
  for (const doubt of shown) io.say(`  ${doubtText(doubt)}`);
  if (shown.length < doubts.length)
    io.say(`  … und ${doubts.length - shown.length} weitere (alle mit --all)`);
  io.say(
    `${counts.offers} Angebote, ${counts.organizations} Anbieter, ${counts.locations} Orte und ` +
      `${counts.contacts} Ansprechpersonen nach ${out} geschrieben. ` +
      (doubts.length === 0
        ? 'Keine fraglichen Zellen.'
        : `${doubts.length} ${doubts.length === 1 ? 'fragliche Zelle' : 'fragliche Zellen'}.`),
  );
  if (!options.hasMapping) io.say(`Zuordnung der Spalten für das nächste Mal: ${mapping}`);
}

/** "Angebote!F7 (Zeiten) „Mo-Fri“: … Vorschlag: …" */
export function doubtText({
  sheet,
  row,
  column,
  heading,
  value,
  message,
  suggestion,
}: CellDoubt): string {
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return [
    `${sheet}!${column}${row}`,
    heading && heading !== value ? ` (${heading})` : '',
    short ? ` „${short.replaceAll('\n', ' ')}“` : '',
    `: ${message}.`,
    suggestion === undefined ? '' : ` Vorschlag: ${suggestion}`,
  ].join('');
}

async function csvFilesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => {
      throw new UsageError(`${path} gibt es nicht.`);
    },
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => /\.(csv|tsv)$/i.test(name)).sort();
  if (names.length === 0) throw new UsageError(`In ${path} liegt keine CSV-Datei.`);
  return names.map((name) => join(path, name));
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}
