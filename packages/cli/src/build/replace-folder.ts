import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../io/io.js';

/**
 * Fills a folder whole or not at all: what `fill` writes goes into a temporary folder beside it, which
 * then takes the folder's place. Whoever is stopped on the way leaves the folder as it was; what they
 * left behind is cleared away the next time.
 *
 * @param mine entries the folder may hold; one that holds anything else is not replaced
 * @throws UsageError if the folder holds something else
 */
export async function replaceFolder<T>(
  folder: string,
  mine: readonly string[],
  fill: (temporary: string) => Promise<T>,
): Promise<T> {
  const target = resolve(folder);
  const parent = dirname(target);
  const previous = join(parent, `.${basename(target)}.previous`);
  await mkdir(parent, { recursive: true });
  await clearUp(target, previous);
  await refuseForeign(folder, target, mine);
  const temporary = join(parent, `${temporaryPrefix(target)}${process.pid}.tmp`);
  try {
    await mkdir(temporary);
    const result = await fill(temporary);
    // One right after the other: nothing of this process can come between.
    if (existsSync(target)) renameSync(target, previous);
    renameSync(temporary, target);
    await rm(previous, { recursive: true, force: true });
    return result;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function temporaryPrefix(target: string): string {
  return `.${basename(target)}.`;
}

/** Puts back what a process killed between the two renames had moved, and removes its leavings. */
async function clearUp(target: string, previous: string): Promise<void> {
  if (existsSync(previous)) {
    if (existsSync(target)) await rm(previous, { recursive: true });
    else renameSync(previous, target);
  }
  const prefix = temporaryPrefix(target);
  for (const name of await readdir(dirname(target))) {
    const pid = Number(/^(\d+)\.tmp$/.exec(name.slice(prefix.length))?.[1]);
    if (name.startsWith(prefix) && pid && !isRunning(pid)) {
      await rm(join(dirname(target), name), { recursive: true, force: true });
    }
  }
}

async function refuseForeign(
  folder: string,
  target: string,
  mine: readonly string[],
): Promise<void> {
  if (!existsSync(target)) return;
  const entries = await readdir(target).catch(() => {
    throw new UsageError(`${folder} ist kein Ordner.`);
  });
  const foreign = entries.find((name) => !mine.includes(name));
  if (foreign !== undefined) {
    throw new UsageError(
      `${folder} enthält „${foreign}“ und wird deshalb nicht ersetzt. Einen eigenen Ordner nennen.`,
    );
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
