import type { Offer, OfferMatch, Vocabularies } from '@kim-widgets/angebote';
import { expect } from 'chai';
import { matchReason } from './match-reason.js';

const VOCABULARIES: Vocabularies = {
  topics: [
    { id: 'health', label: { de: 'Gesundheit', en: 'Health' } },
    { id: 'childcare', label: { de: 'Kinderbetreuung', en: 'Childcare' } },
  ],
};
const OFFER: Offer = {
  id: 'x',
  title: { de: 'Spatzennest' },
  topics: ['health', 'childcare'],
  keywords: ['Tagesmutter', 'Krippe'],
};
const match = (given: Partial<OfferMatch>): OfferMatch => ({
  field: 'topics',
  ranges: [],
  ...given,
});

describe('matchReason', () => {
  const reason = (query: string, ...matches: OfferMatch[]) =>
    matchReason(query, matches, OFFER, VOCABULARIES);

  it('leads from the word typed to the word that was found', () => {
    const found = match({ language: 'de', ranges: [[11, 26]], reason: 'synonym' });
    expect(reason('Kita', found)).to.equal('Gefunden über: Kita → Kinderbetreuung');
  });

  it('names what was found for several words', () => {
    const found = match({ language: 'en', ranges: [[7, 16]], reason: 'synonym' });
    expect(reason('child care', found)).to.equal('Gefunden über: Childcare');
  });

  it('names the keyword', () => {
    const found = match({ field: 'keywords', item: 1, ranges: [[0, 6]], reason: 'exact' });
    expect(reason('krippe', found)).to.equal('Gefunden über: Krippe');
  });

  it('says where else it was found', () => {
    expect(reason('Osterkamp', match({ field: 'contacts', item: 0 }))).to.equal(
      'Gefunden bei den Ansprechpersonen',
    );
  });

  it('is silent where the title shows it, and without a search', () => {
    expect(reason('spatz', match({ field: 'title' }), match({ field: 'summary' }))).to.equal(
      undefined,
    );
    expect(reason('')).to.equal(undefined);
  });
});
