import instantsearch, { type Widget } from 'instantsearch.js';
import {
  configure,
  infiniteHits,
  refinementList,
  searchBox,
  stats,
} from 'instantsearch.js/es/widgets';
import { detailOf } from './detail.js';
import { localClient } from './local-client.js';
import { FACETS, fetchOffers, PAGE_SIZE, type FlatOffer } from './offers.js';

/** Algolia's own widgets as its guide puts them together, over an index in the page. */
const offers = await fetchOffers();
const byId = new Map(offers.map((offer) => [offer.id, offer]));
const host = document.querySelector<HTMLElement>('#peer');
if (!host) throw new Error('The page has no place for the offers.');

const search = instantsearch({ indexName: 'offers', searchClient: localClient(offers) });
const split = box('split');
const facets = box('facets', split);
const results = box('results', split);
const widgets = [
  configure({ hitsPerPage: PAGE_SIZE }),
  searchBox({ container: box('search'), placeholder: 'Was suchen Sie?' }),
  stats({
    container: box('stats', results),
    templates: { text: ({ nbHits }) => `${nbHits} Angebote` },
  }),
  ...Object.entries(FACETS).map(([attribute, label]) => {
    const heading = document.createElement('h3');
    heading.textContent = label;
    facets.append(heading);
    return refinementList({ container: box('facet', facets), attribute, limit: 8 });
  }),
  infiniteHits<FlatOffer>({
    container: box('hits', results),
    cssClasses: { item: 'hit' },
    templates: {
      showMoreText: 'Weitere zeigen',
      item: (offer, { html, components }) => html`
        <h3>
          <a href="#${offer.id}" onClick=${(event: Event) => follow(event, offer.id)}>
            ${components.Highlight({ hit: offer, attribute: 'title' })}
          </a>
        </h3>
        <p>${offer.organization}</p>
        <p>${components.Highlight({ hit: offer, attribute: 'summary' })}</p>
        <p>${offer.place}</p>
        <p>${offer.hours}</p>
        <p>${offer.languages.join(', ')} ${offer.cost}</p>
      `,
    },
  }),
];
// Their types say `undefined` where ours must not be given at all.
search.addWidgets(widgets as unknown as Widget[]);
search.start();

function box(name: string, parent: HTMLElement | null = host): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  parent?.append(made);
  return made;
}

function follow(event: Event, id: string): void {
  event.preventDefault();
  const offer = byId.get(id);
  if (!offer || !host) return;
  const list = [...host.children];
  const detail = detailOf(offer, () => {
    detail.remove();
    for (const part of list) part.toggleAttribute('hidden', false);
  });
  for (const part of list) part.toggleAttribute('hidden', true);
  host.append(detail);
}
