import { stat } from 'node:fs/promises';
import { localDate } from '@kim-widgets/angebote';
import { buildTimetable, FeedError, type Problem } from '@kim-widgets/transit/build';
import { Command } from 'commander';
import { type ExitCode, type Io, UsageError } from '../io/io.js';
import { dayOption, wholeNumber } from '../io/options.js';
import { withProgress } from '../io/progress.js';
import { writeWhole } from '../io/write-whole.js';
import { areaIn } from './timetable-area.js';

interface TimetableOptions {
  out: string;
  from?: string;
  days: string;
  area?: string;
  ring?: string;
  shapes?: true;
  licence?: string;
  attribution?: string;
  json?: true;
}

/** How far the lines on the map may differ from their true course, in metres. */
const SHAPE_TOLERANCE = 30;

/** `angebote timetable FEED`: a GTFS feed becomes the file the map reads. */
export function timetableCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('timetable')
    .description('Macht aus einem GTFS-Fahrplan die Datei für die Karte ohne Auto.')
    .argument('<gtfs>', 'der Fahrplan: eine ZIP-Datei oder ein Ordner')
    .requiredOption(
      '-o, --out <datei>',
      'wohin der Fahrplan geschrieben wird, zum Beispiel fahrplan.bin',
    )
    .option('--from <tag>', 'erster Tag, zum Beispiel 2026-03-09 (sonst heute)')
    .option('--days <zahl>', 'wie viele Tage, 1 bis 90', '28')
    .option(
      '--area <gebiet>',
      'nur dieses Gebiet: Grenzen im Westen, Süden, Osten, Norden in Grad, oder eine GeoJSON-Datei',
    )
    .option('--ring <meter>', 'wie weit über das Gebiet hinaus Haltestellen bleiben (sonst 2000)')
    .option('--shapes', 'behält den Verlauf der Linien für die Karte')
    .option('--licence <text>', 'Lizenz des Fahrplans, wie sie gezeigt werden soll')
    .option('--attribution <text>', 'wer zu nennen ist')
    .option('--json', 'Ergebnis als JSON')
    .addHelpText(
      'after',
      '\nBeispiele:\n  angebote timetable gtfs.zip --out fahrplan.bin --shapes\n' +
        '  angebote timetable gtfs.zip --out fahrplan.bin --area 7.9,51.1,8.5,51.5 --days 42\n' +
        '  angebote timetable gtfs.zip --out fahrplan.bin --area kreis.geojson --ring 3000',
    )
    .action(async (feed: string, options: TimetableOptions) =>
      finish(await runTimetable(feed, options, io)),
    );
}

async function runTimetable(feed: string, options: TimetableOptions, io: Io): Promise<ExitCode> {
  const from = dayOption('--from', options.from) ?? localDate(io.now());
  const days = wholeNumber('--days', options.days, 1, 90);
  const area = options.area === undefined ? undefined : await areaIn(options.area);
  await stat(feed).catch(() => {
    throw new UsageError(`${feed} gibt es nicht.`);
  });

  const result = await withProgress(io, 'Fahrplan lesen', (update) =>
    buildTimetable(feed, {
      from,
      days,
      ...(area && { area }),
      ...(options.ring !== undefined && {
        ringMetres: wholeNumber('--ring', options.ring, 0, 100_000),
      }),
      ...(options.shapes && { shapeTolerance: SHAPE_TOLERANCE }),
      ...(options.licence !== undefined && { licence: options.licence }),
      ...(options.attribution !== undefined && { attribution: options.attribution }),
      signal: io.signal,
      onProgress: ({ done }) => update('Fahrplan lesen', done),
    }).catch((error: unknown) => {
      if (!(error instanceof FeedError)) throw error;
      const said = error.problems.map((problem) => `\n  ${inWords(problem)}`).join('');
      throw new UsageError(`${feed} ergibt keinen Fahrplan: ${error.message}${said}`);
    }),
  );
  io.signal.throwIfAborted();
  await writeWhole(options.out, result.bytes);
  report(result, from, days, options, io);
  return result.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function report(
  { bytes, counts, problems }: Awaited<ReturnType<typeof buildTimetable>>,
  from: string,
  days: number,
  { out, json }: TimetableOptions,
  io: Io,
): void {
  if (json) {
    io.out(
      `${JSON.stringify({ out, from, days, bytes: bytes.length, counts, problems }, null, 2)}\n`,
    );
    return;
  }
  for (const problem of problems) io.say(`  ${inWords(problem)}`);
  io.say(
    `${counts.trips} Fahrten auf ${counts.lines} Linien zu ${counts.stops} Haltestellen, ` +
      `${days} Tage ab ${from}: ${Math.ceil(bytes.length / 1000)} kB nach ${out} geschrieben` +
      `${counts.droppedTrips > 0 ? ` (${counts.droppedTrips} fehlerhafte Fahrten fehlen)` : ''}.`,
  );
}

function inWords({ file, line, message, more }: Problem): string {
  const place = line === undefined ? file : `${file}, Zeile ${line}`;
  return `${place}: ${message}${more === undefined ? '' : ` (und ${more} weitere)`}`;
}
