import type { Page } from 'playwright';

/** What a page holds after its garbage has been collected. */
export interface Holding {
  /** Nodes, those in no document among them. */
  nodes: number;
  listeners: number;
  documents: number;
  workers: number;
  /** Megabytes of the script heap. */
  heapMb: number;
}

export async function measure(page: Page): Promise<Holding> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What one collection frees lets go of more, which the next one frees.
  for (let times = 0; times < 3; times += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    documents: value('Documents'),
    workers: page.workers().length,
    heapMb: Math.round(value('JSHeapUsedSize') / 1e4) / 100,
  };
}
