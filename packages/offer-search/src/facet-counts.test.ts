import { MemorySource, parseDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { createSearchIndex } from '@kim-widgets/search';
import { expect } from 'chai';
import { generateDatabase } from '../../angebote/test/generate-offers.js';
import { Random } from '../../angebote/test/random.js';
import { bruteForce, countAll, countValue, type Facts } from '../test/brute-force.js';
import { NOW } from '../test/lindental.js';
import { clearPage, find, mount, textOf, until } from '../test/mount.js';
import { FACETS } from './facets.js';
import type { KimOfferSearch } from './index.js';

const COMBINATIONS = 60;

/** What the widget shows: the total, and the count behind each tick box. */
function shown(element: KimOfferSearch): { total: number; counts: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const box of element.shadowRoot?.querySelectorAll<HTMLElement>('.check[data-value]') ?? []) {
    const { facet = '', value = '' } = box.dataset;
    counts.set(`${facet} ${value}`, parseInt(textOf(box.querySelector('[aria-hidden]')), 10));
  }
  return { total: parseInt(textOf(find(element, '#results-heading')), 10) || 0, counts };
}

/** Where the widget shows another number than there is. */
function differences(element: KimOfferSearch, all: readonly Facts[], filters: Facts): string[] {
  const { total, counts } = shown(element);
  const expected = countAll(all, filters);
  const wrong = [...counts].flatMap(([key, count]) => {
    const [facet = '', value = ''] = key.split(' ');
    const there = countValue(all, filters, facet, value);
    return facet === 'open' || count === there ? [] : [`${key}: ${count} and not ${there}`];
  });
  return total === expected ? wrong : [`${total} offers and not ${expected}`, ...wrong];
}

function addressOf(filters: Facts): string {
  return Object.entries(filters)
    .map(
      ([id, values]) => `kim-${FACETS.find((facet) => facet.id === id)!.key}=${values.join(',')}`,
    )
    .join('&');
}

describe('counts of the facets', () => {
  afterEach(() => {
    document.body.style.inlineSize = '';
    clearPage();
  });

  it(`are those of a plain filter over the raw data, in ${COMBINATIONS} combinations`, async () => {
    const raw = generateDatabase({ offers: 400, seed: 7 });
    const database = await withDefaultVocabularies(parseDatabase(raw).database);
    const all = bruteForce(database, '2026-03-10');
    const random = new Random(11);
    const valuesOf = (id: string) => [...new Set(all.flatMap((facts) => facts[id] ?? []))];
    const countable = FACETS.filter(({ id }) => valuesOf(id).length > 0);

    document.body.style.inlineSize = '1200px';
    const source = new MemorySource(database, { createIndex: createSearchIndex });
    const element = await mount({ source, audience: 'professional', now: NOW });
    for (let round = 0; round < 20; round++) {
      const more = element.shadowRoot?.querySelector<HTMLElement>('.facet .button.plain');
      if (!more) break;
      more.click();
      await element.updateComplete;
    }

    let nonEmpty = 0;
    for (let round = 0; round < COMBINATIONS; round++) {
      const filters: Record<string, string[]> = {};
      for (let chosen = 0; chosen <= round % 4; chosen++) {
        const facet = random.pick(countable);
        const value = facet.only ?? random.pick(valuesOf(facet.id));
        filters[facet.id] = [...new Set([...(filters[facet.id] ?? []), value])];
      }
      location.hash = addressOf(filters);
      const expected = countAll(all, filters);
      if (expected > 0) nonEmpty += 1;
      // The answer comes a moment later; it must then be right in every number.
      await until(
        () => differences(element, all, filters).length === 0,
        `the right numbers for ${JSON.stringify(filters)}`,
      ).catch((error: unknown) => {
        expect(differences(element, all, filters), String(error)).to.deep.equal([]);
      });
    }
    expect(nonEmpty, 'combinations that find something').to.be.at.least(40);
  }).timeout(60_000);
});
