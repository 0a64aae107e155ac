import type { OfferSource, RelatedRecords } from '@kim-widgets/angebote';
import { addStyles, saveFile } from '@kim-widgets/ui';
import { calendarFile, type ViewContext } from '@kim-widgets/views';
import type { LitElement, TemplateResult } from 'lit';
import type { OfferTrip } from '../answer.js';
import type { Origin } from '../question.js';
import type { DayTrips } from '../trips/types.js';
import { whereInWords } from '../words.js';
import { renderRide, type TimetableFacts } from './render-ride.js';
import { rideStyles } from './ride.styles.js';
import { tripCalendar } from './trip-calendar.js';

/** What the way to one offer needs of the widget around it. */
export interface RideView {
  context: ViewContext;
  headingLevel: number;
  origin: Origin;
  records: Pick<RelatedRecords, 'contacts' | 'organizations'>;
  /** Has of the offer what no list has: what to bring, whom to ask. */
  source: OfferSource;
  day: DayTrips | undefined;
  timetable: TimetableFacts | undefined;
  /** Whose database it is. */
  publisher: string;
  /** Address that leads back to this trip; the place is not in it. */
  address: string;
}

/** The way to one offer: on the screen, on paper, and in a calendar. */
export class RidePart {
  readonly #element: LitElement;

  constructor(element: LitElement) {
    this.#element = element;
    addStyles(element, [rideStyles]);
  }

  render(trip: OfferTrip, view: RideView): TemplateResult {
    return renderRide(trip, {
      ...view,
      print: () => void this.#print(trip, view),
      save: () => saveTrip(trip, view),
    });
  }

  async #print(trip: OfferTrip, view: RideView): Promise<void> {
    const [offer, { openRideSheet }] = await Promise.all([
      view.source.get(trip.offer.id),
      import('./print-ride.js'),
    ]);
    const whole = { ...view, records: offer.records };
    const page = await openRideSheet(this.#element.renderRoot, { ...trip, offer }, whole);
    page.print();
  }
}

function saveTrip({ offer, place, plan }: OfferTrip, { context, origin }: RideView): void {
  if (!plan?.there) return;
  const { words, language, now } = context;
  const entries = tripCalendar(
    offer.id,
    {
      title: words(offer.title).text,
      place: place ? whereInWords(place, words).text : '',
      origin: origin.label,
    },
    { there: plan.there, back: plan.back },
    language,
  );
  saveFile(`${offer.id}.ics`, calendarFile(entries, now), 'text/calendar');
}
