import { localDate } from '@kim-widgets/angebote';
import { Command, Option } from 'commander';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { readDatabase } from '../io/read-database.js';
import { type LimitOptions, limitOptions, readLimits } from '../io/limits.js';
import { withProgress } from '../io/progress.js';
import { writeWhole } from '../io/write-whole.js';
import { languageNames } from '../table/languages.js';
import { applyTexts, markStale } from '../texts/apply.js';
import { fromWorkbook, fromXliff, toWorkbook, toXliff } from '../texts/files.js';
import { type TextStatus, textUnits } from '../texts/units.js';

interface OutOptions {
  language: string;
  out: string;
  only: 'open' | 'missing' | 'stale' | 'all';
  json?: true;
}

interface InOptions extends LimitOptions {
  out: string;
  status: 'human' | 'machine';
  json?: true;
}

/** `angebote texts …`: what is to be translated, out and in. */
export function textsCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('texts')
    .description('Gibt Texte zum Übersetzen aus und nimmt Übersetzungen auf.')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote texts out angebote.json --language uk --out ukrainisch.xlsx\n' +
        '  angebote texts in angebote.json ukrainisch.xlsx --out angebote-neu.json',
    );
  command
    .command('out')
    .description('Texte einer Sprache als Excel (.xlsx) oder XLIFF 1.2 (.xlf)')
    .argument('<datei>', 'die Angebotsdatenbank')
    .requiredOption('-l, --language <kürzel>', 'Sprache, zum Beispiel uk oder de-simple')
    .requiredOption('-o, --out <datei>', 'Excel- oder XLIFF-Datei, je nach Endung')
    .addOption(
      new Option('--only <welche>', 'open = fehlende, veraltete und maschinelle')
        .choices(['open', 'missing', 'stale', 'all'])
        .default('open'),
    )
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote texts out angebote.json --language uk --out ukrainisch.xlsx\n' +
        '  angebote texts out angebote.json --language ar --only all --out arabisch.xlf',
    )
    .action(async (file: string, options: OutOptions) => finish(await textsOut(file, options, io)));
  limitOptions(
    command
      .command('in')
      .description('nimmt Übersetzungen auf; was veraltet ist, wird so vermerkt')
      .argument('<datei>', 'die Angebotsdatenbank')
      .argument('<uebersetzung>', 'Excel- oder XLIFF-Datei')
      .requiredOption('-o, --out <datei>', 'wohin die neue Angebotsdatenbank geschrieben wird')
      .addOption(
        new Option('--status <stand>', 'Stand, wo die Datei keinen nennt')
          .choices(['human', 'machine'])
          .default('human'),
      ),
  )
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiel:\n  angebote texts in angebote.json ukrainisch.xlf --out angebote-neu.json',
    )
    .action(async (file: string, translation: string, options: InOptions) =>
      finish(await textsIn(file, translation, options, io)),
    );
  command
    .command('stale')
    .description('vermerkt Übersetzungen als veraltet, deren Deutsch sich geändert hat')
    .argument('<vorher>', 'die Angebotsdatenbank, wie sie war')
    .argument('<jetzt>', 'die Angebotsdatenbank, wie sie ist')
    .requiredOption('-o, --out <datei>', 'wohin die neue Angebotsdatenbank geschrieben wird')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiel:\n  angebote texts stale gestern.json heute.json --out angebote.json',
    )
    .action(async (before: string, now: string, options: { out: string; json?: true }) =>
      finish(await textsStale(before, now, options, io)),
    );
  return command;
}

async function textsOut(file: string, options: OutOptions, io: Io): Promise<ExitCode> {
  const { language, out, only } = options;
  if (language === 'de') throw new UsageError('Deutsch ist die Ausgangssprache.');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new UsageError(`„${language}“ ist kein Sprachkürzel wie uk oder de-simple.`);
  const database = await readDatabase(file, io);
  const wanted: Record<OutOptions['only'], readonly TextStatus[]> = {
    open: ['missing', 'stale', 'machine'],
    missing: ['missing'],
    stale: ['stale'],
    all: ['missing', 'stale', 'machine', 'human'],
  };
  const { all, units, content } = await withProgress(io, 'Schreibt die Texte …', async () => {
    const all = textUnits(database, language);
    const units = all.filter(({ status }) => wanted[only].includes(status));
    const write = isXliff(out) ? toXliff : toWorkbook;
    return { all, units, content: await write(units, language) };
  });
  io.signal.throwIfAborted();
  await writeWhole(out, content);
  const count = (status: TextStatus) => all.filter((unit) => unit.status === status).length;
  const counts = {
    human: count('human'),
    machine: count('machine'),
    stale: count('stale'),
    missing: count('missing'),
  };
  if (options.json)
    io.out(`${JSON.stringify({ out, language, texts: units.length, counts }, null, 2)}\n`);
  else {
    io.say(
      `${units.length} von ${all.length} Texten nach ${out} geschrieben ` +
        `(${languageNames().nameOf(language)}: ${counts.human} geprüft, ${counts.machine} maschinell, ` +
        `${counts.stale} veraltet, ${counts.missing} fehlen).`,
    );
  }
  return 0;
}

async function textsIn(
  file: string,
  translation: string,
  options: InOptions,
  io: Io,
): Promise<ExitCode> {
  const limits = readLimits(options);
  const database = await readDatabase(file, io);
  const { language, texts } = await withProgress(io, 'Liest die Übersetzungen …', () =>
    isXliff(translation)
      ? fromXliff(translation, limits)
      : fromWorkbook(translation, limits, options.status),
  );
  const result = applyTexts(database, language, texts, localDate(io.now()));
  io.signal.throwIfAborted();
  await writeWhole(options.out, `${JSON.stringify(result.database, null, 2)}\n`);
  const { applied, problems } = result;
  if (options.json) {
    io.out(`${JSON.stringify({ out: options.out, language, applied, problems }, null, 2)}\n`);
  } else {
    for (const { id, message } of problems) io.say(`  ${id}: ${message}`);
    io.say(
      `${applied} Texte (${languageNames().nameOf(language)}) nach ${options.out} übernommen.`,
    );
  }
  return problems.length > 0 ? 1 : 0;
}

async function textsStale(
  before: string,
  now: string,
  options: { out: string; json?: true },
  io: Io,
): Promise<ExitCode> {
  const was = await readDatabase(before, io);
  const is = await readDatabase(now, io);
  const { database, stale } = await withProgress(io, 'Vergleicht die Texte …', () =>
    markStale(was, is),
  );
  io.signal.throwIfAborted();
  await writeWhole(options.out, `${JSON.stringify(database, null, 2)}\n`);
  if (options.json) io.out(`${JSON.stringify({ out: options.out, stale }, null, 2)}\n`);
  else
    io.say(`${stale.length} Übersetzungen als veraltet vermerkt, nach ${options.out} geschrieben.`);
  return 0;
}

function isXliff(path: string): boolean {
  return /\.(xlf|xliff|xml)$/i.test(path);
}
