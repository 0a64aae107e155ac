import { Command } from 'commander';
import type { ExitCode, Io } from '../io/io.js';
import { addConfirmIn } from './confirm-in.js';
import { addConfirmMark } from './confirm-mark.js';
import { addConfirmOut } from './confirm-out.js';

/** `angebote confirm …`: "stimmt das noch?", asked, answered and written down. */
export function confirmCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('confirm')
    .description('Hält fest, dass Einträge geprüft sind, und fragt Anbieter danach.')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote confirm out angebote.json --out anfragen-maerz\n' +
        '  angebote confirm in angebote.json zurueck/*.xlsx --out angebote-neu.json\n' +
        '  angebote confirm mark angebote.json --organization vhs --by "VHS" --out angebote-neu.json',
    );
  addConfirmOut(command, io, finish);
  addConfirmIn(command, io, finish);
  addConfirmMark(command, io, finish);
  return command;
}
