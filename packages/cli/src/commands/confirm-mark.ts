import { localDate } from '@kim-widgets/angebote';
import type { Command } from 'commander';
import { CHECKED_LISTS, type CheckedList, keyOf, nameOf } from '../confirm/checked-records.js';
import { type Choice, chooseRecords } from '../confirm/choose.js';
import { isDue } from '../confirm/due.js';
import { markConfirmed, type MarkOptions } from '../confirm/mark.js';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { dayOption, listOption, wholeNumber } from '../io/options.js';
import { readDatabase } from '../io/read-database.js';
import { writeWhole } from '../io/write-whole.js';

interface SelectionOptions {
  ids?: string;
  only?: string;
  organization?: string;
  municipality?: string;
  source?: string;
  due?: true;
  everything?: true;
}

interface MarkCommandOptions extends SelectionOptions {
  out: string;
  by: string;
  on?: string;
  reviewIn?: string;
  json?: true;
}

/** Months to the next check, where a record does not say how often it is checked. */
const MONTHS_TO_REVIEW = 6;
/** Months after which a record without a day for its check is due. */
const MONTHS_UNTIL_DUE = 12;

/** Adds `mark` to `angebote confirm`: checked by somebody, in bulk. */
export function addConfirmMark(command: Command, io: Io, finish: (code: ExitCode) => void): void {
  command
    .command('mark')
    .description('vermerkt ausgewählte Einträge als geprüft, ohne sie sonst zu ändern')
    .argument('<datei>', 'die Angebotsdatenbank')
    .requiredOption('-o, --out <datei>', 'wohin die neue Angebotsdatenbank geschrieben wird')
    .requiredOption('--by <stelle>', 'wer geprüft hat')
    .option('--ids <kennungen>', 'diese Einträge: sprachcafe,contacts/anna')
    .option('--only <art>', `nur ${CHECKED_LISTS.join(', ')}`)
    .option('--organization <kennung>', 'alles von diesem Anbieter')
    .option('--municipality <ags>', 'alles in dieser Kommune oder für sie')
    .option('--source <quelle>', 'alles, was diese Stelle geliefert hat (AGS oder Name)')
    .option('--due', 'nur was fällig ist')
    .option('--everything', 'wirklich alles')
    .option('--on <tag>', 'Tag der Bestätigung (sonst heute)')
    .option('--review-in <monate>', 'nächste Prüfung in so vielen Monaten (sonst wie bisher)')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nMehrere Angaben gelten zusammen.\n\nBeispiele:\n' +
        '  angebote confirm mark angebote.json --ids sprachcafe,deutschkurs-a1 --by "KI Lindental" --out neu.json\n' +
        '  angebote confirm mark angebote.json --organization vhs --due --by "VHS" --out neu.json',
    )
    .action(async (file: string, options: MarkCommandOptions) =>
      finish(await runMark(file, options, io)),
    );
}

async function runMark(file: string, options: MarkCommandOptions, io: Io): Promise<ExitCode> {
  const today = localDate(io.now());
  const review = reviewOption(options.reviewIn);
  const day = confirmationDay(options.on, today);
  const choice = choiceOf(options, today);
  const database = await readDatabase(file, io);
  const { chosen, unknown } = chooseRecords(database, choice);
  if (unknown.length > 0)
    throw new UsageError(`Das gibt es in ${file} nicht: ${unknown.join(', ')}.`);
  const confirmations = new Map(
    chosen.map((listed) => [keyOf(listed), { day, by: options.by }] as const),
  );
  io.signal.throwIfAborted();
  const after = markConfirmed(database, confirmations, review);
  await writeWhole(options.out, `${JSON.stringify(after, null, 2)}\n`);
  if (options.json) {
    const confirmed = [...confirmations.keys()];
    io.out(`${JSON.stringify({ out: options.out, day, confirmed }, null, 2)}\n`);
  } else {
    for (const listed of chosen) io.say(`  ${nameOf(listed)} (${keyOf(listed)})`);
    io.say(`${chosen.length} Einträge bestätigt, nach ${options.out} geschrieben.`);
  }
  return 0;
}

function choiceOf(options: SelectionOptions, today: string): Choice {
  const { organization, municipality, source, due, everything } = options;
  const ids = listOption(options.ids);
  const lists = listOption(options.only).map(listNamed);
  const conditions = [organization, municipality, source, due, everything, ...ids, ...lists];
  if (conditions.every((condition) => condition === undefined)) {
    throw new UsageError(
      'Was ist geprüft? Mit --ids, --organization, --municipality, --source oder --due auswählen, oder --everything.',
    );
  }
  return {
    ids,
    lists,
    organization,
    municipality,
    source,
    isDue: due && ((listed) => isDue(listed, { today, within: 0, months: MONTHS_UNTIL_DUE })),
  };
}

function listNamed(name: string): CheckedList {
  const list = CHECKED_LISTS.find((candidate) => candidate === name);
  if (!list) throw new UsageError(`--only kennt „${name}“ nicht: ${CHECKED_LISTS.join(', ')}.`);
  return list;
}

/**
 * The day of a confirmation.
 *
 * @throws UsageError where it has not come yet: nobody has checked then
 */
export function confirmationDay(text: string | undefined, today: string): string {
  const day = dayOption('--on', text) ?? today;
  if (day > today) throw new UsageError(`--on ${day} liegt in der Zukunft.`);
  return day;
}

/** How long until the next check. */
export function reviewOption(text: string | undefined): MarkOptions {
  return {
    months: text === undefined ? MONTHS_TO_REVIEW : wholeNumber('--review-in', text, 1, 60),
    forAll: text !== undefined,
  };
}
