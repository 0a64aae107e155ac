import { localDate } from '@kim-widgets/angebote';
import type { Command } from 'commander';
import { sortAnswers, type Sorted, type Task } from '../confirm/answers.js';
import { markConfirmed } from '../confirm/mark.js';
import { type Answer, readAnswers } from '../confirm/sheet.js';
import { append } from '../lists.js';
import { type ExitCode, type Io } from '../io/io.js';
import { type LimitOptions, limitOptions, readLimits } from '../io/limits.js';
import { withProgress } from '../io/progress.js';
import { readDatabase } from '../io/read-database.js';
import { writeWhole } from '../io/write-whole.js';
import { confirmationDay, reviewOption } from './confirm-mark.js';

interface InOptions extends LimitOptions {
  out: string;
  by: string;
  on?: string;
  reviewIn?: string;
  json?: true;
}

/** Adds `in` to `angebote confirm`: what organizations answered. */
export function addConfirmIn(command: Command, io: Io, finish: (code: ExitCode) => void): void {
  limitOptions(
    command
      .command('in')
      .description('liest zurückgesandte Tabellen: bestätigt, was stimmt, und nennt den Rest')
      .argument('<datei>', 'die Angebotsdatenbank')
      .argument('<tabelle...>', 'die zurückgesandten Tabellen (.xlsx)')
      .requiredOption('-o, --out <datei>', 'wohin die neue Angebotsdatenbank geschrieben wird')
      .option('--by <stelle>', 'wer bestätigt hat, wo die Tabelle es nicht sagt', 'der Anbieter')
      .option('--on <tag>', 'Tag der Bestätigung (sonst heute)')
      .option('--review-in <monate>', 'nächste Prüfung in so vielen Monaten (sonst wie bisher)'),
  )
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nEndet mit 1, wenn etwas zu ändern ist.\n\nBeispiel:\n' +
        '  angebote confirm in angebote.json zurueck/vhs.xlsx zurueck/awo.xlsx --out angebote-neu.json',
    )
    .action(async (file: string, sheets: string[], options: InOptions) =>
      finish(await runConfirmIn(file, sheets, options, io)),
    );
}

async function runConfirmIn(
  file: string,
  sheets: readonly string[],
  options: InOptions,
  io: Io,
): Promise<ExitCode> {
  const limits = readLimits(options);
  const review = reviewOption(options.reviewIn);
  const day = confirmationDay(options.on, localDate(io.now()));
  const database = await readDatabase(file, io);
  const sorted = await withProgress(io, 'Liest die Tabellen …', async (update) => {
    const answers: Answer[] = [];
    for (const [index, sheet] of sheets.entries()) {
      update('Liest die Tabellen …', index / sheets.length);
      append(answers, await readAnswers(sheet, limits));
    }
    return sortAnswers(database, answers, { day, by: options.by });
  });
  io.signal.throwIfAborted();
  const after = markConfirmed(database, sorted.confirmations, review);
  await writeWhole(options.out, `${JSON.stringify(after, null, 2)}\n`);
  tell(sorted, options, io);
  return sorted.tasks.length > 0 ? 1 : 0;
}

function tell({ confirmations, tasks, open }: Sorted, { out, json }: InOptions, io: Io): void {
  const confirmed = [...confirmations.keys()];
  if (json) {
    io.out(`${JSON.stringify({ out, confirmed, tasks, open }, null, 2)}\n`);
    return;
  }
  for (const task of tasks) io.say(`  ${taskText(task)}`);
  io.say(
    `${confirmed.length} Einträge bestätigt, ${tasks.length} anzusehen, ${open} ohne Antwort. ` +
      `Nach ${out} geschrieben.`,
  );
}

function taskText({ file, row, key, name, message }: Task): string {
  return `${file}, Zeile ${row}: „${name}“ (${key}): ${message}`;
}
