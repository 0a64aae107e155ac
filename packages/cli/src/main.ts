import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.js';
import { confirmCommand } from './commands/confirm.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { initCommand } from './commands/init.js';
import { lintEasyCommand } from './commands/lint-easy.js';
import { mergeCommand } from './commands/merge.js';
import { reportCommand } from './commands/report.js';
import { textsCommand } from './commands/texts.js';
import { timetableCommand } from './commands/timetable.js';
import { validateCommand } from './commands/validate.js';
import { germanError, germanHelp } from './io/german-help.js';
import { type ExitCode, type Io, processIo, UsageError } from './io/io.js';

/** The whole tool: what `npx angebote …` runs. Sets the process's exit code. */
export async function main(): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  process.exitCode = await run(process.argv.slice(2), processIo(stop.signal));
}

/** Runs one command line and says how it ended. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

/** Every command with its options; `finish` gets the exit code of the one that ran. */
export function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('angebote')
    .description('Hält eine Angebotsdatenbank richtig: einlesen, prüfen, bauen.')
    .helpOption('-h, --help', 'zeigt diese Hilfe')
    .helpCommand(false)
    .showHelpAfterError('(mehr mit --help)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.say(text.trimEnd()),
      outputError: (text, write) => write(germanError(text)),
    })
    .configureHelp(germanHelp());
  program.addCommand(initCommand(io, finish));
  program.addCommand(importCommand(io, finish));
  program.addCommand(validateCommand(io, finish));
  program.addCommand(mergeCommand(io, finish));
  program.addCommand(confirmCommand(io, finish));
  program.addCommand(textsCommand(io, finish));
  program.addCommand(lintEasyCommand(io, finish));
  program.addCommand(reportCommand(io, finish));
  program.addCommand(buildCommand(io, finish));
  program.addCommand(exportCommand(io, finish));
  program.addCommand(timetableCommand(io, finish));
  for (const command of program.commands) inheritSettings(program, command);
  return program;
}

function inheritSettings(parent: Command, command: Command): void {
  command.copyInheritedSettings(parent).helpCommand(false);
  for (const inner of command.commands) inheritSettings(command, inner);
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (io.signal.aborted) io.say('Abgebrochen. Es wurde nichts geschrieben.');
  else if (error instanceof UsageError) io.say(error.message);
  else
    io.say(
      `Unerwarteter Fehler: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  return 2;
}
