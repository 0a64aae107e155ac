import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const COMMON: InlineConfig = {
  logLevel: 'silent',
  configFile: false,
  resolve: { conditions: ['kim-source'] },
};

/** What runs is what a bundler makes of the sources: loaders that keep names slow down loops. */
export async function bundlePrograms(folder: string): Promise<void> {
  await build({
    ...COMMON,
    ssr: { noExternal: true, resolve: { conditions: ['kim-source'] } },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(
          ['build', 'query', 'correctness'].map((name) => [name, pathOf(`./programs/${name}.ts`)]),
        ),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
}

/** Bytes of the run-time package as a page loads it, gzip. */
export async function runtimeGzipBytes(): Promise<number> {
  const result = await build({
    ...COMMON,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: pathOf('../src/index.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  return outputs.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0),
    0,
  );
}
