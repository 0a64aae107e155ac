import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LoadError } from './load-error.js';
import { SharedRegistry, type Owned } from './registry.js';

/** Something that is made when the test says so. */
function workshop() {
  const log: string[] = [];
  let finish: (made: Owned<string>) => void = () => undefined;
  let failWith: (error: Error) => void = () => undefined;
  const make = (signal: AbortSignal): Promise<Owned<string>> => {
    log.push('made');
    signal.addEventListener('abort', () => log.push('aborted'));
    return new Promise((resolve, reject) => {
      finish = resolve;
      failWith = reject;
    });
  };
  return {
    log,
    make,
    finish: (value: string) => {
      finish({ value, dispose: () => log.push(`disposed of ${value}`) });
    },
    fail: () => {
      failWith(new Error('broken'));
    },
  };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('SharedRegistry', () => {
  it('makes a thing once and disposes of it after the last one gave it back', async () => {
    const registry = new SharedRegistry<string>();
    const { log, make, finish } = workshop();
    const both = Promise.all([registry.acquire('a', make), registry.acquire('a', make)]);
    finish('thing');
    const [one, other] = await both;
    assert.equal(one.value, 'thing');
    one.release();
    one.release();
    assert.deepEqual([log, registry.size], [['made'], 1]);
    other.release();
    assert.deepEqual([log, registry.size], [['made', 'aborted', 'disposed of thing'], 0]);
  });

  it('keeps things with different keys apart', async () => {
    const registry = new SharedRegistry<string>();
    const make = (value: string) => () => Promise.resolve({ value });
    const one = await registry.acquire('a', make('a'));
    const other = await registry.acquire('b', make('b'));
    assert.deepEqual([one.value, other.value, registry.size], ['a', 'b', 2]);
  });

  it('goes on while somebody waits, and aborts when nobody does', async () => {
    const registry = new SharedRegistry<string>();
    const { log, make, finish } = workshop();
    const [first, second] = [new AbortController(), new AbortController()];
    const one = registry.acquire('a', make, first.signal);
    const other = registry.acquire('a', make, second.signal);
    first.abort();
    await assert.rejects(one, LoadError);
    assert.deepEqual([log, registry.size], [['made'], 1]);
    second.abort();
    await assert.rejects(other, LoadError);
    assert.deepEqual([log, registry.size], [['made', 'aborted'], 0]);
    finish('late');
    await settled();
    assert.deepEqual(log, ['made', 'aborted', 'disposed of late']);
  });

  it('does not begin for one who no longer wants it', async () => {
    const registry = new SharedRegistry<string>();
    const { log, make } = workshop();
    await assert.rejects(registry.acquire('a', make, AbortSignal.abort()), LoadError);
    assert.deepEqual([log, registry.size], [[], 0]);
  });

  it('tells all of a failure and keeps nothing of it', async () => {
    const registry = new SharedRegistry<string>();
    const { log, make, fail } = workshop();
    const one = registry.acquire('a', make);
    const other = registry.acquire('a', make);
    fail();
    await assert.rejects(one, /broken/);
    await assert.rejects(other, /broken/);
    assert.equal(registry.size, 0);
    const again = registry.acquire('a', () => Promise.resolve({ value: 'better' }));
    assert.equal((await again).value, 'better');
    assert.equal(log.filter((entry) => entry === 'made').length, 1);
  });

  it('does not let a release of yesterday take away the thing of today', async () => {
    const registry = new SharedRegistry<string>();
    const make = (value: string) => () => Promise.resolve({ value });
    const old = await registry.acquire('a', make('old'));
    old.release();
    const fresh = await registry.acquire('a', make('fresh'));
    old.release();
    assert.equal(registry.size, 1);
    assert.equal(fresh.value, 'fresh');
  });
});
