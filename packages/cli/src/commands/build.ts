import { dirname } from 'node:path';
import { isNewerFormat, localDate, newerFormatInWords } from '@kim-widgets/angebote';
import type { LocalContent } from '@kim-widgets/explainer/content';
import { Command } from 'commander';
import { buildDatabase, type Built } from '../build/build-database.js';
import { explainerPages } from '../build/explainer-pages.js';
import { inTurn } from '../build/in-turn.js';
import { linkedFiles } from '../build/linked-files.js';
import { offerPages } from '../build/offer-pages.js';
import { type BuildSource, readSource } from '../build/read-source.js';
import { replaceFolder } from '../build/replace-folder.js';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { withProgress } from '../io/progress.js';
import { readJson } from '../io/read-json.js';
import { professionalInPublic } from '../validate/rules/visibility.js';

interface BuildCommandOptions {
  out: string;
  pages?: true;
  explainerContent?: string;
  json?: true;
}

/** Everything a build writes into its folder; one that holds more is not replaced. */
const ENTRIES = ['public', 'professional'];

/** Problems shown before "and more". */
const SHOWN = 20;

/** `angebote build FILE…`: the folder that goes onto the web server. */
export function buildCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('build')
    .description('Baut aus der Angebotsdatenbank den Ordner für den Webserver.')
    .argument('<datei...>', 'die Angebotsdatenbank; mehrere werden zusammengeführt')
    .requiredOption('-o, --out <ordner>', 'wohin gebaut wird; der Ordner wird ersetzt')
    .option('--pages', 'schreibt je Angebot eine Seite für Suchmaschinen (JSON-LD nach schema.org)')
    .option('--explainer-content <datei>', 'Ihre Angaben für die Erklärung als einfaches HTML')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nEs entstehen public/ ohne alles, was nur für Fachkräfte ist, und professional/ mit allem.\n' +
        'Ins Netz gehört public/; professional/ nur dorthin, wo sich Fachkräfte anmelden.\n' +
        'Auf der Seite steht dann zum Beispiel src="/kim/public/".\n' +
        'Endet mit 1, wenn Einträge fehlerhaft sind und deshalb fehlen.\n\n' +
        'Beispiele:\n  angebote build angebote.json --out gebaut\n' +
        '  angebote build kreis.json lindfurt.json --out gebaut --pages',
    )
    .action(async (files: string[], options: BuildCommandOptions) =>
      finish(await runBuild(files, options, io)),
    );
}

async function runBuild(
  files: readonly string[],
  options: BuildCommandOptions,
  io: Io,
): Promise<ExitCode> {
  return withProgress(io, 'Liest die Datenbank …', async (update) => {
    const explainer = await explainerPages(await readLocalContent(options.explainerContent));
    const source = await readSource(files);
    io.signal.throwIfAborted();
    update('Sucht Internes an öffentlicher Stelle …');
    const leaks = leaksOf(source, io);
    if (leaks.length > 0) {
      tellLeaks(leaks, options, io);
      return 1;
    }
    const folders = files.map((file) => dirname(file));
    const missing = new Set<string>();
    const built = await replaceFolder(options.out, ENTRIES, (folder) =>
      buildDatabase(source.database, folder, {
        signal: io.signal,
        onProgress: update,
        further: async (database, audience) => {
          const { files: linked, missing: gone } = await linkedFiles(database, folders);
          for (const path of gone) missing.add(path);
          const pages = options.pages ? offerPages(database) : [];
          return audience === 'public' ? inTurn(linked, explainer, pages) : linked;
        },
      }),
    );
    tell({ ...source, missing: [...missing] }, built, options, io);
    return source.problems.length + source.conflicts.length > 0 ? 1 : 0;
  });
}

async function readLocalContent(file: string | undefined): Promise<LocalContent | undefined> {
  if (file === undefined) return undefined;
  const content = await readJson(file);
  if (typeof content !== 'object' || content === null || !('formatVersion' in content)) {
    throw new UsageError(`${file} ist kein Inhalt der Erklärung: „formatVersion“ fehlt.`);
  }
  const formatVersion = String(content.formatVersion);
  if (isNewerFormat(formatVersion, '1.0')) {
    throw new UsageError(`${file}: ${newerFormatInWords(formatVersion)}`);
  }
  return content as LocalContent;
}

/** Numbers and addresses for professionals in the words of public records: `offers „a“: …`. */
function leaksOf({ database }: BuildSource, io: Io): string[] {
  const reports = professionalInPublic({ database, today: localDate(io.now()) });
  return Array.from(reports, ({ path: [list, row, ...field], message }) => {
    const records = database[list as 'offers'];
    return `${list} „${records[Number(row)]?.id ?? ''}“, ${field.join('.')}: ${message}`;
  });
}

function tellLeaks(leaks: readonly string[], { json }: BuildCommandOptions, io: Io): void {
  if (json) {
    io.out(`${JSON.stringify({ leaks }, null, 2)}\n`);
    return;
  }
  io.say('Internes steht an öffentlicher Stelle. Es wurde nichts geschrieben.');
  sayAll(leaks, io);
}

function sayAll(lines: readonly string[], io: Io): void {
  for (const line of lines.slice(0, SHOWN)) io.say(`  ${line}`);
  if (lines.length > SHOWN) io.say(`  … und ${lines.length - SHOWN} weitere`);
}

function tell(
  { problems, conflicts, missing }: BuildSource & { missing: readonly string[] },
  built: Built,
  { out, json }: BuildCommandOptions,
  io: Io,
): void {
  const { open } = built;
  const sizes = (['public', 'professional'] as const).map((audience) => {
    const { integrity, bytes } = built[audience];
    return { folder: audience, files: Object.keys(integrity).length, bytes };
  });
  if (json) {
    const offers = open.offers.length;
    const result = { out, offers, folders: sizes, problems, conflicts, missing };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  sayAll(
    problems.map(({ file, message }) => `${file}: ${message}`),
    io,
  );
  sayAll(
    missing.map(
      (path) => `${path} liegt nicht neben der Datenbank oder ist kein Bild oder Dokument.`,
    ),
    io,
  );
  if (conflicts.length > 0) {
    io.say(`  ${conflicts.length} Widersprüche zwischen den Dateien; angebote merge nennt sie.`);
  }
  const folders = sizes.map(
    ({ folder, files, bytes }) => `${folder}/ mit ${files} Dateien (${megabytes(bytes)})`,
  );
  io.say(`${open.offers.length} öffentliche Angebote nach ${out} gebaut: ${folders.join(', ')}.`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
}
