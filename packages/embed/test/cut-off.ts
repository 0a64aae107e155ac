/** Words of a page that do not fit where they stand. */

/**
 * What sticks out of its box and is cut there, and what makes the page scroll sideways. A part that may
 * be scrolled, and what only screen readers read, are not meant.
 */
export function cutOff(root: Element): string[] {
  const found: string[] = [];
  const edge = root.getBoundingClientRect();
  for (const element of elementsBelow(root)) {
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
    const isShown = clipPath === 'none' && element.checkVisibility();
    if (!isShown || !element.textContent.trim()) continue;
    const cuts = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
    const isCut =
      (cuts && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    const box = element.getBoundingClientRect();
    const sticksOut =
      !isInScroller(element, root) && (box.right > edge.right + 1 || box.left < edge.left - 1);
    if (isCut || sticksOut)
      found.push(`<${element.localName}.${element.className}> ${wordsOf(element)}`);
  }
  return found;
}

function* elementsBelow(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.children) {
    if (element instanceof HTMLElement) yield element;
    yield* elementsBelow(element.shadowRoot ?? element);
  }
}

function isInScroller(element: Element, root: Element): boolean {
  for (let one: Element | null = element; one && one !== root; one = parentOf(one)) {
    const { overflowX, clipPath } = getComputedStyle(one);
    if (overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none') return true;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
}
