import {
  MemorySource,
  parseDatabase,
  withDefaultVocabularies,
  type FoundOffer,
  type OfferSource,
} from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';
import { expect } from 'chai';
import { lindental, NOW } from '../../offer-search/test/lindental.js';
import { catchReports } from '../../ui/test/reports.js';
import { all, byWords, clearPageOf, find, textOf, until } from '../../ui/test/widget.js';
import './define.js';

const titles = (element: Element) => all(element, '.trip .title').map(textOf);

describe('kim-mobility-map', () => {
  afterEach(() => clearPageOf('kim-mobility-map'));

  it('says that it cannot draw what was found, and draws it when that has become possible', async () => {
    const reports = catchReports();
    const { database } = parseDatabase(lindental());
    const good = new MemorySource(await withDefaultVocabularies(database), {
      createIndex: createSearchIndex,
      now: () => NOW,
    });
    let isBroken = true;
    const offerOf = (offer: FoundOffer): FoundOffer => ({
      ...offer,
      get title() {
        if (isBroken) throw new Error('unreadable');
        return offer.title;
      },
    });
    const source: OfferSource = {
      about: () => good.about(),
      get: (...asked) => good.get(...asked),
      suggest: (text) => good.suggest(text),
      query: async (...asked) => {
        const result = await good.query(...asked);
        return {
          ...result,
          hits: result.hits.map((hit) => ({ ...hit, offer: offerOf(hit.offer) })),
        };
      },
    };
    const element = Object.assign(document.createElement('kim-mobility-map'), { source, now: NOW });
    try {
      document.body.append(element);
      await until(() => all(element, '[role="alert"]').length > 0, 'an error');
      expect(textOf(find(element, '[role="alert"]'))).to.contain('etwas schiefgegangen');
      expect(reports.map(String)).to.include('Error: unreadable');
      expect(titles(element)).to.deep.equal([]);
      isBroken = false;
      byWords(element, 'button', 'Noch einmal versuchen').click();
      await until(() => titles(element).length > 0, 'ways');
      expect(titles(element)).to.include('Deutsch für Frauen');
      expect(all(element, '[role="alert"]')).to.deep.equal([]);
    } finally {
      reports.stop();
    }
  });
});
