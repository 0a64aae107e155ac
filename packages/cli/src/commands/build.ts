import { localDate } from '@kim-widgets/angebote';
import type { LocalContent } from '@kim-widgets/explainer/content';
import { Command } from 'commander';
import { buildDatabase, type Built } from '../build/build-database.js';
import { explainerPages } from '../build/explainer-pages.js';
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
  let source: BuildSource | undefined;
  let built: Built | undefined;
  await withProgress(io, 'Liest die Datenbank …', async (update) => {
    const local = await readLocalContent(options.explainerContent);
    source = await readSource(files);
    const { database } = source;
    io.signal.throwIfAborted();
    update('Sucht Internes an öffentlicher Stelle …');
    refuseLeaks(source, io);
    const explainer = await explainerPages(local);
    await replaceFolder(options.out, ENTRIES, async (folder) => {
      built = await buildDatabase(database, folder, {
        signal: io.signal,
        onProgress: (step, share) => update(`${step}: ${Math.floor(share * 100)} %`),
        *pages(open) {
          yield* explainer;
          if (options.pages) yield* offerPages(open);
        },
      });
    });
  });
  if (!source || !built) throw new Error('The build ended without a result.');
  tell(source, built, options, io);
  return source.problems.length + source.conflicts.length > 0 ? 1 : 0;
}

async function readLocalContent(file: string | undefined): Promise<LocalContent | undefined> {
  if (file === undefined) return undefined;
  const content = await readJson(file);
  if (typeof content !== 'object' || content === null || !('formatVersion' in content)) {
    throw new UsageError(`${file} ist kein Inhalt der Erklärung: „formatVersion“ fehlt.`);
  }
  return content as LocalContent;
}

/** @throws UsageError if a number or address for professionals stands in the words of a public record */
function refuseLeaks({ database }: BuildSource, io: Io): void {
  const leaks = [...professionalInPublic({ database, today: localDate(io.now()) })];
  if (leaks.length === 0) return;
  const lines = leaks
    .slice(0, SHOWN)
    .map(({ path: [list, row, ...field], message }) => {
      const record = (database as unknown as Record<string, { id?: string }[]>)[String(list)];
      return `  ${list}, „${record?.[Number(row)]?.id ?? ''}“, ${field.join('.')}: ${message}`;
    })
    .join('\n');
  throw new UsageError(
    `Internes steht an öffentlicher Stelle (${leaks.length}). Es wurde nichts geschrieben.\n${lines}`,
  );
}

function tell(
  { problems, conflicts }: BuildSource,
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
    io.out(`${JSON.stringify({ out, offers, folders: sizes, problems, conflicts }, null, 2)}\n`);
    return;
  }
  for (const { file, message } of problems.slice(0, SHOWN)) io.say(`  ${file}: ${message}`);
  if (problems.length > SHOWN) io.say(`  … und ${problems.length - SHOWN} weitere`);
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
