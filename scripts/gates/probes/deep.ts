/** Names of helpers that are put into a page before the probes run there. */
export interface DeepHelpers {
  /** All elements of the page, also inside open shadow roots, in the order of the document. */
  all: () => Element[];
  /** What has the focus, followed into shadow roots. */
  active: () => Element | null;
  /** A short name of an element for a message. */
  say: (element: Element) => string;
}

declare global {
  var deep: DeepHelpers;
}

/** Puts {@link DeepHelpers} into the page. Given to `page.addInitScript`. */
export function installDeep(): void {
  const walk = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? walk(element.shadowRoot) : []),
    ]);
  globalThis.deep = {
    all: () => walk(document),
    active: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    },
    say: (element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim();
      const name = [element.localName, ...element.classList].join('.');
      return `${name} “${words.replace(/\s+/g, ' ').slice(0, 40)}”`;
    },
  };
}
