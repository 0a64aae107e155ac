import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { CONFIG_NAME, type Config } from '../init/config.js';
import { starterPage } from '../init/starter-page.js';
import { starterWorkbook } from '../init/starter-workbook.js';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { withProgress } from '../io/progress.js';
import { writeWhole } from '../io/write-whole.js';

interface InitOptions {
  publisher: string;
  languages: string;
  json?: true;
}

/** `angebote init FOLDER`: what somebody needs to begin. */
export function initCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('init')
    .description('Legt einen Ordner an: Arbeitsmappe, Einstellungen und eine Seite.')
    .argument('<ordner>', 'der neue Ordner; vorhandene Dateien bleiben unberührt')
    .option('--publisher <name>', 'wer die Datenbank herausgibt', 'Kreis Musterland')
    .option('--languages <kürzel>', 'Sprachen der Texte, durch Komma getrennt', 'de,de-simple,en')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote init meine-angebote --publisher "Kreis Lindental"\n' +
        '  angebote init meine-angebote --languages de,de-simple,en,uk,ar',
    )
    .action(async (folder: string, options: InitOptions) =>
      finish(await runInit(folder, options, io)),
    );
}

async function runInit(folder: string, options: InitOptions, io: Io): Promise<ExitCode> {
  const config: Config = {
    publisher: options.publisher,
    languages: languagesOf(options.languages),
  };
  const paths = [CONFIG_NAME, 'angebote.xlsx', 'index.html'].map((name) => join(folder, name));
  const existing = paths.filter((path) => existsSync(path));
  if (existing.length > 0) {
    throw new UsageError(`${existing.join(' und ')} gibt es schon; nichts wurde überschrieben.`);
  }
  const workbook = await withProgress(io, 'Schreibt die Arbeitsmappe …', () =>
    starterWorkbook(config),
  );
  io.signal.throwIfAborted();
  const contents = [
    `${JSON.stringify(config, null, 2)}\n`,
    workbook,
    starterPage(options.publisher),
  ];
  for (const [index, path] of paths.entries()) await writeWhole(path, contents[index] ?? '');
  if (options.json) io.out(`${JSON.stringify({ files: paths }, null, 2)}\n`);
  else {
    for (const path of paths) io.say(`  ${path}`);
    io.say(
      'Angelegt. Füllen Sie die Arbeitsmappe aus; dann:\n' +
        `  angebote import xlsx ${join(folder, 'angebote.xlsx')} --out ${join(folder, 'angebote.json')}`,
    );
  }
  return 0;
}

function languagesOf(text: string): string[] {
  const codes = text.split(/[\s,;]+/).filter(Boolean);
  const wrong = codes.find((code) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code));
  if (wrong !== undefined) throw new UsageError(`„${wrong}“ ist kein Sprachkürzel wie de oder uk.`);
  return [...new Set(['de', ...codes])];
}
