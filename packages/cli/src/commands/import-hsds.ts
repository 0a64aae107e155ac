import type { Command } from 'commander';
import { hsdsDatabase } from '../import/hsds/to-database.js';
import type { ExitCode, Io } from '../io/io.js';
import { type LimitOptions, readLimits, sizeOption } from '../io/limits.js';
import { withProgress } from '../io/progress.js';
import { readJson } from '../io/read-json.js';
import { writeWhole } from '../io/write-whole.js';
import { defaultVocabularies } from '../schemas.js';
import { createNames } from '../table/names.js';

interface HsdsOptions extends LimitOptions {
  out: string;
  json?: true;
}

/** Adds `hsds` to `angebote import`. */
export function addHsdsImport(command: Command, io: Io, finish: (code: ExitCode) => void): void {
  sizeOption(
    command
      .command('hsds')
      .description('Open Referral HSDS 3: Angebote, Anbieter und Orte, einzeln oder als Seiten')
      .argument('<datei...>', 'JSON-Dateien, zum Beispiel services.json organizations.json')
      .requiredOption('-o, --out <datei>', 'wohin die Angebotsdatenbank geschrieben wird'),
  )
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiel:\n  angebote import hsds services.json organizations.json --out angebote.json',
    )
    .action(async (files: string[], options: HsdsOptions) =>
      finish(await importHsds(files, options, io)),
    );
}

async function importHsds(
  files: readonly string[],
  options: HsdsOptions,
  io: Io,
): Promise<ExitCode> {
  const limits = readLimits(options);
  const { database, notes } = await withProgress(io, 'Liest HSDS …', async () =>
    hsdsDatabase(
      await Promise.all(files.map((file) => readJson(file, limits))),
      createNames(defaultVocabularies, {}),
      io.now().toISOString(),
    ),
  );
  io.signal.throwIfAborted();
  await writeWhole(options.out, `${JSON.stringify(database, null, 2)}\n`);
  const counts = {
    offers: database.offers?.length ?? 0,
    organizations: database.organizations?.length ?? 0,
    locations: database.locations?.length ?? 0,
    contacts: database.contacts?.length ?? 0,
  };
  if (options.json) io.out(`${JSON.stringify({ out: options.out, counts, notes }, null, 2)}\n`);
  else {
    for (const { record, message } of notes) io.say(`  ${record}: ${message}`);
    io.say(
      `${counts.offers} Angebote, ${counts.organizations} Anbieter, ${counts.locations} Orte und ` +
        `${counts.contacts} Ansprechpersonen nach ${options.out} geschrieben.`,
    );
  }
  return notes.length > 0 ? 1 : 0;
}
