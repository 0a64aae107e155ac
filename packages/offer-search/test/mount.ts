import type { Database } from '@kim-widgets/angebote';
import '../src/define.js';
import type { KimOfferSearch } from '../src/index.js';
import { NOW, lindental } from './lindental.js';

/** Waits until something holds; says what did not. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within four seconds: ${what}`);
}

/** Address at which a database can be fetched. */
export function addressOf(database: Database = lindental()): string {
  return URL.createObjectURL(new Blob([JSON.stringify(database)], { type: 'application/json' }));
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

/** What a person reads. */
export function textOf(element: Element | ShadowRoot | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

export function titles({ shadowRoot }: KimOfferSearch): string[] {
  return [...(shadowRoot?.querySelectorAll('.card-title') ?? [])].map(textOf);
}

export function find({ shadowRoot }: KimOfferSearch, selector: string): HTMLElement {
  const found = shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** A button, link, tick box or heading by its words. */
export function byWords(
  { shadowRoot }: KimOfferSearch,
  selector: string,
  words: string,
): HTMLElement {
  const all = [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const found = all.find(
    (one) => textOf(one).includes(words) || one.getAttribute('aria-label')?.includes(words),
  );
  if (!found) throw new Error(`No ${selector} says "${words}"`);
  return found;
}

/** The search field. */
export function field(element: KimOfferSearch): HTMLInputElement {
  return find(element, '#query') as HTMLInputElement;
}

/** Types as a person does: the field has the focus and says that its value has changed. */
export function type(element: KimOfferSearch, words: string): void {
  const input = field(element);
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Leaves the page as it was. */
export function clearPage(): void {
  document.querySelectorAll('kim-offer-search').forEach((element) => element.remove());
  history.replaceState(null, '', location.pathname + location.search);
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-offer-search': KimOfferSearch;
  }
}
