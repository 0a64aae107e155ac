/** What tests of widgets do in a page, whatever the widget. */

/** Waits until something holds; says what did not. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within four seconds: ${what}`);
}

/** Address at which some data can be fetched. */
export function addressOfJson(data: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));
}

/** What a person reads. */
export function textOf(element: Element | ShadowRoot | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** Everything in a widget that matches. */
export function all({ shadowRoot }: Element, selector: string): HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first thing in a widget that matches. */
export function find(widget: Element, selector: string): HTMLElement {
  const [found] = all(widget, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** A button, link, tick box or heading by its words. */
export function byWords(widget: Element, selector: string, words: string): HTMLElement {
  const found = all(widget, selector).find(
    (one) => textOf(one).includes(words) || one.getAttribute('aria-label')?.includes(words),
  );
  if (!found) throw new Error(`No ${selector} says "${words}"`);
  return found;
}

/** Types as a person does: the field has the focus and says that its value has changed. */
export function typeInto(field: HTMLElement, words: string): void {
  field.focus();
  (field as HTMLInputElement).value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Takes all widgets of a name away and leaves the address as it was. */
export function clearPageOf(tag: string): void {
  document.querySelectorAll(tag).forEach((element) => element.remove());
  history.replaceState(null, '', location.pathname + location.search);
}
