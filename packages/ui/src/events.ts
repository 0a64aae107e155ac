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

declare global {
  interface HTMLElementEventMap {
    'kim-load': LoadEvent;
    'kim-error': LoadErrorEvent;
  }
}
