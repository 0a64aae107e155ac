import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { ROOT } from '../../../scripts/build/paths.js';

/** A version of a package, and where its archive comes from. */
interface Version {
  manifest: { name: string; version: string };
  open: () => Readable;
}

export interface Registry {
  url: string;
  close: () => Promise<void>;
}

/**
 * An npm registry that has our own packages, as packed, and of others what is installed in this
 * checkout. So a project can be installed from nothing without a network, and finds nothing that the
 * packages do not ask for.
 *
 * @param packed archive → the folder it was packed from
 */
export async function openRegistry(packed: ReadonlyMap<string, string>): Promise<Registry> {
  const versions = new Map<string, Version[]>();
  const add = (version: Version) => {
    const { name } = version.manifest;
    versions.set(name, [...(versions.get(name) ?? []), version]);
  };
  for (const [archive, folder] of packed) {
    add({ manifest: await manifestIn(folder), open: () => createReadStream(archive) });
  }
  for (const folder of await installedFolders()) {
    add({ manifest: await manifestIn(folder), open: () => archiveOf(folder) });
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [name = '', number] = decodeURIComponent(pathname.slice(1)).split('/-/');
    const known = versions.get(name);
    if (!known) response.writeHead(404).end('{}');
    else if (number === undefined) sendPackument(response, name, known, url);
    else known[Number(number)]?.open().pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function sendPackument(
  response: ServerResponse,
  name: string,
  known: readonly Version[],
  url: string,
): void {
  const versions = known.map(({ manifest }, at) => [
    manifest.version,
    { ...manifest, dist: { tarball: `${url}${name}/-/${at}` } },
  ]);
  const [first] = known;
  response.setHeader('Content-Type', 'application/json');
  response.end(
    JSON.stringify({
      name,
      'dist-tags': { latest: first?.manifest.version },
      versions: Object.fromEntries(versions) as unknown,
    }),
  );
}

async function manifestIn(folder: string): Promise<Version['manifest']> {
  return JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Version['manifest'];
}

/** Folders of all packages of others that are there; some of the lock file's are for other systems. */
async function installedFolders(): Promise<string[]> {
  const { packages } = JSON.parse(await readFile(`${ROOT}package-lock.json`, 'utf8')) as {
    packages: Record<string, { link?: boolean }>;
  };
  const paths = Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path]) => ROOT + path)
    // What lies at the top comes first, and counts as the latest.
    .sort((a, b) => a.split('node_modules/').length - b.split('node_modules/').length);
  const there = await Promise.all(
    paths.map((path) =>
      access(`${path}/package.json`).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, at) => there[at]);
}

function archiveOf(folder: string): Readable {
  return spawn('tar', ['-cz', '--exclude', './node_modules', '-C', folder, '.']).stdout;
}
