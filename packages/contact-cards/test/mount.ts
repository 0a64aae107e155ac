import type { Database } from '@kim-widgets/angebote';
import '../src/define.js';
import type { KimContactCards } from '../src/index.js';
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
export function place(properties: Partial<KimContactCards> = {}): KimContactCards {
  const element = document.createElement('kim-contact-cards');
  Object.assign(element, { src: addressOf(), now: NOW, ...properties });
  document.body.append(element);
  return element;
}

/** Puts a widget on the page and waits until all of it is there. */
export async function mount(properties: Partial<KimContactCards> = {}): Promise<KimContactCards> {
  const element = place(properties);
  await settled(element);
  return element;
}

export async function settled(element: KimContactCards): Promise<void> {
  const { shadowRoot } = element;
  await until(
    () =>
      shadowRoot?.querySelector('[data-contact], .kreis .way button, .directory, .matrix') &&
      !shadowRoot.querySelector('.skeleton'),
    'an answer',
  );
  await element.updateComplete;
}

/** What a person reads. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

export function all({ shadowRoot }: KimContactCards, selector: string): HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function find(element: KimContactCards, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function byWords(element: KimContactCards, selector: string, words: string): HTMLElement {
  const found = all(element, selector).find(
    (one) => textOf(one).includes(words) || one.getAttribute('aria-label')?.includes(words),
  );
  if (!found) throw new Error(`No ${selector} says "${words}"`);
  return found;
}

/** The sentence that answers. */
export const headline = (element: KimContactCards): string =>
  textOf(find(element, '#answer-heading'));

/** Ids of the contacts shown. */
export const shown = (element: KimContactCards): string[] =>
  all(element, '[data-contact]').map(({ dataset }) => dataset.contact ?? '');

/** Says where one lives, as a person does. */
export async function live(element: KimContactCards, words: string): Promise<void> {
  const input = find(element, '#place') as HTMLInputElement;
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  input.blur();
  await element.updateComplete;
}

export async function choose(
  element: KimContactCards,
  field: string,
  value: string,
): Promise<void> {
  const select = find(element, field) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Leaves the page as it was. */
export function clearPage(): void {
  document.querySelectorAll('kim-contact-cards').forEach((element) => element.remove());
  history.replaceState(null, '', location.pathname + location.search);
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-contact-cards': KimContactCards;
  }
}
