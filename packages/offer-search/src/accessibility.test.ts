import { expect } from 'chai';
import type { KimOfferSearch } from './index.js';
import { expectAccessible, overflowing } from '../test/axe.js';
import { byWords, clearPage, field, mount, place, type, until } from '../test/mount.js';

/** Every view, and how one gets there. */
const VIEWS: Record<string, () => Promise<KimOfferSearch>> = {
  list: () => mount(),
  'list with a search and chips': () => {
    location.hash = 'kim-q=deutsch&kim-cost=free';
    return mount();
  },
  suggestions: async () => {
    const element = await mount();
    type(element, 'schul');
    await until(() => element.shadowRoot?.querySelector('#query-list li'), 'suggestions');
    return element;
  },
  'unknown place': async () => {
    const element = await mount();
    const input = element.shadowRoot?.querySelector<HTMLInputElement>('#place');
    input!.focus();
    input!.value = 'Atlantis';
    input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input!.blur();
    await until(() => element.shadowRoot?.querySelector('.field-error'), 'an error');
    return element;
  },
  'nothing found': async () => {
    location.hash = 'kim-q=schulden&kim-childcare=yes';
    const element = await mount();
    await until(() => element.shadowRoot?.querySelector('.empty button'), 'wider searches');
    return element;
  },
  detail: () => {
    location.hash = 'kim-offer=deutsch-frauen';
    return mount();
  },
  'detail of an ended offer': () => {
    location.hash = 'kim-offer=ended';
    return mount();
  },
  'table for staff': async () => {
    const element = await mount({ audience: 'professional' });
    await until(() => element.shadowRoot?.querySelector('[aria-pressed]'), 'the switch');
    byWords(element, 'button', 'Tabelle').click();
    await until(() => element.shadowRoot?.querySelector('table.offers, .card'), 'a table or cards');
    return element;
  },
  error: async () => {
    const element = place({ src: 'missing.json' });
    await until(() => element.shadowRoot?.querySelector('[role="alert"]'), 'an error');
    return element;
  },
};

const themed = (element: KimOfferSearch, theme: string) => {
  element.setAttribute('theme', theme);
  document.body.style.background = theme === 'dark' ? '#131525' : '';
  return element;
};

describe('accessibility', () => {
  beforeEach(() => {
    document.documentElement.lang = 'de';
    document.body.style.margin = '0';
  });
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.body.removeAttribute('style');
    clearPage();
  });

  for (const [name, open] of Object.entries(VIEWS)) {
    for (const width of ['1200px', '320px']) {
      it(`${name}, ${width} wide: axe finds nothing, in light and dark`, async () => {
        document.body.style.inlineSize = width;
        const element = await open();
        await expectAccessible(element);
        await expectAccessible(themed(element, 'dark'));
      });
    }

    it(`${name}: nothing sticks out at 320 px, also with wide spacing`, async () => {
      document.body.style.inlineSize = '320px';
      const element = await open();
      expect(overflowing(element)).to.deep.equal([]);
      Object.assign(element.style, {
        lineHeight: '1.5',
        letterSpacing: '0.12em',
        wordSpacing: '0.16em',
      });
      expect(overflowing(element)).to.deep.equal([]);
    });
  }

  it('the dialog with the facets: axe finds nothing, Escape closes it', async () => {
    document.body.style.inlineSize = '375px';
    const element = await mount();
    byWords(element, 'button', 'Filter').click();
    await until(() => element.shadowRoot?.querySelector('dialog[open]'), 'the dialog');
    await expectAccessible(element);
    element.shadowRoot?.querySelector('dialog')?.dispatchEvent(new Event('cancel'));
    element.shadowRoot?.querySelector('dialog')?.close();
    await until(() => !element.shadowRoot?.querySelector('dialog'), 'no dialog');
  });

  it('headings begin at the level the page asks for, and leave none out', async () => {
    for (const [level, expected] of [
      [2, ['h2', 'h3']],
      [4, ['h4', 'h5']],
    ] as const) {
      const element = await mount({ headingLevel: level });
      const names = [...(element.shadowRoot?.querySelectorAll(':is(h1,h2,h3,h4,h5,h6)') ?? [])].map(
        ({ localName }) => localName,
      );
      expect([...new Set(names)]).to.deep.equal(expected);
      clearPage();
    }
  });

  it('every target can be hit with a thumb', async () => {
    document.body.style.inlineSize = '375px';
    const element = await mount();
    const small = [
      ...(element.shadowRoot?.querySelectorAll('button, summary, select, input') ?? []),
    ]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => `${one.localName} ${one.className}`);
    expect(small).to.deep.equal([]);
  });

  it('what has the focus has an outline', async () => {
    document.body.style.inlineSize = '1200px';
    const element = await mount();
    const input = field(element);
    input.focus();
    const row = input.closest('.input-row')!;
    expect(parseFloat(getComputedStyle(row).outlineWidth)).to.be.at.least(4);
    for (const one of element.shadowRoot?.querySelectorAll<HTMLElement>('a, button, summary') ??
      []) {
      one.focus({ focusVisible: true });
      if (element.shadowRoot?.activeElement !== one) continue;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      expect(outlineStyle, one.textContent).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(4);
    }
  });
});
