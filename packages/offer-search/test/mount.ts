import type { Database } from '@kim-widgets/angebote';
import { addressOfJson, clearPageOf, find, textOf, typeInto, until } from '../../ui/test/widget.js';
import '../src/define.js';
import type { KimOfferSearch } from '../src/index.js';
import { NOW, lindental } from './lindental.js';

export { byWords, find, textOf, until } from '../../ui/test/widget.js';

/** Address at which a database can be fetched. */
export function addressOf(database: Database = lindental()): string {
  return addressOfJson(database);
}

/** Puts a widget on the page, without waiting for it. */
export function place(properties: Partial<KimOfferSearch> = {}): KimOfferSearch {
  const element = document.createElement('kim-offer-search');
  Object.assign(element, { src: addressOf(), now: NOW, ...properties });
  document.body.append(element);
  return element;
}

/** Puts a widget on the page and waits for its answer. */
export async function mount(properties: Partial<KimOfferSearch> = {}): Promise<KimOfferSearch> {
  const element = place(properties);
  await answered(element);
  return element;
}

/** Waits until a widget shows an offer, or results and what narrows them. */
export async function answered(element: KimOfferSearch): Promise<void> {
  await until(
    () => element.shadowRoot?.querySelector('.detail, .split > .facets, .open-facets'),
    'an answer',
  );
  await element.updateComplete;
}

export function titles({ shadowRoot }: KimOfferSearch): string[] {
  return [...(shadowRoot?.querySelectorAll('.card-title') ?? [])].map(textOf);
}

/** The search field. */
export function field(element: KimOfferSearch): HTMLInputElement {
  return find(element, '#query') as HTMLInputElement;
}

/** Types as a person does: the field has the focus and says that its value has changed. */
export function type(element: KimOfferSearch, words: string): void {
  typeInto(field(element), words);
}

/** Leaves the page as it was. */
export function clearPage(): void {
  clearPageOf('kim-offer-search');
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-offer-search': KimOfferSearch;
  }
}
