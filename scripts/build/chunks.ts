import type { Rolldown } from 'vite';

/** What is read of a bundled file. */
type Chunk = Pick<
  Rolldown.OutputChunk,
  'fileName' | 'name' | 'facadeModuleId' | 'isEntry' | 'imports' | 'dynamicImports' | 'moduleIds'
>;

/** The script a webmaster includes. */
const LOADER = 'kim-widgets';
/** A module that defines a widget. */
const WIDGET = /\/packages\/[\w-]+\/src\/define\.ts$/;
/** What the loader goes on with. */
const BEGINS = '/packages/embed/src/begin.ts';
/** What the loader runs before the first widget, so that every page with one needs it. */
const PREPARES = '/packages/ui/src/localization.ts';

/**
 * Which modules go into a file that widgets share: module → name of the file. Left alone, a bundler
 * makes a file for every set of files that need the same modules, lazy ones too. Those are many and
 * small, they are compressed apart, and each names what it takes from the others: 3 kB for the offers.
 *
 * Here, what the same widgets start with, and the same widgets need in the end, is one file: `base`
 * if all do, else `shared-013-0123` after their numbers. What prepares every page belongs to `base`.
 *
 * @param chunks how the bundler would cut by itself; imports alone do not say what is left of a
 *   module after what nobody uses was dropped
 */
export function sharedModules(chunks: readonly Chunk[]): Map<string, string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const follow = (starts: readonly Chunk[], next: (chunk: Chunk) => readonly string[]) =>
    starts.map((start) =>
      reachable(start, (chunk) =>
        // What one widget leads to is not the other widgets the loader knows of.
        next(chunk)
          .flatMap((name) => byName.get(name) ?? [])
          .filter((other) => !isWidget(other)),
      ),
    );
  const atOnce = ({ imports }: Chunk) => imports;
  const widgets = chunks.filter(isWidget);
  const first = follow(widgets, atOnce);
  const ever = follow(widgets, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  const loader = new Set(follow(chunks.filter(isLoader), atOnce).flatMap((found) => [...found]));
  const begins = follow(
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(BEGINS)),
    atOnce,
  );
  const shared = new Map<string, string>();
  // The page behind a frame takes a part of it, which alone would be a file of its own.
  for (const { moduleIds } of begins.flatMap((found) => [...found])) {
    for (const id of moduleIds) shared.set(id, 'begin');
  }
  for (const chunk of chunks) {
    const starters = usersOf(first, chunk);
    const users = usersOf(ever, chunk);
    const prepares = chunk.facadeModuleId?.endsWith(PREPARES) ?? false;
    const isShared = prepares || (starters.length > 0 && users.length > 1);
    if (!isShared || isWidget(chunk) || loader.has(chunk)) continue;
    const isBase = prepares || starters.length === widgets.length;
    const name = isBase ? 'base' : `shared-${starters.join('')}-${users.join('')}`;
    for (const id of chunk.moduleIds) shared.set(id, name);
  }
  return shared;
}

/** Numbers of the widgets that reach a file. */
function usersOf(reached: readonly ReadonlySet<Chunk>[], chunk: Chunk): number[] {
  return reached.flatMap((files, widget) => (files.has(chunk) ? [widget] : []));
}

function isWidget({ facadeModuleId }: Chunk): boolean {
  return WIDGET.test(facadeModuleId ?? '');
}

/** The script of the page itself stays as small as it is. */
function isLoader({ isEntry, name }: Chunk): boolean {
  return isEntry && name === LOADER;
}

/** A file and all it leads to. */
function reachable(start: Chunk, next: (chunk: Chunk) => readonly Chunk[]): Set<Chunk> {
  const found = new Set([start]);
  for (const chunk of found) for (const other of next(chunk)) found.add(other);
  return found;
}
