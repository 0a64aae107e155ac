import { expect } from 'chai';
import { memoizeLast } from './memoize-last.js';

describe('memoizeLast', () => {
  it('computes again only for other arguments', () => {
    let runs = 0;
    const sum = memoizeLast((one: number, other: number) => {
      runs += 1;
      return one + other;
    });
    expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).to.deep.equal([3, 3, 4, 3]);
    expect(runs).to.equal(3);
  });
});
