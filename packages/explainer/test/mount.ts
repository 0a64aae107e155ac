import '../src/define.js';
import type { KimExplainer } from '../src/index.js';
import type { LocalContent } from '../src/content/index.js';

/** Waits until something holds; says what did not. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within four seconds: ${what}`);
}

/** Address at which a municipality's file can be fetched. */
export function addressOf(content: Partial<LocalContent>): string {
  const file = {
    formatVersion: '1.0',
    publisher: 'Kreis Lindental',
    updated: '2026-03-03',
    ...content,
  };
  return URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
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

/** What a person reads. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function find({ shadowRoot }: KimExplainer, selector: string): HTMLElement {
  const found = shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all({ shadowRoot }: KimExplainer, selector: string): HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function byWords(element: KimExplainer, selector: string, words: string): HTMLElement {
  const found = all(element, selector).find(
    (one) => textOf(one).includes(words) || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`No ${selector} says "${words}"`);
  return found;
}

/** The question on the screen. */
export function question(element: KimExplainer): string {
  return textOf(find(element, '#screen-heading'));
}

export function sentences(element: KimExplainer): string[] {
  return all(element, '.sentence').map((one) => textOf(one).replace(/ (?=[.:?!])/g, ''));
}

/** Leaves the page as it was. */
export function clearPage(): void {
  document.querySelectorAll('kim-explainer').forEach((element) => element.remove());
  history.replaceState(null, '', location.pathname + location.search);
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-explainer': KimExplainer;
  }
}
