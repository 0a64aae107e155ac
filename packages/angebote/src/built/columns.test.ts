import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Columns, fromColumns, toColumns } from './columns.js';

describe('columns', () => {
  it('come back as the records they were made from', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
    const record = fc.dictionary(fc.constantFrom('id', 'title', 'topics', 'count'), value, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const columns = JSON.parse(JSON.stringify(toColumns(records))) as Columns;
        assert.deepEqual(fromColumns(columns), records);
      }),
    );
  });

  it('leave out what is not there', () => {
    assert.deepEqual(toColumns([{ a: 1, b: undefined }, { b: 2 }]), {
      count: 2,
      fields: { a: [1, null], b: [null, 2] },
    });
  });

  it('never touch the prototype', () => {
    const text = '{"count":1,"fields":{"__proto__":[{"admin":true}],"id":["a"]}}';
    const hostile = JSON.parse(text) as Columns;
    const [record] = fromColumns<{ id: string; admin?: boolean }>(hostile);
    assert.equal(record?.id, 'a');
    assert.equal(record.admin, undefined);
  });
});
