import { localDate } from '@kim-widgets/angebote';
import { Command } from 'commander';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { withProgress } from '../io/progress.js';
import { parseJson, readText } from '../io/read-json.js';
import { defaultVocabularies, databaseSchema } from '../schemas.js';
import { positionsOf } from '../validate/positions.js';
import { printFindings } from '../validate/print.js';
import { schemaCheck } from '../validate/schema.js';
import { validate } from '../validate/validate.js';

interface ValidateCommandOptions {
  json?: true;
  all?: true;
  quiet?: true;
}

/** `angebote validate FILE`: what is wrong, where, and how to mend it. */
export function validateCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('validate')
    .description('Prüft eine Angebotsdatenbank: gegen das Schema und auf Sinn.')
    .argument('<datei>', 'die Angebotsdatenbank')
    .option('--all', 'zeigt alles, nicht nur die ersten zehn je Regel')
    .option('--quiet', 'ohne Hinweise, nur Fehler und Warnungen')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote validate angebote.json\n  angebote validate angebote.json --quiet',
    )
    .action(async (file: string, options: ValidateCommandOptions) =>
      finish(await runValidate(file, options, io)),
    );
}

async function runValidate(
  file: string,
  options: ValidateCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { found, findings, positions } = await withProgress(io, `Liest ${file} …`, (update) =>
    check(file, options, io, update),
  );
  const count = (wanted: string) => found.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  if (options.json) {
    const placed = findings.map((finding) => ({ ...finding, ...positions.get(finding.pointer) }));
    io.out(`${JSON.stringify({ file, errors, warnings, hints, findings: placed }, null, 2)}\n`);
  } else {
    const printed = printFindings(findings, file, positions, options.all ? Infinity : 10);
    if (printed) io.out(`${printed}\n\n`);
    io.out(`${file}: ${errors} Fehler, ${warnings} Warnungen, ${hints} Hinweise\n`);
  }
  return errors + warnings > 0 ? 1 : 0;
}

/** All that was found, what of it is to be shown, and where that stands in the file. */
async function check(
  file: string,
  { quiet }: ValidateCommandOptions,
  io: Io,
  update: (text: string) => void,
) {
  const text = await readText(file);
  const json = parseJson(file, text);
  if (typeof json !== 'object' || json === null) {
    throw new UsageError(`${file} ist keine Angebotsdatenbank: ein Objekt in { } wird gebraucht.`);
  }
  update(`Prüft ${file} …`);
  const found = validate(json, {
    today: localDate(io.now()),
    schema: schemaCheck(databaseSchema),
    vocabularies: defaultVocabularies,
  });
  io.signal.throwIfAborted();
  update('Sucht die Zeilen …');
  const findings = quiet ? found.filter(({ severity }) => severity !== 'hint') : found;
  const pointers = findings.map(({ pointer }) => pointer);
  return { found, findings, positions: positionsOf(text, pointers) };
}
