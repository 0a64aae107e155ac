import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packThesaurus } from '../../../scripts/vite/pack-thesaurus.js';
import { withoutPreload } from '../../../scripts/vite/without-preload.js';

const ENTRY = fileURLToPath(new URL('../src/index.ts', import.meta.url));

export interface BundleSizes {
  /** Engine, Fuse.js, stemmer and German thesaurus, gzip bytes. */
  readonly needed: number;
  /** The other thesauri, each loaded when its language is. */
  readonly onDemand: Readonly<Record<string, number>>;
}

/** Bundles the package as a page would and weighs it. */
export async function bundleSizes(): Promise<BundleSizes> {
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    // As the release is built.
    plugins: [packThesaurus(), withoutPreload()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
      modulePreload: false,
    },
  });
  const onDemand: Record<string, number> = {};
  let needed = 0;
  for (const output of Array.isArray(result) ? result : [result]) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) {
      if (chunk.type !== 'chunk') continue;
      const size = gzipSync(chunk.code, { level: 9 }).length;
      const language = /thesaurus\/(\w+)\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
      if (language === undefined || language === 'de') needed += size;
      else onDemand[language] = size;
    }
  }
  return { needed, onDemand };
}
