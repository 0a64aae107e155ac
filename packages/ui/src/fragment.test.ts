import { expect } from 'chai';
import { readFragment, writeFragment } from './fragment.js';

const KEYS = ['q', 'topic', 'offer'];

describe('readFragment', () => {
  const cases: [hash: string, expected: Record<string, string[]>][] = [
    ['', {}],
    ['#', {}],
    ['#abschnitt-2', {}],
    ['#kim-q=deutsch', { q: ['deutsch'] }],
    ['kim-q=deutsch%20lernen', { q: ['deutsch lernen'] }],
    ['#kim-q=a+b', { q: ['a b'] }],
    ['#kim-topic=work,housing', { topic: ['work', 'housing'] }],
    ['#kim-topic=a%2Cb,c', { topic: ['a,b', 'c'] }],
    ['#kim-q=', {}],
    ['#kim-q=%E0%A4%A', {}],
    ['#kim-unknown=1&kim-q=x', { q: ['x'] }],
    ['#kim-2-q=other&kim-q=mine', { q: ['mine'] }],
    ['#abschnitt&kim-offer=vhs-214', { offer: ['vhs-214'] }],
    ['#kim-q=%D8%B9%D9%85%D9%84', { q: ['عمل'] }],
  ];
  for (const [hash, expected] of cases) {
    it(`${hash || 'nothing'} → ${JSON.stringify(expected)}`, () => {
      expect(readFragment(hash, 'kim', KEYS)).to.deep.equal(expected);
    });
  }
});

describe('writeFragment', () => {
  it('keeps what belongs to the page and to other widgets', () => {
    const hash = writeFragment('#abschnitt&map-q=x&kim-q=alt', 'kim', KEYS, { q: ['neu'] });
    expect(hash).to.equal('abschnitt&map-q=x&kim-q=neu');
  });
  it('writes half a character as a sign, not as an exception', () => {
    expect(writeFragment('', 'kim', KEYS, { q: ['a\uD83D'] })).to.equal('kim-q=a%EF%BF%BD');
  });
  it('leaves no trace of empty values', () => {
    expect(writeFragment('#kim-q=x&kim-topic=y', 'kim', KEYS, { q: [''], topic: [] })).to.equal('');
  });
  it('does not touch a widget whose prefix begins with this one', () => {
    expect(writeFragment('#kim-2-q=x', 'kim', KEYS, {})).to.equal('kim-2-q=x');
  });
  it('is read back as it was written', () => {
    const values = { q: ['Käse & Brot = 50 %, #1'], topic: ['a,b', 'ü/ä'], offer: ['x'] };
    expect(readFragment(writeFragment('', 'kim', KEYS, values), 'kim', KEYS)).to.deep.equal(values);
  });
});
