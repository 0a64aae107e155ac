import axe from 'axe-core';
import { expect } from 'chai';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing in an element and its shadow root; targets are at least 24 px. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: TAGS,
    // A widget is not a page: landmarks around it and the page's own heading are the host's.
    rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  });
  const found = [...violations, ...incomplete.filter(({ id }) => id === 'target-size')];
  const words = found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
  expect(words).to.deep.equal([]);
}

/** Elements that stick out sideways of a widget. */
export function overflowing(element: Element): string[] {
  const edge = element.getBoundingClientRect();
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return all
    .filter((one) => {
      if (one.closest('.visually-hidden, [hidden], .table-scroll') || !one.checkVisibility())
        return false;
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (right > edge.right + 1 || left < edge.left - 1);
    })
    .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
}
