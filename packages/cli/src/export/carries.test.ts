import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from '@kim-widgets/angebote';
import { kreisDatabase } from '../../../../demo/kreis/build.js';
import { defaultVocabularies } from '../schemas.js';
import { GEOJSON_CARRIES, ICS_CARRIES, SCHEMA_ORG_CARRIES } from './carries.js';
import { geojson } from './geojson.js';
import { HSDS_CARRIES } from './hsds/carries.js';
import { hsdsPage } from './hsds/services.js';
import { calendar } from './ics.js';
import { type Carried, lossesOf } from './lost.js';
import { publicPart } from './public-part.js';
import { schemaOrgGraph } from './schema-org.js';

const kreis = publicPart(kreisDatabase('2026-03-09'));
const NOW = new Date('2026-03-09T09:00:00Z');

const formats: [name: string, carried: Carried, write: (database: Database) => string][] = [
  ['hsds', HSDS_CARRIES, (one) => JSON.stringify(hsdsPage(one, defaultVocabularies, '2026-03-09'))],
  ['geojson', GEOJSON_CARRIES, (one) => JSON.stringify(geojson(one))],
  ['schema.org', SCHEMA_ORG_CARRIES, (one) => JSON.stringify(schemaOrgGraph(one))],
  ['ics', ICS_CARRIES, (one) => calendar(one, NOW).text],
];
/** What tells records apart and what has been filtered already. */
const NOT_VALUES: ReadonlySet<string> = new Set(['id', 'ags', 'visibility']);
/** Without them there is no record at all. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'name', 'role']);

for (const [format, carried, write] of formats) {
  test(`${format}: what it is said to carry makes a difference to the file`, () => {
    const before = write(kreis);
    for (const [list, { wholly, partly = [] }] of Object.entries(carried)) {
      const records = (kreis[list as keyof Database] ?? []) as Record<string, unknown>[];
      for (const property of [...wholly, ...partly].filter((name) => !NOT_VALUES.has(name))) {
        if (!records.some((record) => property in record)) continue;
        const changed = records.map((record) => withoutValue(record, property));
        const after = write({ ...kreis, [list]: changed });
        assert.notEqual(after, before, `${list}.${property}`);
      }
    }
  });

  test(`${format}: what it leaves out is named`, () => {
    const properties = new Set((kreis.offers ?? []).flatMap((offer) => Object.keys(offer)));
    const kept = carried.offers?.wholly ?? [];
    const named = lossesOf(kreis, carried).filter(({ what }) => what.startsWith('Angebote: '));
    assert.equal(named.length, [...properties].filter((name) => !kept.includes(name)).length);
  });
}

function withoutValue(record: Record<string, unknown>, property: string): Record<string, unknown> {
  if (!(property in record)) return record;
  if (NEEDED.has(property))
    return { ...record, [property]: typeof record[property] === 'string' ? '' : { de: '?' } };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== property));
}
