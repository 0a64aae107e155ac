import { expect } from 'chai';
import { safeUrl } from './url.js';

describe('safeUrl', () => {
  it('lets through what a link may do', () => {
    for (const url of ['https://kreis.example/a', 'http://a.example/', 'mailto:a@b.example']) {
      expect(safeUrl(url)).to.equal(url);
    }
    expect(safeUrl('tel:+492214710310')).to.equal('tel:+492214710310');
    expect(safeUrl('flyer.pdf', 'https://kreis.example/db/')).to.equal(
      'https://kreis.example/db/flyer.pdf',
    );
  });
  it('stops everything else', () => {
    const hostile = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      '//',
      '',
      undefined,
    ];
    for (const url of hostile) expect(safeUrl(url), String(url)).to.equal(undefined);
  });
});
