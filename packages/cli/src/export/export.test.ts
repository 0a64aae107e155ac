import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Database } from '@kim-widgets/angebote';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import { angebote, inFolder } from '../../test/command.js';
import { realData } from '../../test/real-data.js';

const kreis = kreisDatabase('2026-03-09');
const isOpen = ({ visibility }: { visibility?: string }) => visibility !== 'professional';
const openOffers = (kreis.offers ?? []).filter(isOpen);

async function exported(format: string): Promise<{ text: string; said: string }> {
  let result = { text: '', said: '' };
  await inFolder(async (path) => {
    await writeFile(path('a.json'), JSON.stringify(kreis));
    const { code, said } = await angebote('export', format, path('a.json'), '--out', path('out'));
    assert.equal(code, 0, said);
    result = { text: await readFile(path('out'), 'utf8'), said };
  });
  return result;
}

const schemaPath = realData('hsds/schema/service.json');

test(
  'HSDS validates against its own schema',
  { skip: !existsSync(schemaPath) && 'no KIM_DATA' },
  async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(await readFile(schemaPath, 'utf8')) as object);
    const { contents } = JSON.parse((await exported('hsds')).text) as {
      contents: { name: string }[];
    };
    assert.equal(contents.length, openOffers.length);
    for (const service of contents)
      assert.ok(validate(service), `${service.name}: ${ajv.errorsText(validate.errors)}`);
  },
);

test('HSDS names what it cannot carry', async () => {
  const { said } = await exported('hsds');
  for (const what of [
    'Wenn es nicht passt',
    'Texte in anderen Sprachen',
    'Gremien insgesamt',
    'Kosten, teilweise',
  ]) {
    assert.ok(said.includes(what), what);
  }
});

test('offers that went out as HSDS come in again with places, providers and terms', () =>
  inFolder(async (path) => {
    await writeFile(path('hsds.json'), (await exported('hsds')).text);
    const { code } = await angebote('import', 'hsds', path('hsds.json'), '--out', path('a.json'));
    assert.notEqual(code, 2);
    const back = JSON.parse(await readFile(path('a.json'), 'utf8')) as Database;
    const titles = (database: { offers?: { title: { de: string } }[] }) =>
      (database.offers ?? []).map(({ title }) => title.de);
    assert.deepEqual(titles(back), titles({ offers: openOffers }));
    const topics = (offers: Database['offers']) =>
      (offers ?? []).map((offer) => offer.topics ?? []);
    assert.deepEqual(topics(back.offers), topics(openOffers));
    assert.ok(
      back.offers?.every(({ organization }) =>
        back.organizations?.some(({ id }) => id === organization),
      ),
    );
  }));

test(
  'every example of HSDS imports without a crash',
  { skip: !existsSync(realData('hsds')) && 'no KIM_DATA' },
  () =>
    inFolder(async (path) => {
      for (const name of (await readdir(realData('hsds'))).filter((file) =>
        file.endsWith('.json'),
      )) {
        const { code, said } = await angebote(
          'import',
          'hsds',
          realData(`hsds/${name}`),
          '--out',
          path('a.json'),
        );
        assert.notEqual(code, 2, `${name}: ${said}`);
        assert.match(said, /\d+ Angebote, \d+ Anbieter/);
      }
    }),
);

test('no public export holds anything for professionals', async () => {
  const secret = (kreis.contacts ?? []).flatMap(({ phones = [], emails = [] }) => [
    ...phones.filter((phone) => !isOpen(phone)).map(({ number }) => number),
    ...emails.filter((email) => !isOpen(email)).map(({ address }) => address),
  ]);
  assert.ok(secret.length > 0);
  for (const format of ['hsds', 'geojson', 'schema.org', 'ics']) {
    const { text } = await exported(format);
    for (const value of secret) assert.ok(!text.includes(value), `${format}: ${value}`);
  }
});

test('GeoJSON has each offer at each of its places, longitude first', async () => {
  const { features } = JSON.parse((await exported('geojson')).text) as {
    features: { geometry: { coordinates: [number, number] } }[];
  };
  assert.ok(features.length > 100);
  for (const { geometry } of features) {
    const [lon, lat] = geometry.coordinates;
    assert.ok(lon > 5 && lon < 10 && lat > 50 && lat < 53);
  }
});

test('schema.org: a service per offer, with its provider and hours', async () => {
  const { '@graph': graph } = JSON.parse((await exported('schema.org')).text) as {
    '@graph': { '@type': string; provider?: { name: string } }[];
  };
  const services = graph.filter((entry) => entry['@type'] === 'Service');
  assert.equal(services.length, openOffers.length);
  assert.ok(services.every(({ provider }) => provider?.name));
  assert.ok(graph.some((entry) => entry['@type'] === 'Event'));
});

test('ics: coming dates in world time, lines no longer than 75 bytes', async () => {
  const { text } = await exported('ics');
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const starts = [...text.matchAll(/DTSTART:(\d{8}T\d{6}Z)/g)].map(([, start]) => start ?? '');
  assert.ok(starts.length > 50);
  assert.ok(starts.every((start) => start > '20260309'));
  assert.equal(new Set(text.match(/UID:.*/g)).size, starts.length);
});
