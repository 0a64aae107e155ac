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
    // What lies beyond the edge of a map can be moved in.
    const isCut =
      !element.matches('.leaflet-container') &&
      (hasCutChoice(element) ||
        (cuts && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1));
    const box = element.getBoundingClientRect();
    const sticksOut =
      !isInScroller(element, root) && (box.right > edge.right + 1 || box.left < edge.left - 1);
    if (isCut || sticksOut)
      found.push(`<${element.localName}.${element.className}> ${wordsOf(element)}`);
  }
  return found;
}

/** A closed select shows one line, and browsers do not tell how long its text is. */
function hasCutChoice(element: HTMLElement): boolean {
  if (!(element instanceof HTMLSelectElement)) return false;
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  pen.font = font;
  const room =
    element.clientWidth -
    Number.parseFloat(paddingInlineStart) -
    Number.parseFloat(paddingInlineEnd);
  return pen.measureText(element.selectedOptions[0]?.text ?? '').width > room + 1;
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
