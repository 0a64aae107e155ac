import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/paths.js';
import { problemsOf } from './translations/check.js';
import { extractMessages } from './translations/extract.js';
import { localizationConfig, readLocale, xliffPath } from './translations/files.js';
import {
  partsOf,
  textOf,
  type LocaleFile,
  type Phase,
  type SourceMessage,
  type Unit,
} from './translations/message.js';
import { updateLocale } from './translations/update.js';
import { writeXliff } from './translations/xliff.js';

/**
 * The translations of the interface, from the command line:
 *
 * - `status` how far each language is
 * - `todo uk` what waits for a translation, as JSON: id → German, notes, and what was there before
 * - `put uk uk.json [--by "Name"]` takes translations in: JSON, id → text. Without `--by`, a machine's
 * - `approve uk --by "Name, Stelle" [--only s1,s2]` says that a person has read them
 */
const USAGE =
  'npm run translations -- status | todo uk | put uk FILE [--by NAME] | approve uk --by NAME';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' }, only: { type: 'string' } },
});
const [command = 'status', language = '', path = ''] = positionals;
const messages = extractMessages(ROOT);
const today = new Date().toISOString().slice(0, 10);

if (command === 'status') await status();
else if (command === 'todo' && language) await todo();
else if (command === 'put' && language && path) await put();
else if (command === 'approve' && language && values.by) await approve(values.by);
else fail(USAGE);

async function status(): Promise<void> {
  const { languages } = await localizationConfig();
  const rows = await Promise.all(languages.map(async (code) => [code, await rowOf(code)] as const));
  console.table(Object.fromEntries(rows));
}

async function rowOf(code: string) {
  const file = updateLocale(await readLocale(code), messages);
  return {
    messages: messages.length,
    missing: file.units.filter(({ target }) => !target).length,
    stale: file.units.filter(({ stale }) => stale).length,
    problems: problemsOf(file, messages).length,
    'read by a person': file.units.filter(({ approved }) => approved).length,
  };
}

async function todo(): Promise<void> {
  const file = updateLocale(await readLocale(language), messages);
  const waiting = file.units.filter(({ target, stale }) => !target || stale);
  const known = new Map(messages.map((message) => [message.id, message]));
  const entries = waiting.map(({ id, source, target, desc }) => [
    id,
    {
      de: textOf(source),
      ...(desc && { desc }),
      ...(source.some((part) => typeof part !== 'string') && { placeholders: codesOf(source) }),
      where: known.get(id)?.places,
      ...(target && { before: textOf(target) }),
    },
  ]);
  console.log(JSON.stringify(Object.fromEntries(entries), null, 1));
}

function codesOf(source: SourceMessage['parts']): Record<string, string> {
  return Object.fromEntries(
    source.flatMap((part) => (typeof part === 'string' ? [] : [[`{${part.index}}`, part.code]])),
  );
}

async function put(): Promise<void> {
  const texts = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  const file = updateLocale(await readLocale(language), messages);
  const phase = phaseOf(file, values.by);
  const found = new Set<string>();
  const problems: string[] = [];
  const units = file.units.map((unit) => {
    const text = texts[unit.id];
    if (text === undefined) return unit;
    found.add(unit.id);
    try {
      return translated(unit, text, values.by ? phase['phase-name'] : undefined);
    } catch (error) {
      problems.push(`${language}: ${unit.id} ${error instanceof Error ? error.message : ''}`);
      return unit;
    }
  });
  problems.push(
    ...Object.keys(texts)
      .filter((id) => !found.has(id))
      .map((id) => `${language}: there is no message ${id}`),
  );
  const changed = { ...file, units, phases: withPhase(file.phases, phase) };
  await save(changed);
  problems.push(
    ...problemsOf(changed, messages).filter((line) => !line.includes('is not translated')),
  );
  console.log(
    `${language}: ${found.size} taken in, ${changed.units.filter(({ target }) => !target).length} still missing`,
  );
  if (problems.length > 0) fail(problems.join('\n'));
}

function translated({ id, source, desc, packages }: Unit, text: string, approved?: string): Unit {
  return {
    id,
    source,
    target: partsOf(text, source),
    ...(approved && { approved }),
    ...(desc && { desc }),
    packages,
  };
}

async function approve(by: string): Promise<void> {
  const file = updateLocale(await readLocale(language), messages);
  const phase = phaseOf(file, by);
  const only = values.only?.split(',');
  const units = file.units.map((unit) =>
    unit.target && !unit.stale && (!only || only.includes(unit.id))
      ? { ...unit, approved: phase['phase-name'] ?? '' }
      : unit,
  );
  await save({ ...file, units, phases: withPhase(file.phases, phase) });
  console.log(
    `${language}: ${units.filter(({ approved }) => approved).length} of ${units.length} read by a person`,
  );
}

/** The step of work that is being done: a person's, else a machine's. */
function phaseOf({ phases }: LocaleFile, by: string | undefined): Phase {
  const same = phases.find((phase) =>
    by ? phase['contact-name'] === by : phase['process-name'] === 'machine translation',
  );
  const name = same?.['phase-name'] ?? (by ? `review-${phases.length}` : 'machine');
  return {
    'phase-name': name,
    'process-name': by ? 'review' : 'machine translation',
    ...(by && { 'contact-name': by }),
    date: `${today}T00:00:00Z`,
  };
}

function withPhase(phases: readonly Phase[], phase: Phase): Phase[] {
  return [...phases.filter((one) => one['phase-name'] !== phase['phase-name']), phase];
}

async function save(file: LocaleFile): Promise<void> {
  const target = await xliffPath(language);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, writeXliff(file));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
