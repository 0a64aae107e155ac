import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { LoadError, type LoadErrorKind } from './load-error.js';
import { loadDatabase } from './databases.js';
import { openOfferSource } from './sources.js';

const kreis = {
  formatVersion: '1.0',
  publisher: { name: 'Kreis', ags: '05999' },
  offers: [
    { id: 'a', title: { de: 'Kreis' } },
    { id: 'b', title: { de: 'Intern' }, visibility: 'professional' },
  ],
};
const stadt = {
  formatVersion: '1.0',
  publisher: { name: 'Stadt', ags: '05999024' },
  offers: [{ id: 'a', title: { de: 'Stadt' } }],
};

function json(value: unknown) {
  return (_: IncomingMessage, response: ServerResponse) => response.end(JSON.stringify(value));
}

function status(code: number) {
  return (_: IncomingMessage, response: ServerResponse) => response.writeHead(code).end('x');
}

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/kreis.json': json(kreis),
  '/stadt.json': json(stadt),
  '/500': status(500),
  '/403': status(403),
  '/410': status(410),
  '/page': (_, response) => response.end('<!doctype html><title>Anmeldung</title>'),
  '/geojson': json({ type: 'FeatureCollection', features: [] }),
  '/newer': json({ ...kreis, formatVersion: '2.0' }),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"formatVersion":');
    setTimeout(() => response.destroy(), 20);
  },
  '/slow': (_, response) => {
    const timer = setTimeout(() => response.end(JSON.stringify(kreis)), 150);
    response.on('close', () => {
      clearTimeout(timer);
    });
  },
};

let base = '';
let requests: string[] = [];
let closed: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  requests.push(path);
  response.on('close', () => {
    if (!response.writableFinished) closed.push(path);
  });
  (routes[path] ?? status(404))(request, response);
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
  closed = [];
});

function kindIs(kind: LoadErrorKind) {
  return (error: unknown): boolean => error instanceof LoadError && error.kind === kind;
}

/** The download itself is stopped, not only the waiting for it. */
async function untilClosed(path: string): Promise<void> {
  while (!closed.includes(path)) await new Promise((resolve) => setTimeout(resolve, 5));
}

const createIndex = () => Promise.resolve({ search: () => ({ hits: [] }), suggest: () => [] });

