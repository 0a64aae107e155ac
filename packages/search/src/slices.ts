/**
 * Runs long work in slices, so that a page stays responsive: `work` yields the share done wherever
 * it may be interrupted, and after `milliseconds` the browser gets its turn.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function runInSlices<Result>(
  work: Generator<number, Result>,
  milliseconds: number,
  signal?: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<Result> {
  let sliceStart = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    if (performance.now() - sliceStart >= milliseconds) {
      onProgress?.(step.value);
      await nextTask();
      sliceStart = performance.now();
    }
  }
}

/** A message, because nested timeouts are delayed by 4 ms and more in background tabs. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
