import { MemorySource, parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';
import { expect } from 'chai';
import type { KimOfferSearch } from './index.js';
import { lindental } from '../test/lindental.js';
import { answered, byWords, clearPage, find, mount, textOf, until } from '../test/mount.js';

async function staffWidget(properties: Partial<KimOfferSearch> = {}): Promise<KimOfferSearch> {
  document.body.style.inlineSize = '1200px';
  const database = await withDefaultVocabularies(parseDatabase(lindental()).database);
  const source = new MemorySource(database, { createIndex: createSearchIndex });
  return mount({ audience: 'professional', source, ...properties });
}

describe('for professionals', () => {
  afterEach(() => {
    document.body.style.inlineSize = '';
    clearPage();
  });

  it('shows a table with headers, and cards on demand', async () => {
    const element = await staffWidget();
    await until(() => element.shadowRoot?.querySelector('table.offers'), 'a table');
    const table = find(element, 'table.offers');
    expect([...table.querySelectorAll('thead th')].map(textOf)).to.deep.equal([
      'Angebot',
      'Wo',
      'Wann',
      'Plätze',
      'Zugang',
      'Geprüft',
    ]);
    expect(table.querySelectorAll('tbody th[scope="row"]')).to.have.lengthOf(6);
    expect(textOf(table)).to.contain('Voll. Warteliste, etwa 6 Wochen');
    const button = byWords(element, 'button', 'Tabelle');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    button.click();
    await until(() => element.shadowRoot?.querySelector('.card'), 'cards');
  });

  it('is no table for everybody else', async () => {
    document.body.style.inlineSize = '1200px';
    const element = await mount();
    expect(element.shadowRoot?.querySelector('table.offers')).to.equal(null);
    expect(textOf(element.shadowRoot)).not.to.contain('Tabelle');
  });

  it('comes to the search field with Ctrl and K, from anywhere', async () => {
    const element = await staffWidget();
    const press = (init: KeyboardEventInit) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    press({ key: 'k' });
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(null);
    press({ key: 'k', ctrlKey: true });
    await until(() => element.shadowRoot?.activeElement?.id === 'query', 'the field');
  });

  it('shows numbers for staff and what they need to refer somebody', async () => {
    const element = await staffWidget();
    await until(() => element.shadowRoot?.querySelector('table.offers a'), 'a table');
    byWords(element, '.card-title a', 'Deutsch für Frauen').click();
    await until(() => element.shadowRoot?.querySelector('.detail'), 'the detail');
    await answered(element);
    expect(textOf(element.shadowRoot)).to.contain('4710999');
    expect(textOf(byWords(element, '.answer', 'Für Fachkräfte'))).to.contain('deutsch-frauen');
  });
});
