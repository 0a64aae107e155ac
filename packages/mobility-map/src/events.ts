/** The visitor chose an offer to see the way to it, or closed it (`offerId` is then undefined). */
export class TripSelectEvent extends Event {
  static readonly type = 'kim-trip-select';
  constructor(readonly offerId: string | undefined) {
    super(TripSelectEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kim-trip-select': TripSelectEvent;
  }
}
