import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const PEERS = ['fuse-lit', 'instantsearch'] as const;
export type Peer = (typeof PEERS)[number];

/** Each peer as one script, minified, as its page would load it. */
export async function bundlePeers(): Promise<Record<Peer, string>> {
  const bundled = await Promise.all(PEERS.map(async (peer) => [peer, await bundle(peer)] as const));
  return Object.fromEntries(bundled) as Record<Peer, string>;
}

async function bundle(peer: Peer): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`./${peer}.ts`, import.meta.url)),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
