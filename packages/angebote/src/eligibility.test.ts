import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEligible } from './eligibility.js';
import { isReviewOverdue, hasEnded, isValid, isVisibleTo } from './validity.js';

const levels = ['none', 'alpha', 'a1', 'a2', 'b1'].map((id) => ({ id }));

describe('isEligible', () => {
  const offer = {
    minAge: 16,
    maxAge: 27,
    gender: 'female',
    residenceStatus: ['tolerated'],
    maxYearsSinceArrival: 3,
    germanLevelRequired: 'a2',
    municipalities: ['05999004'],
  } as const;

  it('rules nothing out by what is not asked for or not said', () => {
    assert.ok(isEligible(undefined, { age: 5 }));
    assert.ok(isEligible({}, { age: 5, gender: 'male' }));
    assert.ok(
      isEligible({ ...offer, residenceStatus: ['tolerated'], municipalities: [] }, {}, levels),
    );
    assert.ok(isEligible({ residenceStatus: [] }, { residenceStatus: 'tolerated' }));
  });

  for (const [visitor, fits] of [
    [{ age: 15 }, false],
    [{ age: 16 }, true],
    [{ age: 27 }, true],
    [{ age: 28 }, false],
    [{ gender: 'female' }, true],
    [{ gender: 'male' }, false],
    [{ residenceStatus: 'tolerated' }, true],
    [{ residenceStatus: 'settlement-permit' }, false],
    [{ yearsSinceArrival: 3 }, true],
    [{ yearsSinceArrival: 4 }, false],
    [{ germanLevel: 'a1' }, false],
    [{ germanLevel: 'a2' }, true],
    [{ germanLevel: 'b1' }, true],
    [{ municipality: '05999004' }, true],
    [{ municipality: '05999008' }, false],
  ] as const) {
    it(`says ${fits} to ${JSON.stringify(visitor)}`, () => {
      const { residenceStatus, municipalities, ...rest } = offer;
      const eligibility = {
        ...rest,
        residenceStatus: [...residenceStatus],
        municipalities: [...municipalities],
      };
      assert.equal(isEligible(eligibility, visitor, levels), fits);
    });
  }
});

describe('dates of records', () => {
  const record = { validFrom: '2026-03-02', validTo: '2026-03-31', reviewDue: '2026-03-10' };

  it('include the first and the last day, as they are in Germany', () => {
    for (const [at, valid, ended] of [
      ['2026-03-01T22:59Z', false, false],
      ['2026-03-01T23:00Z', true, false],
      ['2026-03-31T21:59Z', true, false],
      ['2026-03-31T22:00Z', false, true],
    ] as const) {
      assert.equal(isValid(record, new Date(at)), valid, at);
      assert.equal(hasEnded(record, new Date(at)), ended, at);
    }
    assert.ok(isValid({}, new Date()));
    assert.ok(!hasEnded({}, new Date()));
  });

  it('say when a review is overdue', () => {
    assert.ok(!isReviewOverdue(record, new Date('2026-03-10T20:00Z')));
    assert.ok(isReviewOverdue(record, new Date('2026-03-11T20:00Z')));
    assert.ok(!isReviewOverdue({}, new Date()));
  });

  it('know who may see', () => {
    assert.ok(isVisibleTo({}, 'public'));
    assert.ok(isVisibleTo({ visibility: 'public' }, 'public'));
    assert.ok(!isVisibleTo({ visibility: 'professional' }, 'public'));
    assert.ok(isVisibleTo({ visibility: 'professional' }, 'professional'));
  });
});
