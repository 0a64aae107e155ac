import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseDatabase } from '@kim-widgets/angebote';
import { buildDemo, DATABASE_PATH } from '../demo/build.js';
import { DEMO, RELEASE } from './build/paths.js';
import { buildRelease } from './build/release.js';
import { serve } from './serve.js';

const USAGE = `npm start                    zeigt die Demo
npm start -- --data FILE     zeigt eine eigene Angebotsdatenbank in der Demo
npm start -- --port 8080     nimmt einen anderen Port (sonst 5173)`;

/** A mistake of the person at the keyboard: told in one sentence, without a stack. */
class UsageError extends Error {}

function readArguments(): { data?: string; port: number } {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, port: { type: 'string', default: '5173' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError(`--port ${values.port}: eine Zahl zwischen 0 und 65535 wird gebraucht.`);
    }
    return values.data === undefined ? { port } : { data: values.data, port };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** The file's text, after its problems have been named. */
async function readDatabase(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} lässt sich nicht lesen. Stimmt der Pfad?`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} ist kein gültiges JSON: ${(error as Error).message}`);
  }
  const { database, problems } = parseDatabase(json);
  console.log(`${path}: ${database.offers.length} Angebote, ${problems.length} Hinweise`);
  for (const problem of problems.slice(0, 10))
    console.log(`  ${problem.pointer}: ${problem.message}`);
  if (problems.length > 10) console.log(`  … und ${problems.length - 10} weitere`);
  return text;
}

async function start(): Promise<void> {
  const { data, port } = readArguments();
  const overrides = data ? { [DATABASE_PATH]: await readDatabase(data) } : {};
  console.log('Building the demo (a few seconds) …');
  await buildRelease();
  await buildDemo({ release: RELEASE, target: DEMO, today: new Date() });
  const { url } = await serve({ folder: DEMO, port, overrides }).catch((error: unknown) => {
    throw new UsageError(
      `Port ${port} ist nicht frei (${(error as Error).message}). Ein anderer: npm start -- --port 8080`,
    );
  });
  console.log(`\nDie Demo läuft: ${url}   (Strg+C beendet sie)`);
}

start().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(2);
});
