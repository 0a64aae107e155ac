import type { MergeConflict, Publisher } from '@kim-widgets/angebote';
import { Command } from 'commander';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { withProgress } from '../io/progress.js';
import { writeWhole } from '../io/write-whole.js';
import { type MergedFiles, mergeFiles } from '../merge/merge-files.js';
import { readMergeable } from '../merge/read-mergeable.js';
import type { SameOffer, SharedTrait } from '../merge/same-offer.js';
import { KINDS } from '../table/kinds.js';
import { propertyTitles } from '../table/schema.js';

interface MergeCommandOptions {
  out: string;
  publisher?: string;
  ags?: string;
  all?: true;
  json?: true;
}

/** Lines shown of conflicts and of offers that are alike, unless all are asked for. */
const SHOWN = 20;

const TRAITS: Readonly<Record<SharedTrait, string>> = {
  title: 'Titel',
  address: 'Adresse',
  phone: 'Telefon',
  url: 'Internetseite',
};

/** `angebote merge FILE…`: the Kommunen's databases become one of the Kreis. */
export function mergeCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('merge')
    .description('Führt die Datenbanken der Kommunen zu einer zusammen.')
    .argument('<datei...>', 'die Angebotsdatenbanken; bei Gleichstand gilt die zuerst genannte')
    .requiredOption('-o, --out <datei>', 'wohin die gemeinsame Angebotsdatenbank geschrieben wird')
    .option('--publisher <name>', 'Herausgeber, wenn keine der Dateien dem Kreis gehört')
    .option('--ags <schlüssel>', 'Gemeindeschlüssel des Herausgebers, fünf Ziffern bei einem Kreis')
    .option('--all', 'zeigt alle Widersprüche')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nGleiche Kennung: Der Eintrag der Kommune gilt vor dem des Kreises, sonst der zuerst genannte.\n' +
        'Gleiche Angebote unter zwei Kennungen werden genannt, nicht zusammengelegt.\n' +
        'Endet mit 1, wenn sich Einträge widersprechen oder Angebote doppelt aussehen.\n\n' +
        'Beispiele:\n  angebote merge kreis.json lindfurt.json tannwinkel.json --out gemeinsam.json\n' +
        '  angebote merge kommunen/*.json --publisher "Kreis Lindental" --ags 05999 --out gemeinsam.json',
    )
    .action(async (files: string[], options: MergeCommandOptions) =>
      finish(await runMerge(files, options, io)),
    );
}

async function runMerge(
  paths: readonly string[],
  options: MergeCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const publisher = publisherOf(options);
  const merged = await withProgress(io, 'Liest die Datenbanken …', async (update) => {
    const files = [];
    for (const path of paths) files.push(await readMergeable(path));
    update('Führt zusammen …');
    return mergeFiles(files, publisher);
  });
  io.signal.throwIfAborted();
  await writeWhole(options.out, `${JSON.stringify(merged.database, null, 2)}\n`);
  tell(merged, paths.length, options, io);
  return merged.conflicts.length + merged.sameOffers.length > 0 ? 1 : 0;
}

function publisherOf({ publisher, ags }: MergeCommandOptions): Publisher | undefined {
  if (ags !== undefined && !/^(\d{5}|\d{8})$/.test(ags))
    throw new UsageError(`--ags ${ags}: fünf oder acht Ziffern werden gebraucht.`);
  if (publisher === undefined && ags !== undefined)
    throw new UsageError('--ags gehört zu --publisher.');
  return publisher === undefined ? undefined : { name: publisher, ...(ags && { ags }) };
}

function tell(
  { database, conflicts, sameOffers }: MergedFiles,
  files: number,
  options: MergeCommandOptions,
  io: Io,
): void {
  const counts = {
    offers: database.offers?.length ?? 0,
    organizations: database.organizations?.length ?? 0,
    locations: database.locations?.length ?? 0,
    contacts: database.contacts?.length ?? 0,
  };
  if (options.json) {
    const { out } = options;
    const publisher = database.publisher.name;
    io.out(
      `${JSON.stringify({ out, files, publisher, counts, conflicts, sameOffers }, null, 2)}\n`,
    );
    return;
  }
  const most = options.all ? Infinity : SHOWN;
  list(io, 'Gleiche Kennung, verschiedene Angaben', conflicts.map(conflictText), most);
  list(io, 'Wohl dasselbe Angebot aus zwei Quellen', sameOffers.map(sameOfferText), most);
  io.say(
    `${files} Dateien: ${counts.offers} Angebote, ${counts.organizations} Anbieter, ` +
      `${counts.locations} Orte und ${counts.contacts} Ansprechpersonen nach ${options.out} geschrieben. ` +
      `Herausgeber: ${database.publisher.name}.`,
  );
}

function list(io: Io, heading: string, lines: readonly string[], most: number): void {
  if (lines.length === 0) return;
  io.say(`${heading} (${lines.length})`);
  for (const line of lines.slice(0, most)) io.say(`  ${line}`);
  if (lines.length > most) io.say(`  … und ${lines.length - most} weitere (alle mit --all)`);
}

function conflictText({ list: name, id, kept, dropped, fields }: MergeConflict): string {
  const kind = KINDS.find((candidate) => candidate.list === name.split('/')[0]);
  const titles = kind && propertyTitles(kind);
  const what = fields.map((field) => titles?.get(field) ?? field).join(', ');
  return `${kind?.sheet ?? name} „${id}“: ${kept} gilt, nicht ${dropped} (${what})`;
}

function sameOfferText({ offers: [one, other], shared }: SameOffer): string {
  const side = ({ title, id, source }: typeof one) => `„${title}“ (${id}, ${source})`;
  return `${side(one)} und ${side(other)}: ${shared.map((trait) => TRAITS[trait]).join(', ')}`;
}
