import { expect } from 'chai';
import { searchPauseMs } from './search-pause.js';

describe('the pause before the search follows', () => {
  it('is hardly there on a quick machine', () => {
    expect(searchPauseMs(1)).to.equal(20);
    expect(searchPauseMs(8)).to.equal(80);
  });

  it('lets a slow one keep up with the keys, and never seems to be stuck', () => {
    expect(searchPauseMs(25)).to.equal(250);
    expect(searchPauseMs(400)).to.equal(300);
  });

  it('is short before the first answer', () => {
    expect(searchPauseMs(undefined)).to.equal(150);
  });
});
