import {
  hasEnded,
  isValid,
  isVisibleTo,
  nextDates,
  openState,
  ownReachOf,
  withoutGonePerson,
  type Audience,
  type Holidays,
  type OfferDetail,
  type Point,
} from '@kim-widgets/angebote';
import { dayOf } from '@kim-widgets/ui';
import {
  addressLine,
  calendarFile,
  offerInContext,
  openInWords,
  placeName,
  type ViewContext,
} from '@kim-widgets/views';
import type { TemplateResult } from 'lit';
import { mapAddress, reportAddress, type Actions } from './actions.js';
import { offerCalendar } from './offer-calendar.js';
import { detail } from './detail.styles.js';
import type { AskedContact } from './how-and-whom.js';
import { reach, type Reach } from './reach.js';
import { renderDetail, type DetailView } from './render-detail.js';
import type { WayBack } from '../detail-controller.js';

export const styles = [detail];

/** More dates than anybody enters; 400 days of them at most. */
const MOST_DATES = 500;

/** What the widget around the detail does for it. */
export interface OfferHost {
  headingLevel: number;
  holidays: Holidays;
  audience: Audience;
  /** Where the visitor is, or asks for. */
  near: Point | undefined;
  back: WayBack;
  href: (id: string) => string;
  contactHref: (id: string) => string | undefined;
  open: (event: Event, id: string) => void;
  /** Mail address of whoever publishes the database. */
  publisherMail: string | undefined;
  /** Where a page to print may be made. */
  page: ParentNode;
  publisher: string;
  copyLink: (address: string) => void;
  share: ((title: string, address: string) => void) | undefined;
  save: (name: string, content: string, type: string) => void;
  /** What was just done, in words. */
  done: string;
}

/** The contacts that hold today, each with who answers for it now. */
function contactsOf(
  { contacts = [], records }: OfferDetail,
  { now: at }: ViewContext,
  audience: Audience,
): AskedContact[] {
  return contacts
    .flatMap((id) => records.contacts.get(id) ?? [])
    .filter((contact) => isValid(contact, at) && isVisibleTo(contact, audience))
    .map((contact) => {
      const reach = ownReachOf(contact, { byId: records }, { at, audience });
      return { contact: withoutGonePerson(contact, reach), reach };
    });
}

function viewOf(
  offer: OfferDetail,
  context: ViewContext,
  { holidays, near, audience }: OfferHost,
): DetailView {
  const { records } = offer;
  return {
    ...offerInContext(offer, records, { at: context.now, holidays, near }),
    records,
    hasEnded: hasEnded(offer, context.now),
    contacts: contactsOf(offer, context, audience),
    alternatives: (offer.alternatives ?? []).flatMap((id) => records.offers.get(id) ?? []),
  };
}

function saveDates(view: DetailView, context: ViewContext, host: OfferHost) {
  const { offer, locations } = view;
  const [place] = locations;
  const inherited = place?.schedule;
  const dates = nextDates(offer.schedule, {
    at: context.now,
    holidays: host.holidays,
    inherited,
    limit: MOST_DATES,
  });
  if (dates.length === 0) return undefined;
  return () => {
    const title = context.words(offer.title).text;
    const where = [
      place && placeName(place, context.words).text,
      place?.address && addressLine(place.address),
    ];
    const entries = offerCalendar(dates, {
      id: offer.id,
      title,
      url: host.href(offer.id),
      ...(offer.summary && { description: context.words(offer.summary).text }),
      ...(place && { place: where.filter(Boolean).join(', ') }),
    });
    const file = calendarFile(entries, context.now);
    host.save(`${offer.id}-${dayOf(context.now)}.ics`, file, 'text/calendar');
  };
}

function actionsFor(view: DetailView, context: ViewContext, host: OfferHost): Actions {
  const { offer, contacts, locations, organization } = view;
  const address = host.href(offer.id);
  const ways = reach(
    offer,
    contacts.map(({ contact }) => contact),
    locations,
    organization,
  );
  const { share } = host;
  return {
    reach: ways,
    answers:
      ways.answers &&
      openInWords(openState(ways.answers, { at: context.now, holidays: host.holidays }), context),
    route: mapAddress(locations),
    saveDates: saveDates(view, context, host),
    print: () => void printHandout(view, context, host, ways, address),
    copyLink: () => host.copyLink(address),
    share: share && (() => share(context.words(offer.title).text, address)),
    done: host.done,
  };
}

async function printHandout(
  view: DetailView,
  context: ViewContext,
  { page, publisher }: OfferHost,
  ways: Reach,
  address: string,
): Promise<void> {
  const { openHandout } = await import('./print-handout.js');
  const sheet = await openHandout(page, view, context, { publisher, reach: ways, address });
  sheet.print();
}

/** An offer in full, with all that can be done about it. */
export function renderOffer(
  offer: OfferDetail,
  context: ViewContext,
  host: OfferHost,
): TemplateResult {
  const view = viewOf(offer, context, host);
  const title = context.words(offer.title).text;
  return renderDetail(view, context, {
    headingLevel: host.headingLevel,
    audience: host.audience,
    back: host.back,
    href: host.href,
    contactHref: host.contactHref,
    open: host.open,
    actions: actionsFor(view, context, host),
    report:
      host.publisherMail && reportAddress(host.publisherMail, offer, title, host.href(offer.id)),
  });
}
