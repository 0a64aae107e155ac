/** Where the first answer of a page stands: an element, or one in another's shadow root. */
export type Spot = readonly [element: string, within?: string];

/** What a page notes of itself; times in milliseconds since its navigation began. */
export interface Notes {
  /** First frame in which the answer stood there. */
  firstMs?: number;
  /** Bodies that had arrived by then, compressed. */
  firstBytes?: number;
  /** Tasks over 50 ms. */
  longTasks: number;
  /** Interaction → longest time until the next paint. */
  interactions: Record<number, number>;
  /** When somebody last pressed or clicked. */
  lastInput: number;
  /** When the answer last changed. */
  lastChange: number;
}

declare global {
  interface Window {
    benchNotes: Notes;
  }
}

/** Runs in the page, before anything else. */
export function installInstruments(spot: Spot | undefined): void {
  const notes: Notes = { longTasks: 0, interactions: {}, lastInput: 0, lastChange: 0 };
  window.benchNotes = notes;
  new PerformanceObserver((list) => {
    notes.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      const { interactionId: id, duration } = entry;
      if (id) notes.interactions[id] = Math.max(duration, notes.interactions[id] ?? 0);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  for (const type of ['keydown', 'click', 'change']) {
    addEventListener(type, () => (notes.lastInput = performance.now()), { capture: true });
  }
  if (!spot) return;
  const [element, within] = spot;
  requestAnimationFrame(function look() {
    const found = document.querySelector(element);
    const root = within === undefined ? found : found?.shadowRoot;
    if (!root || (within !== undefined && !root.querySelector(within))) {
      requestAnimationFrame(look);
      return;
    }
    notes.firstMs = performance.now();
    const arrived = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    notes.firstBytes = arrived.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    // A peer's answer is replaced as a whole: what is watched must outlive it.
    new MutationObserver(() => (notes.lastChange = performance.now())).observe(
      root instanceof ShadowRoot ? root : document.body,
      { subtree: true, childList: true, characterData: true, attributes: true },
    );
  });
}
