import type { Plugin, Rolldown } from 'vite';

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'moduleIds'>;

/** What the script puts into the place of the list; see `packages/embed/src/fetch-ahead.ts`. */
const PLACE = 'first-files';

/** Key of the list → ends of the modules that are imported first, one after the other. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  every: ['/embed/src/begin.ts', '/ui/src/localization.ts'],
  marked: ['/embed/src/upgrade.ts'],
  'language-switch': ['/ui/src/define-language-switch.ts'],
  'offer-search': ['/offer-search/src/define.ts'],
  'contact-cards': ['/contact-cards/src/define.ts'],
  'mobility-map': ['/mobility-map/src/define.ts'],
  explainer: ['/explainer/src/define.ts'],
  plain: ['/angebote/src/open-plain.ts', '/angebote/src/generated/vocabularies.ts'],
  built: ['/angebote/src/built/open-built.ts', '/angebote/src/built/built-source.ts'],
};

/** Tells the script which files it can fetch ahead, as soon as they have their names. */
export function firstFiles(script: string): Plugin {
  return {
    name: 'first-files',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const entry = chunks.find(({ fileName }) => fileName === script);
      if (!entry?.code.includes(PLACE)) throw new Error(`${script} has no place for its files.`);
      entry.code = entry.code.replace(PLACE, () => listOf(chunks));
    },
  };
}

/** As the script reads it: `every:base-1,begin-2;offer-search:define-3`. */
export function listOf(chunks: readonly Chunk[]): string {
  const every = filesOf(chunks, FIRST.every ?? []);
  return Object.entries(FIRST)
    .map(([key, modules]) => {
      const files = filesOf(chunks, modules).filter(
        (file) => key === 'every' || !every.includes(file),
      );
      return `${key}:${files.map((file) => file.replace(/^chunks\/|\.js$/g, '')).join(',')}`;
    })
    .join(';');
}

/** The files of modules, with all they import at once. */
function filesOf(chunks: readonly Chunk[], modules: readonly string[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(
    modules.map((module) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      if (!chunk) throw new Error(`No file was made from ${module}; is first-files.ts up to date?`);
      return chunk;
    }),
  );
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = byName.get(name);
      if (chunk) found.add(chunk);
    }
  }
  return [...found].map(({ fileName }) => fileName).filter((file) => file.startsWith('chunks/'));
}
