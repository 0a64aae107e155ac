import Fuse from 'fuse-latest';
import { html, nothing, render, type TemplateResult } from 'lit';
import { detailOf } from './detail.js';
import { FACETS, fetchOffers, PAGE_SIZE, type Facet, type FlatOffer } from './offers.js';

/**
 * The search a good developer writes in a few days: Fuse.js over the offers in memory, lit for the
 * page. Waits for a pause in typing, as one does with Fuse.js.
 */
const PAUSE_MS = 150;
const SHOWN_VALUES = 8;
const KEYS = [
  { name: 'title', weight: 4 },
  { name: 'summary', weight: 2 },
  { name: 'topics', weight: 2 },
  { name: 'organization', weight: 1.5 },
  { name: 'description', weight: 1 },
];

const host = document.querySelector<HTMLElement>('#peer');
if (!host) throw new Error('The page has no place for the offers.');
const offers = await fetchOffers();
const fuse = new Fuse(offers, { keys: KEYS, threshold: 0.3, ignoreLocation: true });
const facets = Object.keys(FACETS) as Facet[];
const chosen = Object.fromEntries(facets.map((facet) => [facet, new Set<string>()])) as Record<
  Facet,
  Set<string>
>;
let found: readonly FlatOffer[] = offers;
let shown = PAGE_SIZE;
let opened: FlatOffer | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;
update();

function type(event: Event): void {
  const text = (event.target as HTMLInputElement).value.trim();
  clearTimeout(pause);
  pause = setTimeout(() => {
    found = text ? fuse.search(text).map(({ item }) => item) : offers;
    shown = PAGE_SIZE;
    update();
  }, PAUSE_MS);
}

function toggle(facet: Facet, value: string): void {
  if (!chosen[facet].delete(value)) chosen[facet].add(value);
  shown = PAGE_SIZE;
  update();
}

function showMore(): void {
  shown += PAGE_SIZE;
  update();
}

function open(offer: FlatOffer | undefined): void {
  opened = offer;
  update();
}

/** Whether an offer has one of the chosen values of each facet, leaving out one facet. */
function passes(offer: FlatOffer, except?: Facet): boolean {
  return facets.every(
    (facet) =>
      facet === except ||
      chosen[facet].size === 0 ||
      offer[facet].some((value) => chosen[facet].has(value)),
  );
}

function update(): void {
  if (host) render(opened ? detailOf(opened, () => open(undefined)) : list(), host);
}

function list(): TemplateResult {
  const results = found.filter((offer) => passes(offer));
  return html`
    <label>Was suchen Sie? <input class="field" type="search" @input=${type} /></label>
    <div class="split">
      <div class="facets">${facets.map((facet) => facetOf(facet))}</div>
      <section>
        <h2 role="status">${results.length} Angebote</h2>
        <ol>
          ${results.slice(0, shown).map((offer) => card(offer))}
        </ol>
        ${
          results.length > shown
            ? html`<button @click=${showMore}>Weitere zeigen</button>`
            : nothing
        }
      </section>
    </div>
  `;
}

function facetOf(facet: Facet): TemplateResult {
  const counts = new Map<string, number>();
  for (const offer of found) {
    if (!passes(offer, facet)) continue;
    for (const value of offer[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].sort(([, one], [, other]) => other - one).slice(0, SHOWN_VALUES);
  return html`<fieldset>
    <legend>${FACETS[facet]}</legend>
    ${values.map(
      ([value, count]) =>
        html`<label class="box"
          ><input
            type="checkbox"
            .checked=${chosen[facet].has(value)}
            @change=${() => toggle(facet, value)}
          />${value} <span>${count}</span></label
        >`,
    )}
  </fieldset>`;
}

function card(offer: FlatOffer): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    open(offer);
  };
  return html`<li class="hit">
    <h3><a href="#${offer.id}" @click=${follow}>${offer.title}</a></h3>
    <p>${offer.organization}</p>
    <p>${offer.summary}</p>
    <p>${offer.place}</p>
    <p>${offer.hours}</p>
    <p>${offer.languages.join(', ')} ${offer.cost}</p>
  </li>`;
}
