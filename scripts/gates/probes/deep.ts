/** Names of helpers that are put into a page before the probes run there. */
export interface DeepHelpers {
  /** All elements of the page, also inside open shadow roots, in the order of the document. */
  all: () => Element[];
  /** What has the focus, followed into shadow roots. */
  active: () => Element | null;
  /** What is seen at a point of the window, followed into shadow roots. */
  at: (x: number, y: number) => Element | null;
  /** Whether an element is in another, or is it, across shadow roots. */
  within: (element: Node, other: Node) => boolean;
  /** A number that is the same for the same stop of a walk with Tab: a group of radio buttons is one. */
  mark: (element: Element) => number;
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
  const marks = new WeakMap<Element, number>();
  let count = 0;
  globalThis.deep = {
    all: () => walk(document),
    active: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    },
    at: (x, y) => {
      let seen = document.elementFromPoint(x, y);
      for (;;) {
        const inside = seen?.shadowRoot?.elementFromPoint(x, y);
        if (!inside || inside === seen) return seen;
        seen = inside;
      }
    },
    within: (element, other) => {
      for (let node: Node | null = element; node;) {
        if (node === other) return true;
        node = node instanceof ShadowRoot ? node.host : node.parentNode;
      }
      return false;
    },
    mark: (element) => {
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
      const group = isRadio && `[type="radio"][name="${CSS.escape(element.name)}"]`;
      const root = element.getRootNode() as Document | ShadowRoot;
      const stop = group ? (root.querySelector(group) ?? element) : element;
      if (!marks.has(stop)) marks.set(stop, (count += 1));
      return marks.get(stop) ?? 0;
    },
    say: (element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent).trim();
      const name = [element.localName, ...element.classList].join('.');
      return `${name} “${words.replace(/\s+/g, ' ').slice(0, 40)}”`;
    },
  };
}
