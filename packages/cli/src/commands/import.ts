import { parseDatabase } from '@kim-widgets/angebote';
import { Command } from 'commander';
import { type IntegreatPage, readPages } from '../import/integreat/pages.js';
import { integreatDatabase } from '../import/integreat/to-database.js';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { type LimitOptions, type Limits, readLimits, sizeOption } from '../io/limits.js';
import { withProgress } from '../io/progress.js';
import { readJson } from '../io/read-json.js';
import { writeWhole } from '../io/write-whole.js';
import { addHsdsImport } from './import-hsds.js';
import { addTableImports } from './import-tables.js';

interface ImportOptions extends LimitOptions {
  out: string;
  json?: true;
}

/** `angebote import …`: other formats to an Angebotsdatenbank. */
export function importCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('import')
    .description('Liest andere Formate ein.')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote import xlsx angebote.xlsx --out angebote.json\n  angebote import csv tabellen/ --out angebote.json',
    );
  addTableImports(command, io, finish);
  addHsdsImport(command, io, finish);
  sizeOption(
    command
      .command('integreat')
      .description('Seiten eines Integreat-Leitfadens, eine Datei je Sprache')
      .argument('<datei...>', 'JSON der Schnittstelle, zum Beispiel de.json en.json')
      .requiredOption('-o, --out <datei>', 'wohin die Angebotsdatenbank geschrieben wird'),
  )
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiel:\n  angebote import integreat seiten-de.json seiten-en.json --out angebote.json',
    )
    .action(async (files: string[], options: ImportOptions) =>
      finish(await importIntegreat(files, options, io)),
    );
  return command;
}

async function importIntegreat(files: string[], options: ImportOptions, io: Io): Promise<ExitCode> {
  const limits = readLimits(options);
  const { pages, database, notes } = await withProgress(io, 'Liest die Seiten …', async () => {
    const pages = (await Promise.all(files.map((file) => readPageFile(file, limits)))).flat();
    return { pages, ...integreatDatabase(pages, io.now().toISOString()) };
  });
  if ((database.offers ?? []).length === 0) {
    throw new UsageError('In den Dateien steht keine deutsche Seite mit Text.');
  }
  const { problems } = parseDatabase(database);
  io.signal.throwIfAborted();
  await writeWhole(options.out, `${JSON.stringify(database, null, 2)}\n`);

  const withoutTopic = (database.offers ?? []).filter((offer) => !offer.topics).length;
  const summary = {
    out: options.out,
    pages: pages.length,
    offers: database.offers?.length ?? 0,
    languages: database.languages,
    withoutTopic,
    notes,
    problems,
  };
  if (options.json) io.out(`${JSON.stringify(summary, null, 2)}\n`);
  else {
    for (const note of notes) io.say(`  ${note.page}: ${note.message}`);
    for (const problem of problems) io.say(`  ${problem.pointer}: ${problem.message}`);
    io.say(
      `${summary.pages} Seiten gelesen, ${summary.offers} Angebote nach ${options.out} geschrieben ` +
        `(${notes.length} Seiten ohne Text oder ohne deutsche Seite, ${withoutTopic} Angebote ohne Thema).`,
    );
  }
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

async function readPageFile(path: string, limits: Limits): Promise<IntegreatPage[]> {
  const pages = readPages(await readJson(path, limits));
  if (!pages) throw new UsageError(`${path} enthält keine Integreat-Seiten.`);
  return pages;
}
