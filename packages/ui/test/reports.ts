/** Exceptions a widget has passed on to the page. */
export interface Reports extends Array<unknown> {
  /** Leaves the page's own reporting as it was. */
  stop: () => void;
}

/** Collects what would else be reported as uncaught, and with that fail the test. */
export function catchReports(): Reports {
  const before = globalThis.reportError;
  const stop = () => {
    globalThis.reportError = before;
  };
  const reports = Object.assign([] as unknown[], { stop });
  globalThis.reportError = (error: unknown) => void reports.push(error);
  return reports;
}
