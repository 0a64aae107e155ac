import { MemorySource, parseDatabase } from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';
import { expect } from 'chai';
import { lindental } from '../test/lindental.js';
import type { KimOfferSearch } from './index.js';
import {
  byWords,
  clearPage,
  field,
  find,
  mount,
  textOf,
  titles,
  type,
  until,
} from '../test/mount.js';

const heading = (element: KimOfferSearch) => textOf(find(element, '#results-heading'));
const press = (input: HTMLElement, key: string) =>
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

function write(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('asking', () => {
  afterEach(() => {
    document.body.style.inlineSize = '';
    clearPage();
  });

  describe('suggestions', () => {
    const options = ({ shadowRoot }: KimOfferSearch) =>
      [...(shadowRoot?.querySelectorAll('#query-list [role="option"]') ?? [])].map(textOf);

    it('complete what is typed, are walked by arrows and taken by Enter', async () => {
      const element = await mount();
      type(element, 'schul');
      await until(() => options(element).length > 0, 'suggestions');
      const input = field(element);
      expect(input.getAttribute('aria-expanded')).to.equal('true');
      press(input, 'ArrowDown');
      await element.updateComplete;
      const active = input.getAttribute('aria-activedescendant') ?? '';
      const option = find(element, `#${active}`);
      expect(option.getAttribute('aria-selected')).to.equal('true');
      const words = textOf(option.querySelector('span'));
      press(input, 'Enter');
      await until(() => input.value === words, 'the suggestion taken');
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      await until(() => titles(element).includes('Schuldnerberatung'), 'the offer');
    });

    it('are made ready for as soon as the visitor comes to the field', async () => {
      let prepared = 0;
      const { database } = parseDatabase(lindental());
      const source = new MemorySource(database, { createIndex: createSearchIndex });
      source.prepareSearch = () => (prepared += 1);
      const element = await mount({ source });
      expect(prepared).to.equal(0);
      field(element).focus();
      expect(prepared).to.equal(1);
    });

    it('say how much they find, and close with Escape', async () => {
      const element = await mount();
      type(element, 'schul');
      await until(() => options(element).some((text) => text.includes('1 Angebot')), 'a count');
      press(field(element), 'Escape');
      await element.updateComplete;
      expect(options(element)).to.deep.equal([]);
      expect(field(element).value).to.equal('schul');
    });
  });

  describe('place', () => {
    const place = (element: KimOfferSearch) => find(element, '#place') as HTMLInputElement;

    it('is a postcode or a name, sorts by distance, and stands in no address', async () => {
      const element = await mount();
      write(place(element), '59997');
      press(place(element), 'ArrowDown');
      press(place(element), 'Enter');
      await until(() => titles(element)[0] === 'Mama lernt Deutsch', 'the nearest first');
      expect(place(element).value).to.equal('59997 Tannwinkel');
      expect(textOf(byWords(element, '.card', 'Mama lernt'))).to.contain('100 m');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(location.href).not.to.match(/tannwinkel|59997/i);
    });

    it('says when it is not known, with an example', async () => {
      const element = await mount();
      write(place(element), 'Atlantis');
      place(element).blur();
      await until(() => place(element).getAttribute('aria-invalid') === 'true', 'an error');
      const error = find(element, `#${place(element).getAttribute('aria-describedby') ?? ''}`);
      expect(textOf(error)).to.contain('Diesen Ort kennen wir nicht. Zum Beispiel: Lindfurt');
    });

    it('can be what the device says', async () => {
      const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (found) =>
        found({ coords: { latitude: 51.364, longitude: 8.326 } } as GeolocationPosition);
      const element = await mount();
      byWords(element, 'button', 'Meinen Standort verwenden').click();
      navigator.geolocation.getCurrentPosition = original;
      await until(() => place(element).value === 'Mein Standort', 'the place');
      await until(() => textOf(element.shadowRoot).includes('das Nächste zuerst'), 'the order');
      byWords(element, 'button', 'Ort löschen').click();
      await until(() => place(element).value === '', 'no place');
      expect(element.shadowRoot?.activeElement).to.equal(place(element));
    });

    it('says when the device does not tell', async () => {
      const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (_, failed) =>
        failed?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
      const element = await mount();
      byWords(element, 'button', 'Meinen Standort verwenden').click();
      navigator.geolocation.getCurrentPosition = original;
      await until(() => textOf(element.shadowRoot).includes('gibt den Standort nicht frei'), 'why');
    });
  });

  describe('nothing found', () => {
    it('says what was tried and offers wider searches with their counts', async () => {
      location.hash = 'kim-q=schulden&kim-childcare=yes';
      const element = await mount();
      await until(() => element.shadowRoot?.querySelector('.empty'), 'the empty view');
      expect(textOf(find(element, '.empty'))).to.contain(
        'Gesucht: „schulden“, Mit Kinderbetreuung.',
      );
      expect(textOf(find(element, '.empty'))).to.contain('0221 4710200');
      byWords(element, '.empty button', 'Ohne „Mit Kinderbetreuung“ 1').click();
      await until(() => heading(element) === '1 Angebot', 'one offer');
      expect(location.hash).to.equal('#kim-q=schulden');
    });

    it('looks in the neighbourhood and online', async () => {
      location.hash = 'kim-q=abend&kim-place=05999036';
      const element = await mount();
      await until(() => element.shadowRoot?.querySelector('.empty button'), 'wider searches');
      byWords(element, '.empty button', 'Online und am Telefon 1').click();
      await until(() => titles(element).includes('Deutsch am Abend'), 'the online offer');
    });
  });

  describe('what fits me', () => {
    it('narrows the list, shows a chip and stands in no address', async () => {
      document.body.style.inlineSize = '1200px';
      const element = await mount();
      const age = find(element, '#profile-age') as HTMLInputElement;
      age.value = '15';
      age.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => heading(element) === '5 Angebote', 'offers for 15-year-olds');
      expect(location.hash).to.equal('');
      byWords(element, '.chip', '15 Jahre alt').click();
      await until(() => heading(element) === '6 Angebote', 'all offers');
      expect(age.value).to.equal('');
    });
  });

  describe('words understood as a filter', () => {
    it('are shown as a chip and can be words again', async () => {
      const element = await mount();
      type(element, 'arabisch');
      await until(() => element.shadowRoot?.querySelector('.chip'), 'a chip');
      expect(titles(element)).to.deep.equal(['Welcher Deutschkurs passt zu mir?']);
      byWords(element, '.chip', 'Arabisch').click();
      await until(() => !element.shadowRoot?.querySelector('.chip'), 'no chip');
    });
  });

  describe('open now', () => {
    it('is counted and follows the clock', async () => {
      document.body.style.inlineSize = '1200px';
      const element = await mount();
      const option = () => textOf(byWords(element, '.check', 'Jetzt geöffnet'));
      await until(() => option().includes('1'), 'a count');
      byWords(element, '.check', 'Jetzt geöffnet').querySelector('input')?.click();
      await until(() => heading(element) === '1 Angebot', 'what is open');
      element.now = new Date('2026-03-10T15:30:00Z');
      await until(() => heading(element) === 'Kein Angebot', 'nothing after closing time');
    });
  });

  describe('needs', () => {
    it('are where a phone begins, until something is asked', async () => {
      document.body.style.inlineSize = '375px';
      const element = await mount();
      byWords(element, '.need', 'Ich will Deutsch lernen').click();
      await until(() => heading(element) === '5 Angebote', 'German courses');
      expect(element.shadowRoot?.querySelector('.need')).to.equal(null);
      expect(location.hash).to.contain('kim-need=');
    });
  });
});
