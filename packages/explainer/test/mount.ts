import { addressOfJson, all, clearPageOf, find, textOf, until } from '../../ui/test/widget.js';
import '../src/define.js';
import type { KimExplainer } from '../src/index.js';
import type { LocalContent } from '../src/content/index.js';

/** Address at which a municipality's file can be fetched. */
export function addressOf(content: Partial<LocalContent>): string {
  const file = {
    formatVersion: '1.0',
    publisher: 'Kreis Lindental',
    updated: '2026-03-03',
    ...content,
  };
  return addressOfJson(file);
}

export interface Options extends Partial<KimExplainer> {
  /** What stands behind # in the address. */
  address?: string;
  content?: Partial<LocalContent>;
}

/** Puts an explainer on the page and waits until it shows something. */
export async function mount({
  address,
  content,
  ...properties
}: Options = {}): Promise<KimExplainer> {
  if (address !== undefined) history.replaceState(null, '', `#${address}`);
  const element = document.createElement('kim-explainer');
  if (content) element.contentSrc = addressOf(content);
  Object.assign(element, properties);
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector('.foot, [role="alert"]'), 'all parts');
  await element.updateComplete;
  return element;
}

/** The question on the screen. */
export function question(element: KimExplainer): string {
  return textOf(find(element, '#screen-heading'));
}

export function sentences(element: KimExplainer): string[] {
  return all(element, '.sentence').map((one) => textOf(one).replace(/ (?=[.:?!])/g, ''));
}

/** Leaves the page as it was. */
export const clearPage = (): void => clearPageOf('kim-explainer');

declare global {
  interface HTMLElementTagNameMap {
    'kim-explainer': KimExplainer;
  }
}
