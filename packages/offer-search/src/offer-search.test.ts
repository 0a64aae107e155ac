import { expect } from 'chai';
import { catchReports } from '../../ui/test/reports.js';
import { KimOfferSearch, type FilterChangeEvent, type ResultsChangeEvent } from './index.js';
import { breakableSource } from '../test/breakable-source.js';
import { lindental, manyOffers, NOW } from '../test/lindental.js';
import {
  addressOf,
  answered,
  byWords,
  clearPage,
  field,
  find,
  mount,
  place,
  textOf,
  titles,
  type,
  until,
} from '../test/mount.js';

const heading = (element: KimOfferSearch) => textOf(find(element, '#results-heading'));

describe('kim-offer-search', () => {
  afterEach(clearPage);

  describe('list', () => {
    it('shows all offers that have not ended', async () => {
      const element = await mount();
      expect(heading(element)).to.equal('6 Angebote');
      expect(titles(element)).to.have.lengthOf(6).and.not.include('Winterkurs');
    });

    it('answers while somebody types', async () => {
      const element = await mount();
      type(element, 'schulden');
      await until(() => heading(element) === '1 Angebot', 'one offer');
      expect(titles(element)).to.deep.equal(['Schuldnerberatung']);
      expect(textOf(find(element, '[role="status"]'))).to.contain('für „schulden“');
    });

    it('has its status on the page before the words in it change', async () => {
      const element = place();
      await element.updateComplete;
      const status = find(element, '[role="status"]');
      expect(textOf(status)).to.equal('Angebote werden geladen …');
      await answered(element);
      expect(find(element, '[role="status"]')).to.equal(status);
      expect(textOf(status)).to.equal('6 Angebote');
    });

    it('says when, where, in which languages, whether there is room and since when that is known', async () => {
      const element = await mount();
      const card = (title: string) =>
        textOf(byWords(element, '.card-title', title).closest('.card'));
      expect(card('Deutsch für Frauen')).to.contain('3 Plätze frei, Stand 9. März');
      expect(card('Deutsch für Frauen')).to.contain('Mo, Mi 9:00–12:30 Uhr');
      expect(card('Deutsch für Frauen')).to.contain('13. April – 17. Juli 2026');
      expect(card('Welcher Deutschkurs')).to.contain('Heute offen bis 16:00 Uhr');
      expect(card('Welcher Deutschkurs')).to.contain('العربية');
      expect(card('Mama lernt')).to.contain('Voll. Warteliste, etwa 6 Wochen');
      expect(card('Mama lernt')).to.contain('Solange Sie warten: Sprach-Café Mittendrin');
      expect(card('Deutsch am Abend')).to.contain('Zuletzt geprüft vor 14 Monaten');
      expect(card('Sprach-Café')).to.contain('Nächster Termin: Di., 24. März, 15:00 Uhr');
      expect(card('Schuldnerberatung')).to.contain('Nur mit Termin');
    });

    it('shows more on demand and moves on to the first new one', async () => {
      const element = await mount({ src: addressOf(lindental(manyOffers(45))), limit: 20 });
      expect(titles(element)).to.have.lengthOf(20);
      byWords(element, 'button', 'Weitere 20 Angebote zeigen').click();
      await until(() => titles(element).length === 40, '40 offers');
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.closest('li')).to.equal(find(element, '.cards > li:nth-child(21)'));
      byWords(element, 'button', 'Weitere 5 Angebote zeigen').click();
      await until(() => titles(element).length === 45, '45 offers');
      expect(element.shadowRoot?.querySelector('.more')).to.equal(null);
    });
  });

  it('says that something went wrong when an offer cannot be drawn, and tries again', async () => {
    const reports = catchReports();
    const { source, mend } = await breakableSource();
    try {
      const element = place({ source, src: '' });
      await until(() => element.shadowRoot?.querySelector('[role="alert"]'), 'an error');
      expect(textOf(find(element, '[role="alert"]'))).to.contain('etwas schiefgegangen');
      expect(reports.map(String)).to.include('Error: unreadable');
      mend();
      byWords(element, 'button', 'Noch einmal versuchen').click();
      await until(() => titles(element).length === 6, 'the offers');
      expect(element.shadowRoot?.querySelector('[role="alert"]')).to.equal(null);
    } finally {
      reports.stop();
    }
  });

  describe('facets', () => {
    const wide = async () => {
      document.body.style.inlineSize = '1200px';
      return mount();
    };
    afterEach(() => {
      document.body.style.inlineSize = '';
    });
    const tick = (element: KimOfferSearch, words: string) => {
      byWords(element, '.check', words).querySelector('input')?.click();
    };
    const count = (element: KimOfferSearch, words: string) =>
      textOf(byWords(element, '.check', words).querySelector('[aria-hidden]'));

    it('count what choosing them finds, each following the others', async () => {
      const element = await wide();
      expect(count(element, 'Mit Kinderbetreuung')).to.equal('2');
      expect(count(element, 'Kostenlos')).to.equal('4');
      tick(element, 'Mit Kinderbetreuung');
      await until(() => heading(element) === '2 Angebote', 'two offers');
      expect(count(element, 'Kostenlos')).to.equal('1');
      expect(count(element, 'Mit Kinderbetreuung')).to.equal('2');
    });

    it('show what is chosen as chips that take it back', async () => {
      const element = await wide();
      tick(element, 'Kostenlos');
      await until(() => heading(element) === '4 Angebote', 'four offers');
      byWords(element, '.chip', 'Filter Kostenlos entfernen').click();
      await until(() => heading(element) === '6 Angebote', 'all offers');
      expect(element.shadowRoot?.querySelector('.chip')).to.equal(null);
    });

    it('stand in a dialog where there is no room', async () => {
      document.body.style.inlineSize = '375px';
      const element = await mount();
      expect(element.shadowRoot?.querySelector('.check')).to.equal(null);
      const opener = byWords(element, 'button', 'Filter');
      opener.focus();
      opener.click();
      await until(() => element.shadowRoot?.querySelector('dialog[open]'), 'an open dialog');
      tick(element, 'Kostenlos');
      await until(
        () => textOf(element.shadowRoot?.querySelector('dialog')).includes('4 Angebote zeigen'),
        'the number on the button',
      );
      byWords(element, 'dialog button', '4 Angebote zeigen').click();
      await until(() => !element.shadowRoot?.querySelector('dialog'), 'no dialog');
      expect(element.shadowRoot?.activeElement).to.equal(byWords(element, 'button', 'Filter'));
    });
  });

  describe('presets', () => {
    it('begin with a choice that can be taken back', async () => {
      const element = await mount({ topics: 'livelihood' });
      expect(heading(element)).to.equal('1 Angebot');
      byWords(element, '.chip', 'entfernen').click();
      await until(() => heading(element) === '6 Angebote', 'all offers');
      expect(location.hash).to.equal('#kim-topic=-');
    });

    it('cannot be changed when locked, and show no facet for it', async () => {
      document.body.style.inlineSize = '1200px';
      location.hash = 'kim-topic=language';
      const element = await mount({ topics: 'livelihood', locked: true });
      document.body.style.inlineSize = '';
      expect(heading(element)).to.equal('1 Angebot');
      expect(element.shadowRoot?.querySelector('.chip')).to.equal(null);
      expect(textOf(find(element, '.facets'))).not.to.contain('Thema');
    });
  });

  describe('address', () => {
    it('opens what a link describes', async () => {
      location.hash = 'kim-q=deutsch&kim-cost=free&kim-sort=name';
      const element = await mount();
      expect(titles(element)).to.deep.equal([
        'Mama lernt Deutsch',
        'Sprach-Café Mittendrin',
        'Welcher Deutschkurs passt zu mir?',
      ]);
      expect(field(element).value).to.equal('deutsch');
    });

    it('follows what is typed, in the fragment alone', async () => {
      const { search } = location;
      const element = await mount();
      type(element, 'café & mehr');
      await until(() => location.hash === '#kim-q=caf%C3%A9%20%26%20mehr', 'the new address');
      expect(location.search).to.equal(search);
    });

    it('goes back and forth with the browser', async () => {
      const element = await mount();
      byWords(element, '.card-title a', 'Deutsch für Frauen').click();
      await until(() => element.shadowRoot?.querySelector('.detail'), 'the detail');
      history.back();
      await until(() => element.shadowRoot?.querySelector('.cards'), 'the list');
      history.forward();
      await until(() => element.shadowRoot?.querySelector('.detail'), 'the detail again');
    });

    it('keeps two widgets of a page apart', async () => {
      const one = await mount();
      const other = await mount({ urlPrefix: 'other' });
      type(one, 'schulden');
      await until(() => heading(one) === '1 Angebot', 'one offer here');
      await until(() => location.hash.includes('kim-q'), 'the new address');
      expect(heading(other)).to.equal('6 Angebote');
      type(other, 'café');
      await until(() => location.hash === '#kim-q=schulden&other-q=caf%C3%A9', 'both');
    });
  });

  describe('events', () => {
    it('tell of a change, of other results and of the offer opened', async () => {
      const element = await mount();
      const told: string[] = [];
      element.addEventListener('kim-filter-change', (event: FilterChangeEvent) =>
        told.push(`filter ${event.query}`),
      );
      element.addEventListener('kim-results-change', (event: ResultsChangeEvent) =>
        told.push(`results ${event.total} ${event.offerIds.join()}`),
      );
      element.addEventListener('kim-offer-select', ({ offerId }) =>
        told.push(`offer ${offerId ?? '-'}`),
      );
      type(element, 'schulden');
      await until(() => heading(element) === '1 Angebot', 'one offer');
      byWords(element, '.card-title a', 'Schuldnerberatung').click();
      await until(() => element.shadowRoot?.querySelector('.detail'), 'the detail');
      expect(told).to.deep.equal(['filter schulden', 'results 1 schulden', 'offer schulden']);
    });
  });

  describe('life', () => {
    it('takes properties set before the code arrived', async () => {
      const early: HTMLElement = document.createElement('kim-offer-search-late');
      Object.assign(early, { src: addressOf(), now: NOW, topics: 'livelihood' });
      document.body.append(early);
      customElements.define('kim-offer-search-late', class extends KimOfferSearch {});
      const upgraded = document.querySelector<KimOfferSearch>('kim-offer-search-late')!;
      await answered(upgraded);
      expect(heading(upgraded)).to.equal('1 Angebot');
      upgraded.remove();
    });

    it('works again after it was taken away and put back', async () => {
      const element = await mount();
      element.remove();
      document.body.append(element);
      await answered(element);
      type(element, 'schulden');
      await until(() => heading(element) === '1 Angebot', 'one offer');
    });

    it('says that the offers are missing, and tries again', async () => {
      let tries = 0;
      const element = place({ src: 'missing.json' });
      element.addEventListener('kim-error', () => (tries += 1));
      await until(() => element.shadowRoot?.querySelector('[role="alert"]'), 'an error');
      expect(textOf(find(element, '[role="alert"]'))).to.contain('nicht da');
      byWords(element, 'button', 'Noch einmal versuchen').click();
      await until(() => tries === 2, 'a second try');
      element.src = addressOf();
      await answered(element);
      expect(heading(element)).to.equal('6 Angebote');
    });

    it('speaks Arabic from right to left with the texts there are', async () => {
      const element = await mount({ lang: 'ar' });
      const title = find(element, '.card-title bdi[lang="ar"]');
      expect(textOf(title)).to.equal('الألمانية للنساء');
      expect(title.dir).to.equal('rtl');
    });
  });
});
