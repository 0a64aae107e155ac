import { expect } from 'chai';
import { LeafletMap, type LeafletMapOptions } from './leaflet-map.js';
import type { MapView, OfferPin } from './map-view.js';

const options: LeafletMapOptions = {
  pick: () => undefined,
  choose: () => undefined,
  direction: () => 'ltr',
  originWords: 'Start',
  reducedMotion: true,
  words: {
    layer: 'Angebote',
    pin: ({ number, title }) => `${number}: ${title.text}`,
    cluster: (count) => `${count} Angebote`,
  },
};

/** Pins spread over a Kreis, the same in every run. */
function pins(count: number): OfferPin[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `offer-${index}`,
    number: index + 1,
    title: { text: `Angebot ${index}`, lang: 'de' },
    way: '',
    point: {
      lat: 51.2 + ((index * 7919) % 1000) / 4000,
      lon: 8.1 + ((index * 104_729) % 997) / 2500,
    },
    reached: index % 3 > 0,
  }));
}

function view(change: Partial<MapView> = {}): MapView {
  return {
    areas: [],
    courses: [],
    stops: [],
    pins: pins(6),
    origin: { label: 'Lindfurt', point: { lat: 51.36, lon: 8.32 } },
    walkMetres: 1080,
    route: [],
    selected: undefined,
    ...change,
  };
}

describe('map', () => {
  let container: HTMLElement;
  let map: LeafletMap;

  function open(shown: MapView, changed: Partial<LeafletMapOptions> = {}): void {
    container = document.createElement('div');
    container.style.inlineSize = '600px';
    container.style.blockSize = '400px';
    document.body.append(container);
    map = new LeafletMap(container, { ...options, ...changed });
    map.update(shown);
  }
  afterEach(() => {
    map.remove();
    container.remove();
  });

  const marks = () => [...container.querySelectorAll<HTMLButtonElement>('.mark')];

  it('shows ten thousand offers as few marks, one tab stop, and zooms within 100 ms', () => {
    open(view({ pins: pins(10_000) }));
    expect(marks().length).to.be.within(5, 400);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
    const times = [1, 1, -1, -1].map((step) => {
      const start = performance.now();
      map.zoom(step as 1 | -1);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(100);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
  });

  it('moves among the marks with arrow keys, round and round', () => {
    open(view());
    const [first] = marks();
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    expect(document.activeElement).to.equal(marks().at(-1));
    marks()
      .at(-1)!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    expect(document.activeElement).to.equal(marks()[0]);
  });

  it('says what a mark is, and which one is chosen', () => {
    const chosen: string[][] = [];
    open(view({ pins: pins(1), selected: 'offer-0' }), {
      choose: (some) => chosen.push(some.map(({ id }) => id)),
    });
    const [mark] = marks();
    expect(mark?.getAttribute('aria-label')).to.equal('1: Angebot 0');
    expect(mark?.getAttribute('aria-current')).to.equal('true');
    mark?.click();
    expect(chosen).to.deep.equal([['offer-0']]);
  });

  it('leaves nothing behind when it is removed', () => {
    open(view());
    map.remove();
    expect(container.querySelector('.mark')).to.equal(null);
    container.remove();
    open(view());
  });
});
