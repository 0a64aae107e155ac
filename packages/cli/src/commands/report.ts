import { join } from 'node:path';
import { localDate } from '@kim-widgets/angebote';
import { Command } from 'commander';
import { csv } from '../export/csv.js';
import type { ExitCode, Io } from '../io/io.js';
import { listOption } from '../io/options.js';
import { withProgress } from '../io/progress.js';
import { readDatabase } from '../io/read-database.js';
import { readJson } from '../io/read-json.js';
import { readPack } from '../io/read-pack.js';
import { writeWhole } from '../io/write-whole.js';
import { csvTables } from '../report/csv-tables.js';
import { reportPage } from '../report/page/report-page.js';
import { type ReportData, reportData } from '../report/report-data.js';
import { toDo } from '../report/to-do.js';

interface ReportCommandOptions {
  out: string;
  csv?: string;
  explainer?: string[];
  languages?: string;
  json?: true;
}

/** German packs that come with the explainer, and what the report calls them. */
const PACKS: readonly (readonly [file: string, name: string])[] = [
  ['de-simple', 'Erklärung in leicht verständlichem Deutsch'],
  ['de', 'Erklärung in einfachem Deutsch'],
  ['de.professionals', 'Erklärung für Fachkräfte'],
];

/** `angebote report FILE`: the state of a database as one page. */
export function reportCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('report')
    .description('Schreibt einen Bericht: Frische, Vollständigkeit, Sprachen, Lücken, Lesbarkeit.')
    .argument('<datei>', 'die Angebotsdatenbank')
    .requiredOption('-o, --out <datei>', 'die HTML-Seite; sie braucht keine andere Datei')
    .option('--csv <ordner>', 'schreibt alle Zahlen auch als CSV-Dateien')
    .option('--explainer <datei...>', 'eigene Texte der Erklärung, deren Lesbarkeit zählt')
    .option('--languages <kürzel>', 'Sprachen, nach denen gefragt wird, zum Beispiel uk,ti,so')
    .option('--json', 'alle Zahlen als JSON')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote report angebote.json --out bericht.html\n' +
        '  angebote report angebote.json --out bericht.html --csv zahlen --languages uk,ti,so',
    )
    .action(async (file: string, options: ReportCommandOptions) =>
      finish(await runReport(file, options, io)),
    );
}

async function runReport(file: string, options: ReportCommandOptions, io: Io): Promise<ExitCode> {
  const database = await readDatabase(file, io);
  const data = await withProgress(io, 'Zählt und liest …', async () =>
    reportData(database, {
      today: localDate(io.now()),
      languages: listOption(options.languages),
      texts: [...(await shippedTexts()), ...(await ownTexts(options.explainer ?? []))],
    }),
  );
  io.signal.throwIfAborted();
  const files = [{ path: options.out, content: reportPage(data, database.municipalities ?? []) }];
  if (options.csv !== undefined) {
    for (const { name, lines } of csvTables(data))
      files.push({ path: join(options.csv, `${name}.csv`), content: csv(lines) });
  }
  for (const { path, content } of files) await writeWhole(path, content);
  tell(
    data,
    files.map(({ path }) => path),
    options,
    io,
  );
  return 0;
}

async function shippedTexts(): Promise<{ name: string; json: unknown }[]> {
  return Promise.all(PACKS.map(async ([file, name]) => ({ name, json: await readPack(file) })));
}

async function ownTexts(paths: readonly string[]): Promise<{ name: string; json: unknown }[]> {
  return Promise.all(paths.map(async (path) => ({ name: path, json: await readJson(path) })));
}

function tell(
  data: ReportData,
  files: readonly string[],
  { json }: ReportCommandOptions,
  io: Io,
): void {
  if (json) {
    io.out(`${JSON.stringify({ files, ...data }, null, 2)}\n`);
    return;
  }
  for (const sentence of toDo(data)) io.say(`  ${sentence}`);
  io.say(`${files.join(', ')} geschrieben.`);
}
