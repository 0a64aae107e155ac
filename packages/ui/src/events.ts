/** A widget has its data. */
export class LoadEvent extends Event {
  static readonly type = 'kim-load';
  constructor() {
    super(LoadEvent.type);
  }
}

/** A widget could not get its data; it says so itself and offers another try. */
export class LoadErrorEvent extends Event {
  static readonly type = 'kim-error';
  constructor(readonly error: unknown) {
    super(LoadErrorEvent.type);
  }
}

/** Whether an event of a link asks for another tab, window or a download, which is the browser's. */
export function wantsBrowser(event: Event): boolean {
  if (!(event instanceof MouseEvent)) return false;
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

declare global {
  interface HTMLElementEventMap {
    'kim-load': LoadEvent;
    'kim-error': LoadErrorEvent;
  }
}
