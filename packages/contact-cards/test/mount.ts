import type { Database } from '@kim-widgets/angebote';
import {
  addressOfJson,
  all,
  clearPageOf,
  find,
  textOf,
  typeInto,
  until,
} from '../../ui/test/widget.js';
import '../src/define.js';
import type { KimContactCards } from '../src/index.js';
import { NOW, lindental } from './lindental.js';

/** Address at which a database can be fetched. */
export const addressOf = (database: Database = lindental()): string => addressOfJson(database);

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

/** The sentence that answers. */
export const headline = (element: KimContactCards): string =>
  textOf(find(element, '#answer-heading'));

/** Ids of the contacts shown. */
export const shown = (element: KimContactCards): string[] =>
  all(element, '[data-contact]').map(({ dataset }) => dataset.contact ?? '');

/** Says where one lives, as a person does. */
export async function live(element: KimContactCards, words: string): Promise<void> {
  const input = find(element, '#place');
  typeInto(input, words);
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
export const clearPage = (): void => clearPageOf('kim-contact-cards');

declare global {
  interface HTMLElementTagNameMap {
    'kim-contact-cards': KimContactCards;
  }
}
