import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  for (const address of [
    'https://kreis.example/a?b#c',
    'http://kreis.example/',
    'mailto:a@kreis.example?subject=x',
    'tel:+492214710310',
  ]) {
    it(`lets ${address} pass`, () => {
      assert.equal(safeUrl(address), address);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://kreis.example/x',
    'www.kreis.example',
    'https://',
    '',
  ]) {
    it(`stops ${JSON.stringify(address)}`, () => {
      assert.equal(safeUrl(address), undefined);
    });
  }

  it('makes a path an address next to the base, and nothing else of it', () => {
    const base = 'https://kreis.example/daten/angebote.json';
    assert.equal(safeUrl('flyer.pdf', base), 'https://kreis.example/daten/flyer.pdf');
    assert.equal(safeUrl('javascript:alert(1)', base), undefined);
    assert.equal(safeUrl('flyer.pdf', 'file:///home/'), undefined);
  });
});
