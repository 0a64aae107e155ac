import { directionOf } from '@kim-widgets/ui';
import { openPrintPage, renderQrCode, takeAlongStyles } from '@kim-widgets/views';
import type { OfferTrip } from '../answer.js';
import { renderSheet } from './render-sheet.js';
import type { RideView } from './ride-part.js';
import { sheetStyles } from './sheet.styles.js';

/** Makes the page of a trip that one takes along; its window prints it. */
export async function openRideSheet(
  host: ParentNode,
  trip: OfferTrip,
  view: RideView,
): Promise<Window> {
  const { words, language } = view.context;
  const title = words(trip.offer.title);
  return openPrintPage(host, {
    title: title.text,
    language,
    direction: directionOf(language),
    styles: [takeAlongStyles, sheetStyles],
    content: renderSheet(trip, view, await renderQrCode(view.address, title)),
  });
}
