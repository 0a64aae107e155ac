import type { SourceInfo } from '@kim-widgets/angebote';
import { expect } from 'chai';
import { findPlaces } from './find-places.js';

const point = { lat: 51.4, lon: 8.3 };
const GAZETTEER: Pick<SourceInfo, 'places' | 'municipalities'> = {
  places: [
    { name: 'Lindfurt', postalCodes: ['59991', '59992'], point, inhabitants: 62000 },
    {
      name: 'Lindenfeld',
      postalCodes: ['59992'],
      municipality: '05999024',
      point,
      inhabitants: 5000,
    },
    {
      name: 'Tannwinkel',
      postalCodes: ['59997'],
      municipality: '05999036',
      point,
      inhabitants: 3000,
    },
    {
      name: 'Auermühl',
      postalCodes: ['59994'],
      alternateNames: ['Mühl'],
      point,
      inhabitants: 18000,
    },
    { name: 'Ohne Lage', postalCodes: ['59990'] },
  ],
  municipalities: [
    { ags: '05999', name: 'Kreis Lindental', type: 'kreis', centroid: point },
    { ags: '05999036', name: 'Tannwinkel', type: 'kreisangehoerige_kommune', centroid: point },
    { ags: '05999012', name: 'Erlwede', type: 'kreisangehoerige_kommune', centroid: point },
  ],
};

describe('findPlaces', () => {
  const cases: [text: string, labels: string[]][] = [
    ['tannw', ['59997 Tannwinkel']],
    ['59997', ['59997 Tannwinkel']],
    ['59997 Tannwinkel', ['59997 Tannwinkel']],
    ['lind', ['Lindfurt', '59992 Lindenfeld']],
    ['5999', ['59991 Lindfurt', '59994 Auermühl', '59992 Lindenfeld', '59997 Tannwinkel']],
    ['59992', ['59992 Lindfurt', '59992 Lindenfeld']],
    ['auermuehl', ['59994 Auermühl']],
    ['Auermuhl', ['59994 Auermühl']],
    ['mühl', ['59994 Auermühl']],
    ['erlwede', ['Erlwede']],
    ['Kreis', []],
    ['Ohne Lage', []],
    ['59990', []],
    ['xyz', []],
    ['  ', []],
  ];
  for (const [text, labels] of cases) {
    it(`"${text}" → ${labels.join(', ') || 'nothing'}`, () => {
      expect(findPlaces(text, GAZETTEER).map(({ label }) => label)).to.deep.equal(labels);
    });
  }

  it('keeps the municipality', () => {
    expect(findPlaces('tannwinkel', GAZETTEER)[0]?.municipality).to.equal('05999036');
  });
});
