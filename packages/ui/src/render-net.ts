/**
 * Keeps a widget that cannot draw its content from staying blank: `over` runs an update and, when that
 * throws, a second one with `error` set, in which the widget says so. The page hears of the exception as
 * of any other. Every later update tries the content again.
 */
export class RenderNet {
  /** What the content could not be drawn for. */
  error: unknown;

  over(update: () => void): void {
    this.error = undefined;
    try {
      update();
    } catch (error) {
      this.error = error;
      reportError(error);
      update();
    }
  }
}
