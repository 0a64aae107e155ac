import { join } from 'node:path';
import { type Database, localDate } from '@kim-widgets/angebote';
import { Command } from 'commander';
import {
  GEOJSON_CARRIES,
  ICS_CARRIES,
  SCHEMA_ORG_CARRIES,
  withoutOffers,
} from '../export/carries.js';
import { csvFiles } from '../export/csv.js';
import { geojson } from '../export/geojson.js';
import { hsdsPage } from '../export/hsds/services.js';
import { HSDS_CARRIES } from '../export/hsds/carries.js';
import { calendar } from '../export/ics.js';
import { lossesOf } from '../export/lost.js';
import { publicPart } from '../export/public-part.js';
import { schemaOrgGraph } from '../export/schema-org.js';
import { writeWorkbook } from '../export/workbook.js';
import type { ExitCode, Io } from '../io/io.js';
import { withProgress } from '../io/progress.js';
import { readDatabase } from '../io/read-database.js';
import { writeWhole } from '../io/write-whole.js';
import { defaultVocabularies } from '../schemas.js';
import { createNames, recordsOf } from '../table/names.js';
import { databaseTables, type Table } from '../table/tables.js';

interface ExportOptions {
  out: string;
  json?: true;
}

/** What an export wrote, and what its format could not carry. */
export interface Exported {
  files: readonly { path: string; content: string | Uint8Array }[];
  /** Each thing that is lost, with the number of records it concerns. */
  lost?: readonly { what: string; records: number }[];
  /** Counts for the last line: "186 Angebote". */
  summary: string;
}

interface ExportContext {
  out: string;
  now: Date;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

type Exporter = (database: Database, context: ExportContext) => Exported | Promise<Exported>;

interface Format {
  name: string;
  description: string;
  out: string;
  example: string;
  run: Exporter;
}

const FORMATS: readonly Format[] = [
  {
    name: 'xlsx',
    description: 'Excel-Arbeitsmappe, die sich ohne Verlust wieder einlesen lässt',
    out: 'die Arbeitsmappe',
    example: 'angebote export xlsx angebote.json --out angebote.xlsx',
    run: exportWorkbook,
  },
  {
    name: 'csv',
    description:
      'ein Ordner mit einer CSV-Datei je Blatt, die sich ohne Verlust wieder einlesen lassen',
    out: 'der Ordner',
    example: 'angebote export csv angebote.json --out tabellen',
    run: exportCsv,
  },
  {
    name: 'hsds',
    description: 'Open Referral HSDS 3, nur Öffentliches; nennt, was HSDS nicht aufnehmen kann',
    out: 'die Datei',
    example: 'angebote export hsds angebote.json --out hsds.json',
    run: exportHsds,
  },
  {
    name: 'geojson',
    description: 'Angebote mit Lage für Kartenprogramme, nur Öffentliches; nennt, was wegfällt',
    out: 'die Datei',
    example: 'angebote export geojson angebote.json --out angebote.geojson',
    run: exportGeojson,
  },
  {
    name: 'schema.org',
    description: 'JSON-LD für Suchmaschinen, nur Öffentliches; nennt, was wegfällt',
    out: 'die Datei',
    example: 'angebote export schema.org angebote.json --out angebote.jsonld',
    run: exportSchemaOrg,
  },
  {
    name: 'ics',
    description: 'Termine und Terminreihen als Kalender, nur Öffentliches; nennt, was wegfällt',
    out: 'die Datei',
    example: 'angebote export ics angebote.json --out termine.ics',
    run: exportCalendar,
  },
];

/** `angebote export …`: the database in other formats. */
export function exportCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('export')
    .description('Schreibt die Angebotsdatenbank in anderen Formaten.')
    .addHelpText(
      'after',
      `\nBeispiele:\n${FORMATS.map(({ example }) => `  ${example}`).join('\n')}`,
    );
  for (const format of FORMATS) {
    command
      .command(format.name)
      .description(format.description)
      .argument('<datei>', 'die Angebotsdatenbank')
      .requiredOption('-o, --out <pfad>', format.out)
      .option('--json', 'Ergebnis als JSON')
      .addHelpText('after', `\nBeispiel:\n  ${format.example}`)
      .action(async (file: string, options: ExportOptions) =>
        finish(await runExport(format, file, options, io)),
      );
  }
  return command;
}