describe('loadDatabase', () => {
  it('reads a file, with the default vocabularies', async () => {
    const database = await loadDatabase(`${base}/kreis.json`);
    assert.equal(database.publisher.name, 'Kreis');
    assert.equal(database.vocabularies.topics?.length, 12);
  });

  for (const [path, kind] of [
    ['/missing', 'not-found'],
    ['/410', 'not-found'],
    ['/500', 'server'],
    ['/403', 'server'],
    ['/page', 'not-json'],
    ['/geojson', 'wrong-format'],
    ['/newer', 'newer-format'],
    ['/cut', 'offline'],
  ] as const) {
    it(`says "${kind}" to ${path}, and tries again when asked again`, async () => {
      await assert.rejects(loadDatabase(base + path), kindIs(kind));
      await assert.rejects(loadDatabase(base + path), kindIs(kind));
      assert.deepEqual(
        requests.filter((one) => !one.endsWith('/manifest.json')),
        [path, path],
      );
    });
  }

  it('says "offline" where nobody answers', async () => {
    await assert.rejects(loadDatabase('http://127.0.0.1:1/angebote.json'), kindIs('offline'));
  });

  it('says "offline" or "cross-origin" as a browser lets one tell them apart', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const browser = globalThis as { location?: unknown; navigator?: unknown };
    const inBrowser = async (src: string, onLine: boolean): Promise<unknown> => {
      const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
      browser.location = { origin: 'https://stadt.example', href: 'https://stadt.example/seite' };
      Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
      try {
        return await loadDatabase(src, { fetch }).catch(
          (error: unknown) => (error as LoadError).kind,
        );
      } finally {
        delete browser.location;
        if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
        else delete browser.navigator;
      }
    };
    assert.equal(await inBrowser('https://kreis.example/a.json', true), 'cross-origin');
    assert.equal(await inBrowser('https://kreis.example/a.json', false), 'offline');
    assert.equal(await inBrowser('https://stadt.example/a.json', true), 'offline');
  });

  it('gives up after a while', async () => {
    await assert.rejects(loadDatabase(`${base}/slow`, { timeout: 20 }), kindIs('timeout'));
    await untilClosed('/slow');
  });

  it('has the browser ask whether its copy is current', async () => {
    let cache: RequestCache | undefined;
    const fetch: typeof globalThis.fetch = (_, init) => {
      cache = init?.cache;
      return Promise.resolve(new Response(JSON.stringify(kreis)));
    };
    await loadDatabase('https://kreis.example/a.json', { fetch });
    assert.equal(cache, 'no-cache');
  });

  it('stops when told to, also before it began', async () => {
    const abort = new AbortController();
    const loading = loadDatabase(`${base}/slow`, { signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 30);
    await assert.rejects(loading, kindIs('aborted'));
    await untilClosed('/slow');
    await assert.rejects(
      loadDatabase(`${base}/kreis.json`, { signal: AbortSignal.abort() }),
      kindIs('aborted'),
    );
  });

  it('downloads once for all who ask at the same time', async () => {
    const [one, other, third] = await Promise.all([
      loadDatabase(`${base}/slow`),
      loadDatabase([`${base}/slow`]),
      loadDatabase(`${base}/x/../slow`),
    ]);
    assert.equal(one, other);
    assert.equal(one, third);
    assert.deepEqual(requests, ['/slow']);
  });

  it('goes on for the others when one stops waiting', async () => {
    const abort = new AbortController();
    const stopped = loadDatabase(`${base}/slow`, { signal: abort.signal });
    const waiting = loadDatabase(`${base}/slow`);
    abort.abort();
    await assert.rejects(stopped, kindIs('aborted'));
    assert.equal((await waiting).publisher.name, 'Kreis');
    assert.deepEqual(requests, ['/slow']);
    assert.deepEqual(closed, []);
  });

  it('keeps nothing that nobody uses', async () => {
    await loadDatabase(`${base}/kreis.json`);
    await loadDatabase(`${base}/kreis.json`);
    assert.deepEqual(requests, ['/kreis.json', '/kreis.json']);
  });

  it('joins several, the Kommune before the Kreis', async () => {
    const database = await loadDatabase([`${base}/kreis.json`, `${base}/stadt.json`]);
    assert.deepEqual(
      database.offers.map(({ title }) => title.de),
      ['Stadt', 'Intern'],
    );
  });

  it('does without one of several that is broken, and says so', async () => {
    const database = await loadDatabase([`${base}/500`, `${base}/stadt.json`]);
    assert.equal(database.offers.length, 1);
    assert.match(database.problems[0]?.message ?? '', /Eine Quelle fehlt: .*\/500/);
    await assert.rejects(loadDatabase([`${base}/500`, `${base}/missing`]), kindIs('server'));
  });
});

describe('openOfferSource', () => {
  it('gives every widget of a page the same source, until all have released it', async () => {
    const src = `${base}/kreis.json`;
    const one = await openOfferSource(src, { createIndex });
    const other = await openOfferSource(src, { createIndex });
    assert.equal(one.source, other.source);
    assert.deepEqual(requests, ['/kreis.json']);
    one.release();
    one.release();
    const third = await openOfferSource(src, { createIndex });
    assert.equal(third.source, other.source);
    other.release();
    third.release();
    const fresh = await openOfferSource(src, { createIndex });
    assert.notEqual(fresh.source, other.source);
    assert.equal(requests.length, 2);
    fresh.release();
  });

  it('never shares a source between two databases or two audiences, but shares the download', async () => {
    const options = { createIndex };
    const all = await Promise.all([
      openOfferSource(`${base}/kreis.json`, options),
      openOfferSource(`${base}/stadt.json`, options),
      openOfferSource(`${base}/kreis.json`, { ...options, audience: 'professional' }),
      openOfferSource([`${base}/kreis.json`, `${base}/stadt.json`], options),
    ]);
    assert.equal(new Set(all.map(({ source }) => source)).size, 4);
    assert.deepEqual(requests.sort(), ['/kreis.json', '/stadt.json']);
    const totals = await Promise.all(all.map(({ source }) => source.query({})));
    assert.deepEqual(
      totals.map(({ total }) => total),
      [1, 1, 2, 1],
    );
    for (const { release } of all) release();
  });

  it('has no professional record or number in a public source', async () => {
    const { source, database, release } = await openOfferSource(`${base}/kreis.json`, {
      createIndex,
    });
    assert.equal(database.byId.offers.has('b'), false);
    await assert.rejects(source.get('b'), kindIs('not-found'));
    release();
  });

  it('can be tried again after a failure', async () => {
    const src = `${base}/sometimes`;
    await assert.rejects(openOfferSource(src, { createIndex }), kindIs('not-found'));
    routes['/sometimes'] = json(stadt);
    const { database, release } = await openOfferSource(src, { createIndex });
    assert.equal(database.offers.length, 1);
    release();
  });
});
