import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { localDate } from '@kim-widgets/angebote';
import type { Command } from 'commander';
import { addDays } from '../confirm/days.js';
import { dueByOrganization } from '../confirm/due.js';
import { inquiries, type Inquiry, overviewWorkbook } from '../confirm/inquiries.js';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { dayOption, wholeNumber } from '../io/options.js';
import { withProgress } from '../io/progress.js';
import { readDatabase } from '../io/read-database.js';
import { writeWhole } from '../io/write-whole.js';

interface OutOptions {
  out: string;
  within: string;
  months: string;
  replyBy?: string;
  json?: true;
}

/** Days an organization has to answer, where nothing else is said. */
const DAYS_TO_ANSWER = 14;
const OVERVIEW = 'uebersicht.xlsx';

/** Adds `out` to `angebote confirm`: what is due, as workbooks and mails per organization. */
export function addConfirmOut(command: Command, io: Io, finish: (code: ExitCode) => void): void {
  command
    .command('out')
    .description(
      'schreibt je Anbieter eine Tabelle mit dem, was zu prüfen ist, und eine fertige Mail',
    )
    .argument('<datei>', 'die Angebotsdatenbank')
    .requiredOption('-o, --out <ordner>', 'ein neuer Ordner für Tabellen, Mails und Übersicht')
    .option('--within <tage>', 'auch was in so vielen Tagen fällig wird', '0')
    .option(
      '--months <zahl>',
      'fällig ist ohne „Prüfen bis“, was so lange nicht bestätigt ist',
      '12',
    )
    .option('--reply-by <tag>', 'Bitte um Antwort bis, zum Beispiel 2026-03-31 (sonst in 14 Tagen)')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nDie Mails (.eml) öffnet ein Doppelklick als Entwurf im Mailprogramm, mit der Tabelle im Anhang.\n\n' +
        'Beispiele:\n  angebote confirm out angebote.json --out anfragen-maerz\n' +
        '  angebote confirm out angebote.json --within 30 --reply-by 2026-03-31 --out anfragen-maerz',
    )
    .action(async (file: string, options: OutOptions) =>
      finish(await runConfirmOut(file, options, io)),
    );
}

async function runConfirmOut(file: string, options: OutOptions, io: Io): Promise<ExitCode> {
  const today = localDate(io.now());
  const within = wholeNumber('--within', options.within, 0, 3650);
  const months = wholeNumber('--months', options.months, 1, 120);
  const replyBy = dayOption('--reply-by', options.replyBy) ?? addDays(today, DAYS_TO_ANSWER);
  const existing = await readdir(options.out).catch(() => []);
  // A mail of last time between those of today would be sent twice.
  if (existing.length > 0)
    throw new UsageError(`${options.out} ist nicht leer; bitte einen neuen Ordner nennen.`);
  const database = await readDatabase(file, io);
  const groups = dueByOrganization(database, { today, within, months });
  const list = await withProgress(io, 'Schreibt Tabellen und Mails …', (update) =>
    inquiries(database, groups, {
      now: io.now(),
      replyBy,
      signal: io.signal,
      onProgress: (done) => update('Schreibt Tabellen und Mails …', done),
    }),
  );
  io.signal.throwIfAborted();
  if (list.length > 0) {
    for (const { name, content } of list.flatMap(({ files }) => files))
      await writeWhole(join(options.out, name), content);
    await writeWhole(join(options.out, OVERVIEW), await overviewWorkbook(list));
  }
  tell(list, options, io);
  return 0;
}

function tell(list: readonly Inquiry[], { out, json }: OutOptions, io: Io): void {
  const due = list.reduce((sum, one) => sum + one.due, 0);
  if (json) {
    const organizations = list.map(({ files, ...rest }) => ({
      ...rest,
      files: files.map(({ name }) => name),
    }));
    io.out(`${JSON.stringify({ out, due, organizations }, null, 2)}\n`);
    return;
  }
  if (due === 0) {
    io.say('Nichts ist zu prüfen.');
    return;
  }
  for (const { name, due: count, email, phone } of list)
    io.say(
      `  ${name}: ${count} zu prüfen, ${email ?? `keine E-Mail${phone ? `, Telefon ${phone}` : ''}`}`,
    );
  const mails = list.filter(({ email }) => email !== undefined).length;
  io.say(
    `${due} Einträge bei ${list.length} Anbietern zu prüfen: Tabellen, ${mails} Mails und ${OVERVIEW} nach ${out} geschrieben.`,
  );
}