async function runExport(
  { name, run }: Format,
  file: string,
  options: ExportOptions,
  io: Io,
): Promise<ExitCode> {
  const database = await readDatabase(file, io);
  const {
    files,
    lost = [],
    summary,
  } = await withProgress(io, `Schreibt ${name} …`, (update) =>
    run(database, {
      out: options.out,
      now: io.now(),
      signal: io.signal,
      onProgress: (done) => update(`Schreibt ${name} …`, done),
    }),
  );
  io.signal.throwIfAborted();
  for (const { path, content } of files) await writeWhole(path, content);
  const written = files.map(({ path }) => path);
  if (options.json) io.out(`${JSON.stringify({ files: written, lost }, null, 2)}\n`);
  else {
    for (const { what, records } of lost)
      io.say(`  Nicht übertragbar: ${what} (${records} Einträge)`);
    io.say(`${summary} nach ${options.out} geschrieben.`);
  }
  return 0;
}

async function exportWorkbook(database: Database, context: ExportContext): Promise<Exported> {
  const tables = await tablesOf(database, context);
  const names = createNames(
    { ...defaultVocabularies, ...database.vocabularies },
    recordsOf(database),
  );
  return {
    files: [{ path: context.out, content: await writeWorkbook(tables, names) }],
    summary: `${database.offers?.length ?? 0} Angebote auf ${tables.length} Blättern`,
  };
}

async function exportCsv(database: Database, context: ExportContext): Promise<Exported> {
  const tables = await tablesOf(database, context);
  return {
    files: csvFiles(tables).map(({ name, content }) => ({
      path: join(context.out, name),
      content,
    })),
    summary: `${database.offers?.length ?? 0} Angebote in ${tables.length} Dateien`,
  };
}

function tablesOf(
  database: Database,
  { now, signal, onProgress }: ExportContext,
): Promise<Table[]> {
  const today = localDate(now);
  return databaseTables(database, { defaults: defaultVocabularies, today, signal, onProgress });
}

function exportHsds(database: Database, { out, now }: ExportContext): Exported {
  const open = publicPart(database);
  const page = hsdsPage(open, defaultVocabularies, localDate(now));
  return {
    files: [{ path: out, content: `${JSON.stringify(page, null, 2)}\n` }],
    lost: lossesOf(open, HSDS_CARRIES),
    summary: `${open.offers?.length ?? 0} Angebote`,
  };
}

function exportGeojson(database: Database, { out }: ExportContext): Exported {
  const open = publicPart(database);
  const collection = geojson(open);
  const placed = new Set(collection.features.map(({ properties }) => properties.id));
  return {
    files: [{ path: out, content: `${JSON.stringify(collection, null, 2)}\n` }],
    lost: [
      ...withoutOffers('Angebote ohne Lage', open, placed.size),
      ...lossesOf(open, GEOJSON_CARRIES),
    ],
    summary: `${collection.features.length} Angebote mit Lage`,
  };
}

function exportSchemaOrg(database: Database, { out }: ExportContext): Exported {
  const open = publicPart(database);
  return {
    files: [{ path: out, content: `${JSON.stringify(schemaOrgGraph(open), null, 2)}\n` }],
    lost: lossesOf(open, SCHEMA_ORG_CARRIES),
    summary: `${open.offers?.length ?? 0} Angebote`,
  };
}

function exportCalendar(database: Database, { out, now }: ExportContext): Exported {
  const open = publicPart(database);
  const { text, dates, offers } = calendar(open, now);
  return {
    files: [{ path: out, content: text }],
    lost: [...withoutOffers('Angebote ohne Termine', open, offers), ...lossesOf(open, ICS_CARRIES)],
    summary: `${dates} Termine`,
  };
}
