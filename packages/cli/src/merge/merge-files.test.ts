import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from '@kim-widgets/angebote';
import fc from 'fast-check';
import { arbitraryDatabase } from '../../test/arbitrary-database.js';
import { mergeFiles, type MergedFiles } from './merge-files.js';

const RUNS = { numRuns: 40, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true };
const LISTS = ['offers', 'organizations', 'locations', 'contacts'] as const;

/** A Kreis and its Kommunen. Each Kommune shares ids with the Kreis; `others`: with each other, too. */
function neighbours(others: boolean): fc.Arbitrary<Database[]> {
  return fc
    .tuple(arbitraryDatabase, fc.array(arbitraryDatabase, { minLength: 1, maxLength: 3 }))
    .map(([kreis, kommunen]) => [
      { ...plain(kreis, (_, index) => `r${index}`), publisher: { name: 'Kreis', ags: '05999' } },
      ...kommunen.map((database, number): Database => {
        const { formatVersion, offers, organizations, locations, contacts } = plain(
          database,
          (_, index) => (others || index % 3 === number ? `r${index}` : `${number}-${index}`),
        );
        const publisher = { name: `Kommune ${number}`, ags: `0599900${number}` };
        const lists = { offers, organizations, locations, contacts };
        return JSON.parse(JSON.stringify({ formatVersion, publisher, ...lists })) as Database;
      }),
    ]);
}

/** The database as a file holds it, its records renamed and its own. */
function plain(database: Database, idOf: (list: string, index: number) => string): Database {
  const copy = JSON.parse(JSON.stringify(database)) as Database;
  for (const list of LISTS) {
    for (const [index, record] of (copy[list] ?? []).entries()) {
      record.id = idOf(list, index);
      delete record.source;
    }
  }
  return copy;
}

function merge(databases: readonly Database[]): MergedFiles {
  return mergeFiles(
    databases.map((database) => ({ path: `${database.publisher.name}.json`, database })),
  );
}

test('the order of the files changes nothing where no two Kommunen claim the same id', () => {
  fc.assert(
    fc.property(
      neighbours(false).chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
      ([named, otherwise]) => assert.deepEqual(merge(otherwise), merge(named)),
    ),
    RUNS,
  );
});

test('where Kommunen claim the same id, the order decides who stays, and never what is reported', () => {
  const claimed = ({ conflicts }: MergedFiles) =>
    [...new Set(conflicts.map(({ list, id }) => `${list} ${id}`))].sort();
  fc.assert(
    fc.property(
      neighbours(true).chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
      ([named, otherwise]) => assert.deepEqual(claimed(merge(otherwise)), claimed(merge(named))),
    ),
    RUNS,
  );
});

test('merging again changes nothing, alone or with what it came from', () => {
  fc.assert(
    fc.property(neighbours(true), (databases) => {
      const { database } = merge(databases);
      assert.deepEqual(merge([database]).database, database);
      assert.deepEqual(merge([database, ...databases]).database, database);
    }),
    RUNS,
  );
});

test('no record is lost, and the Kommune is believed before the Kreis', () => {
  fc.assert(
    fc.property(neighbours(true), (databases) => {
      const { database } = merge(databases);
      for (const list of LISTS) {
        const merged = database[list] ?? [];
        for (const id of databases.flatMap((one) => (one[list] ?? []).map((own) => own.id))) {
          const source = merged.find((record) => record.id === id)?.source;
          const first = databases.slice(1).find((one) => one[list]?.some((own) => own.id === id));
          assert.equal(source, first?.publisher.ags ?? '05999', `${list} ${id}`);
        }
      }
    }),
    RUNS,
  );
});

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}
