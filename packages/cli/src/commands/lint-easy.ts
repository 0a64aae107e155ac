import { Command } from 'commander';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { withProgress } from '../io/progress.js';
import { parseJson, readText } from '../io/read-json.js';
import { easyDocument, easyPlainText, type EasyDocument } from '../lint-easy/documents.js';
import { lintDocument, type LintReport } from '../lint-easy/report.js';
import type { Finding } from '../lint-easy/types.js';

interface LintOptions {
  json?: true;
}

/** `angebote lint-easy …`: what makes easy German hard to read, sentence by sentence. */
export function lintEasyCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('lint-easy')
    .description('Prüft leicht verständliches Deutsch, Satz für Satz, mit Vorschlägen.')
    .argument('<datei...>', 'Sprach-Paket, Datei der Kommune, Angebotsdatenbank oder Text (.txt)')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nEndet mit 1, wenn es Fehler gibt; Warnungen allein ändern daran nichts.\n\nBeispiele:\n  angebote lint-easy de-simple.json\n  angebote lint-easy angebote.json --json\n  angebote lint-easy brief.txt',
    )
    .action(async (files: string[], options: LintOptions) =>
      finish(await lintEasy(files, options, io)),
    );
}

async function lintEasy(files: string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const reports = await withProgress(io, 'Liest Satz für Satz …', () =>
    Promise.all(files.map(async (file) => ({ file, ...lintDocument(await readEasyText(file)) }))),
  );
  if (options.json) io.out(`${JSON.stringify(reports, null, 2)}\n`);
  else for (const report of reports) io.out(inWords(report));
  return reports.some(({ errors }) => errors > 0) ? 1 : 0;
}

async function readEasyText(file: string): Promise<EasyDocument> {
  const content = await readText(file);
  if (!file.endsWith('.json')) return easyPlainText(content);
  const document = easyDocument(parseJson(file, content));
  if (!document) throw new UsageError(`In ${file} steht kein leichtes Deutsch (de-simple).`);
  return document;
}

function inWords(report: LintReport & { file: string }): string {
  const { file, sentences, errors, warnings, readability } = report;
  const lines = sentences.flatMap(({ at, text, findings }) => [
    `${file} ${at}`,
    `  ${text}`,
    ...findings.map((finding) => `    ${findingInWords(finding)}`),
  ]);
  const { meanSentenceLength, longestSentence, wienerSachtextformel } = readability;
  const decimal = (value: number) => value.toLocaleString('de');
  return [
    ...lines,
    `${file}: ${readability.sentences} Sätze, ${errors} Fehler, ${warnings} Warnungen. ` +
      `Wörter je Satz: ${decimal(meanSentenceLength)}, höchstens ${longestSentence}. ` +
      `Wiener Sachtextformel: ${decimal(wienerSachtextformel)}.`,
    '',
  ].join('\n');
}

function findingInWords({ severity, message, suggestion }: Finding): string {
  return `${severity === 'error' ? 'Fehler' : 'Warnung'}: ${message} ${suggestion}`;
}
