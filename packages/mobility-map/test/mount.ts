import '../src/define.js';
import type { KimMobilityMap } from '../src/index.js';

/** Waits until something holds; says what did not. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within six seconds: ${what}`);
}

/** What a person reads. */
export function textOf(element: Element | ShadowRoot | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

export function find({ shadowRoot }: KimMobilityMap, selector: string): HTMLElement {
  const found = shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all({ shadowRoot }: KimMobilityMap, selector: string): HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Puts a widget on the page and waits for its answer. */
export async function mount(properties: Partial<KimMobilityMap>): Promise<KimMobilityMap> {
  const element = document.createElement('kim-mobility-map');
  Object.assign(element, properties);
  document.body.append(element);
  await answered(element);
  return element;
}

/** Waits until an answer stands there and nothing is on its way. */
export async function answered(element: KimMobilityMap): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('[aria-busy="false"]'), 'an answer');
  await element.updateComplete;
}

/** Leaves the page as it was. */
export function clearPage(): void {
  document.querySelectorAll('kim-mobility-map').forEach((element) => element.remove());
  history.replaceState(null, '', location.pathname + location.search);
}
