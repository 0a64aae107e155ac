import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { generateDatabase } from '../../packages/angebote/test/generate-offers.js';
import { buildDatabase } from '../../packages/cli/src/build/build-database.js';
import { DEMO } from '../../scripts/build/paths.js';
import { DATABASE_PATH } from '../build.js';
import type { Files } from './gzip-server.js';
import { bundlePeers, type Peer } from './peers/bundle.js';
import { following, scenarioOf, ticking, typing, type Scenario } from './scenarios.js';

/** A page to measure. */
export interface Subject {
  name: string;
  /** Path on the server. */
  path: string;
  files: Files;
  scenario: Scenario;
  /** Ours, under the strict policy; peers do without one. */
  strict: boolean;
}

/** Same data, another page. */
export interface Comparison {
  ours: Subject;
  peers: Record<Peer, Subject>;
  /** The same offers as a built folder, which the peers have nothing like. */
  built?: Subject;
}

/** The page that searches offers, which the peers' pages repeat. */
const SEARCH_PAGE = '/angebote.html';
const PEER_STYLES = await readFile(new URL('peers/peer.css', import.meta.url));

/** All pages of the demo as they were built. */
export async function demoPages(): Promise<Subject[]> {
  const files = await filesIn(DEMO);
  return [...files.keys()]
    .filter((path) => /^\/[^/]+\.html$/.test(path))
    .sort()
    .map((path) => ({
      name: path.slice(1),
      path: path.slice(1),
      files,
      scenario: scenarioOf(textOf(files, path)),
      strict: true,
    }));
}

/** Our search page and the peers' over the demo's offers, and over as many invented ones. */
export async function comparisons(generated: number): Promise<Comparison[]> {
  const demo = await filesIn(DEMO);
  const database = generateDatabase({ offers: generated });
  const invented = new Map(demo).set(DATABASE_PATH, JSON.stringify(database));
  const folder = new Map([...invented, ...(await builtFolder(database))]).set(
    SEARCH_PAGE,
    textOf(demo, SEARCH_PAGE).replaceAll('src="angebote.json"', 'src="gebaut/"'),
  );
  const scripts = await bundlePeers();
  return [
    withPeers('demo', demo, scripts),
    {
      ...withPeers(`${generated}`, invented, scripts),
      built: ours(`${generated} built folder`, folder),
    },
  ];
}

function withPeers(data: string, files: Files, scripts: Record<Peer, string>) {
  return {
    ours: ours(`${data} kim-widgets`, files),
    peers: {
      'fuse-lit': peer('fuse-lit', data, files, scripts, {
        field: '#peer .field',
        boxes: '.box',
      }),
      instantsearch: peer('instantsearch', data, files, scripts, {
        field: '.ais-SearchBox-input',
        boxes: '.ais-RefinementList-checkbox',
      }),
    },
  };
}

function ours(name: string, files: Files): Subject {
  const { spot, steps } = scenarioOf(textOf(files, SEARCH_PAGE));
  // The peers know one language.
  const scenario = { spot, steps: { ...steps, language: undefined } };
  return { name, path: SEARCH_PAGE.slice(1), files, scenario, strict: true };
}

/** The demo's search page with a peer in the widget's place, and asked the same. */
function peer(
  name: Peer,
  data: string,
  files: Files,
  scripts: Record<Peer, string>,
  { field, boxes }: { field: string; boxes: string },
): Subject {
  const page = textOf(files, SEARCH_PAGE)
    .replace(/<kim-offer-search[\s\S]*?<\/kim-offer-search>/, '<div id="peer"></div>')
    .replace(
      /<script type="module"[^>]*>/,
      `<link rel="stylesheet" href="peer.css" /><script type="module" src="${name}.js">`,
    );
  return {
    name: `${data} ${name}`,
    path: `${name}.html`,
    files: new Map(files)
      .set(`/${name}.html`, page)
      .set(`/${name}.js`, scripts[name])
      .set('/peer.css', PEER_STYLES),
    scenario: {
      spot: ['#peer .hit'],
      steps: {
        typing: typing(field, 'deutschkurs'),
        filtering: ticking(boxes),
        opening: following('.hit a', '.detail', '.back'),
      },
    },
    strict: false,
  };
}

/** What `angebote build` makes of a database for visitors, by path on the server. */
async function builtFolder(json: unknown): Promise<Files> {
  const { database } = parseDatabase(json);
  const folder = await mkdtemp(join(tmpdir(), 'page-bench-'));
  try {
    await buildDatabase(await withDefaultVocabularies(database), folder, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    return await filesIn(join(folder, 'public/'), '/gebaut/');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All files of a folder but the copies that lie compressed beside them. */
async function filesIn(folder: string, at = '/'): Promise<Map<string, Uint8Array | string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name));
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
        return [at + path, await readFile(file)] as const;
      }),
    ),
  );
}

function textOf(files: Files, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path} is not there.`);
  return typeof content === 'string' ? content : Buffer.from(content).toString();
}
