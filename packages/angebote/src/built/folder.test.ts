import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadDatabase } from '../databases.js';
import type { Offer } from '../generated/database.js';
import { LoadError, type LoadErrorKind } from '../load-error.js';
import { openOfferSource } from '../sources.js';
import { builtList } from './listed.js';
import type { BuiltManifest } from './manifest.js';

const SITE = 'https://kreis.example/daten/';

/** A folder with one offer, and some of its files replaced. */
function folder(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const offer: Offer = {
    id: 'a',
    title: { de: 'A' },
    description: { de: 'Lang.' },
    url: 'javascript:alert(1)',
    attachments: [{ title: { de: 'Flyer' }, type: 'flyer', url: 'flyer/a.pdf' }],
  };
  const manifest: BuiltManifest = {
    builtFormat: '1.0',
    audience: 'public',
    counts: { offers: 1 },
    files: {
      base: 'base-1.json',
      list: 'list-1.json',
      records: 'records-1.json',
      index: 'index-1.bin',
    },
  };
  const related = { organizations: [], locations: [], contacts: [] };
  return {
    'manifest.json': manifest,
    'base-1.json': { formatVersion: '1.0', publisher: { name: 'Kreis' }, vocabularies: {} },
    'list-1.json': builtList(
      { offers: [offer], organizations: [], locations: [] },
      { files: ['offers/1.json'], starts: [0] },
    ).list,
    'records-1.json': { ...related, bodies: [], agreements: [] },
    'offers/1.json': { offers: [offer], ...related },
    'index-1.bin': 'no index at all',
    ...changes,
  };
}

function serve(files: Record<string, unknown>) {
  const requests: string[] = [];
  const caches = new Map<string, RequestCache | undefined>();
  const fetch: typeof globalThis.fetch = (address, init) => {
    const path = (address as string).slice(SITE.length);
    requests.push(path);
    caches.set(path, init?.cache);
    const content = files[path];
    return Promise.resolve(
      content === undefined
        ? new Response('', { status: 404 })
        : new Response(JSON.stringify(content)),
    );
  };
  return { fetch, requests, caches };
}

const createIndex = () =>
  Promise.resolve({ search: () => ({ hits: [] }), suggest: () => ['aus der Liste'] });

function kindIs(kind: LoadErrorKind) {
  return (error: unknown): boolean => error instanceof LoadError && error.kind === kind;
}

describe('a built folder', () => {
  it('is asked anew for its manifest, and keeps what has a hash in its name', async () => {
    const { fetch, caches } = serve(folder());
    await loadDatabase(SITE, { fetch });
    assert.equal(caches.get('manifest.json'), 'no-cache');
    assert.equal(caches.get('list-1.json'), 'default');
  });

  it('gives no address that could run code, and full ones for files beside it', async () => {
    const { fetch } = serve(folder());
    const { offers } = await loadDatabase(SITE, { fetch });
    assert.equal(offers[0]?.url, undefined);
    assert.equal(offers[0]?.attachments?.[0]?.url, `${SITE}flyer/a.pdf`);
  });

  it('downloads for each extent what that needs', async () => {
    for (const [extent, expected] of [
      ['list', ['base-1.json', 'list-1.json']],
      ['records', ['base-1.json', 'records-1.json']],
      ['list-and-records', ['base-1.json', 'list-1.json', 'records-1.json']],
      ['everything', ['base-1.json', 'list-1.json', 'offers/1.json', 'records-1.json']],
    ] as const) {
      const { fetch, requests } = serve(folder());
      await loadDatabase(SITE, { fetch, extent });
      assert.deepEqual(requests.sort(), [...expected, 'manifest.json'].sort(), extent);
    }
  });

  it('is refused where a newer version is needed, or a file lies elsewhere', async () => {
    const { files } = folder()['manifest.json'] as BuiltManifest;
    const newer = { builtFormat: '3.0', audience: 'public', counts: {}, files };
    const { fetch } = serve(folder({ 'manifest.json': newer }));
    await assert.rejects(loadDatabase(SITE, { fetch }), kindIs('newer-format'));
    for (const manifest of [
      { ...newer, builtFormat: '0.1' },
      { ...newer, builtFormat: 3 },
      {
        builtFormat: '1.0',
        audience: 'public',
        counts: {},
        files: { ...files, base: 'https://x.example/b.json' },
      },
      {
        builtFormat: '1.0',
        audience: 'public',
        counts: {},
        files: { ...files, list: '../list.json' },
      },
      { formatVersion: '1.0' },
    ]) {
      const { fetch } = serve(folder({ 'manifest.json': manifest }));
      await assert.rejects(loadDatabase(SITE, { fetch }), kindIs('wrong-format'));
    }
  });

  it('searches the list’s words where the index cannot be used', async () => {
    const { fetch } = serve(folder());
    const loadIndex = () => {
      throw new Error('damaged');
    };
    const opened = await openOfferSource(SITE, { fetch, createIndex, loadIndex });
    assert.deepEqual(await opened.source.suggest('x'), ['aus der Liste']);
    opened.release();
  });

  it('for professionals gives visitors neither its records nor its index', async () => {
    const manifest = { ...(folder()['manifest.json'] as BuiltManifest), audience: 'professional' };
    const secret = { id: 'b', title: { de: 'B' }, visibility: 'professional' as const };
    const { fetch, requests } = serve(
      folder({
        'manifest.json': manifest,
        'list-1.json': builtList(
          { offers: [secret], organizations: [], locations: [] },
          { files: ['offers/1.json'], starts: [0] },
        ).list,
      }),
    );
    const loadIndex = () => assert.fail('its words are not for visitors');
    const opened = await openOfferSource(SITE, { fetch, createIndex, loadIndex });
    assert.equal((await opened.source.query({})).total, 0);
    await assert.rejects(opened.source.get('b'), kindIs('not-found'));
    assert.deepEqual(await opened.source.suggest('x'), ['aus der Liste']);
    assert.ok(!requests.includes('index-1.bin'));
    opened.release();
  });

  it('tries a shard again that could not be had', async () => {
    const files = folder();
    const shard = files['offers/1.json'];
    files['offers/1.json'] = undefined;
    const { fetch } = serve(files);
    const opened = await openOfferSource(SITE, { fetch, createIndex });
    await assert.rejects(opened.source.get('a'), kindIs('not-found'));
    files['offers/1.json'] = shard;
    assert.equal((await opened.source.get('a')).description?.de, 'Lang.');
    opened.release();
  });
});
