import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { enrichOffers } from '../../test/enrich-offers.js';
import { generateDatabase } from '../../test/generate-offers.js';
import { loadDatabase } from '../databases.js';
import { LoadError } from '../load-error.js';
import { MemorySource } from '../memory-source.js';
import type { OfferRequest, OfferResult } from '../offer-source.js';
import { parseDatabase } from '../parse.js';
import { openOfferSource } from '../sources.js';
import { builtList } from './listed.js';
import { BUILT_FORMAT, type BuiltManifest } from './manifest.js';

const SITE = 'https://kreis.example/daten/';
const AT = new Date('2026-03-10T10:00:00+01:00');
const { database } = parseDatabase(enrichOffers(generateDatabase({ offers: 120 })));
const { offers, organizations, locations, contacts, ...base } = database;

const createIndex = () => Promise.resolve({ search: () => ({ hits: [] }), suggest: () => [] });
/** Finds the offers at the end of the list. */
const lastOnes = {
  search: () => ({
    hits: offers.slice(-3).map(({ id }, number) => ({ id, score: 3 - number, matches: [] })),
  }),
  suggest: () => [],
};
const whole = new MemorySource(database, { createIndex: () => Promise.resolve(lastOnes) });

function serve() {
  const { list, cards } = builtList(database, { files: ['offers/1.json'], starts: [0] });
  const manifest: BuiltManifest = {
    builtFormat: BUILT_FORMAT,
    audience: 'public',
    counts: { offers: offers.length },
    files: {
      base: 'base-1.json',
      list: 'list-1.json',
      cards: 'cards-1.json',
      records: 'records-1.json',
      index: 'index-1.bin',
    },
  };
  const files: Record<string, unknown> = {
    'manifest.json': manifest,
    'base-1.json': base,
    'list-1.json': list,
    'cards-1.json': cards,
    'offers/1.json': { offers, organizations, locations, contacts },
    'index-1.bin': '',
  };
  const requests: string[] = [];
  const fetch: typeof globalThis.fetch = (address) => {
    const path = (address as string).slice(SITE.length);
    requests.push(path);
    const content = files[path];
    return Promise.resolve(
      content === undefined
        ? new Response('', { status: 500 })
        : new Response(JSON.stringify(content)),
    );
  };
  const open = () =>
    openOfferSource(SITE, { fetch, createIndex, loadIndex: () => Promise.resolve(lastOnes) });
  return { files, requests, fetch, open };
}

/** What a visitor sees of an answer. */
function shown({ total, hits, facets }: OfferResult) {
  return {
    total,
    facets,
    cards: hits.map(({ id, offer, distanceMetres }) => ({
      id,
      distanceMetres,
      title: offer.title,
      schedule: offer.schedule,
      phones: offer.phones,
      lastVerified: offer.lastVerified,
      reviewOverdue: offer.reviewOverdue,
    })),
  };
}

describe('the list of a built folder', () => {
  it('gives its first answer, with the counts of all offers, before the other cards', async () => {
    const { open, requests } = serve();
    const { source, release } = await open();
    const request = { at: AT, limit: 10 };
    assert.deepEqual(shown(await source.query(request)), shown(await whole.query(request)));
    assert.ok(!requests.includes('cards-1.json'));
    release();
  });

  it('never names an alternative or an organization whose card is not there yet', async () => {
    for (const filters of [{}, { capacity: ['full'] }, { offerTypes: ['language-course'] }]) {
      const { open } = serve();
      const { source, release } = await open();
      const { hits, records } = await source.query({ at: AT, limit: 2, filters });
      for (const { offer } of hits) {
        for (const id of offer.alternatives ?? []) assert.ok(records.offers.get(id)?.title, id);
        assert.ok(records.organizations.get(offer.organization ?? '')?.name, offer.id);
        for (const id of offer.locations ?? []) assert.ok(records.locations.get(id)?.name, id);
      }
      release();
    }
  });

  it('downloads the other cards soon after, unless nobody is there any more', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    for (const [stays, expected] of [
      [true, 1],
      [false, 0],
    ] as const) {
      const { open, requests } = serve();
      const { source, release } = await open();
      await source.query({ at: AT });
      if (!stays) release();
      mock.timers.tick(1_000);
      assert.equal(requests.filter((path) => path === 'cards-1.json').length, expected);
      if (stays) release();
    }
    mock.timers.reset();
  });

  const point = database.places[0]?.point;
  const requests: Record<string, OfferRequest> = {
    'a filter': { filters: { topics: ['language'] } },
    'the second page': { offset: 100, limit: 20 },
    names: { sort: 'name', language: 'en' },
    'the next date': { sort: 'date' },
    'what is open': { open: 'now' },
    'what is near': { place: point, sort: 'distance' },
    'what fits': { visitor: { age: 20 } },
    'a word': { text: 'x' },
  };
  for (const [what, request] of Object.entries(requests)) {
    it(`asked for ${what}, answers as the whole database does`, async () => {
      const { open } = serve();
      const { source, release } = await open();
      const asked = { at: AT, ...request };
      const answer = shown(await source.query(asked));
      assert.deepEqual(answer, shown(await whole.query(asked)));
      assert.ok(answer.cards.length > 0);
      assert.deepEqual(shown(await source.query({ at: AT })), shown(await whole.query({ at: AT })));
      release();
    });
  }

  it('knows the titles of an opened offer’s alternatives', async () => {
    const { open } = serve();
    const { source, release } = await open();
    const { alternatives: [other = ''] = [], records } = await source.get(offers[119]?.id ?? '');
    const { title } = database.byId.offers.get(other) ?? {};
    assert.deepEqual(records.offers.get(other)?.title, title);
    release();
  });

  it('says that the cards could not be had, and tries again when asked again', async () => {
    const { open, files } = serve();
    const { source, release } = await open();
    const cards = files['cards-1.json'];
    delete files['cards-1.json'];
    await assert.rejects(
      source.query({ sort: 'name' }),
      (error) => error instanceof LoadError && error.kind === 'server',
    );
    files['cards-1.json'] = cards;
    assert.ok((await source.query({ sort: 'name' })).hits[0]?.offer.title);
    release();
  });

  it('is whole for everything but a list', async () => {
    const { fetch } = serve();
    const loaded = await loadDatabase(SITE, { fetch, extent: 'list' });
    assert.deepEqual(
      loaded.offers.map(({ title }) => title),
      offers.map(({ title }) => title),
    );
    assert.deepEqual(
      loaded.locations.map(({ address }) => address),
      locations.map(({ address }) => address),
    );
  });
});
