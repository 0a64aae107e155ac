import { metresBetween, type Offer, type RelatedRecords } from '@kim-widgets/angebote';
import { bandOf, type Band } from './bands.js';
import {
  needsNoWay,
  placesOf,
  type Occasion,
  type Occasions,
  type OfferPlace,
} from './occasions.js';
import { walkMetres, type Question } from './question.js';
import type { Visit, VisitPlan, VisitTerms } from './trips/types.js';

/** What comes of an offer for a question. */
export type Outcome =
  | 'reached'
  /** There, but not home again. */
  | 'no-way-back'
  /** Only after it has begun, or closed. */
  | 'too-late'
  | 'no-way'
  /** It takes place, but on other days. */
  | 'other-day'
  /** Online, by telephone, or it comes to the visitor. */
  | 'no-way-needed'
  /** Nobody can say how to get there: no timetable, or not for that day. */
  | 'unknown'
  /** The database does not say where it is. */
  | 'no-place';

/** Groups of the answer, in the order they are shown. */
export type Group = Exclude<Band, 'never'> | 'no-way-needed' | 'never' | 'other-day' | 'unknown';

/** What a question has to plan: an offer's occasions, and what is to be asked of the timetable. */
export interface Candidate {
  offer: Offer;
  occasions: Occasions;
  needsNoWay: boolean;
  places: OfferPlace[];
}

/** An offer with the way to it. */
export interface OfferTrip {
  offer: Offer;
  outcome: Outcome;
  group: Group;
  /** Number in the list and on the map. */
  number: number;
  occasion?: Occasion;
  place?: OfferPlace;
  plan?: VisitPlan;
  /** As the crow flies, from the origin. */
  metres?: number;
  /** For `other-day`: when next. `plan` is then for that day, where it was asked for. */
  next?: Occasion;
  /** What to try where there is no way. */
  instead?: Offer;
}

export interface Answer {
  /** Whether ways could be looked for at all: not without a timetable for that day. */
  isJudged: boolean;
  /** Without the offers whose ways are still being looked for. */
  trips: OfferTrip[];
  isComplete: boolean;
  /** Offers one gets to and home from, by bus, on foot or without any way. */
  reached: number;
  /** Offers that take place on the day, or at any time. */
  total: number;
}

const ORDER: readonly Group[] = [
  15,
  30,
  45,
  60,
  90,
  'longer',
  'unknown',
  'no-way-needed',
  'never',
  'other-day',
];

/** An offer prepared for a question. */
export function candidateOf(
  offer: Offer,
  records: Pick<RelatedRecords, 'locations'>,
  occasions: Occasions,
): Candidate {
  return {
    offer,
    occasions,
    needsNoWay: needsNoWay(offer, records),
    places: placesOf(offer, records),
  };
}

/** What is known of the way to an occasion; nothing while it is still being looked for. */
export type PlanOf = (occasion: Occasion) => VisitPlan | undefined;

/** What a timetable is asked about an occasion. */
export function visitOf({ place, date, opens, closes, attendance }: Occasion): Visit {
  return { point: place.point, date, opens, closes, attendance };
}

export function termsOf(question: Question): VisitTerms {
  const { origin, mode, time, stepFree } = question;
  return { origin: origin.point, mode, time, stepFree, maxWalkMetres: walkMetres(question) };
}

/**
 * The answer to a question: every offer with its best occasion, grouped by how long the way takes.
 *
 * @param planOf `undefined` where no timetable could be asked.
 */
export function answerOf(
  { origin }: Pick<Question, 'origin'>,
  candidates: readonly Candidate[],
  planOf: PlanOf | undefined,
): Answer {
  const isKnown = ({ occasions }: Candidate) =>
    !planOf || occasions.today.every((occasion) => planOf(occasion) !== undefined);
  const known = candidates.filter(isKnown);
  const trips = known.map((candidate) => {
    const trip = tripOf(candidate, planOf);
    const at = trip.place?.point ?? nearest(origin.point, candidate.places)?.point;
    return { ...trip, number: 0, ...(at && { metres: metresBetween(origin.point, at) }) };
  });
  trips.sort(
    (a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || lengthOf(a) - lengthOf(b),
  );
  const byId = new Map(trips.map((trip) => [trip.offer.id, trip]));
  const numbered = trips.map((trip, index): OfferTrip => {
    const instead = trip.group === 'never' ? insteadOf(trip, trips, byId) : undefined;
    return { ...trip, number: index + 1, ...(instead && { instead }) };
  });
  const today = numbered.filter(({ outcome }) => outcome !== 'other-day');
  return {
    trips: numbered,
    isComplete: known.length === candidates.length,
    reached: today.filter(({ outcome }) => outcome === 'reached' || outcome === 'no-way-needed')
      .length,
    total: today.length,
    isJudged: today.some(({ plan }) => plan && !plan.isOutside),
  };
}

/** Whether one can be there, and home again. */
export function outcomeOf(plan: VisitPlan): Outcome {
  if (plan.isOutside) return 'unknown';
  if (plan.there) return plan.back ? 'reached' : 'no-way-back';
  return plan.late ? 'too-late' : 'no-way';
}

const RANK: readonly Outcome[] = ['reached', 'no-way-back', 'too-late', 'no-way', 'unknown'];

type Unnumbered = Omit<OfferTrip, 'number' | 'instead'>;

function tripOf(
  { offer, occasions, places, ...candidate }: Candidate,
  planOf: PlanOf | undefined,
): Unnumbered {
  const best = bestPlan(occasions.today, planOf);
  if (best && !(candidate.needsNoWay && best.outcome !== 'reached')) {
    const { occasion, plan, outcome } = best;
    const { place } = occasion;
    return {
      offer,
      outcome,
      occasion,
      place,
      group: groupOf(outcome, plan),
      ...(plan && { plan }),
    };
  }
  if (candidate.needsNoWay) return { offer, outcome: 'no-way-needed', group: 'no-way-needed' };
  const { next } = occasions;
  if (next) {
    const plan = planOf?.(next);
    const { place } = next;
    return { offer, outcome: 'other-day', group: 'other-day', next, place, ...(plan && { plan }) };
  }
  return { offer, outcome: places.length > 0 ? 'unknown' : 'no-place', group: 'unknown' };
}

function bestPlan(
  occasions: readonly Occasion[],
  planOf: PlanOf | undefined,
): { occasion: Occasion; plan?: VisitPlan; outcome: Outcome } | undefined {
  const [first] = occasions;
  if (!planOf) return first && { occasion: first, outcome: 'unknown' };
  const judged = occasions.flatMap((occasion) => {
    const plan = planOf(occasion);
    return plan ? [{ occasion, plan, outcome: outcomeOf(plan) }] : [];
  });
  judged.sort(
    (a, b) =>
      RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome) ||
      (a.plan.there?.minutes ?? 0) - (b.plan.there?.minutes ?? 0),
  );
  return judged[0];
}

function groupOf(outcome: Outcome, plan: VisitPlan | undefined): Group {
  if (outcome === 'unknown') return 'unknown';
  return outcome === 'reached' ? bandOf(plan?.there?.minutes) : 'never';
}

/** What is shorter stands first: by time, else by distance. */
function lengthOf({ plan, metres, next }: Unnumbered): number {
  if (next) return Date.parse(next.date);
  return plan?.there?.minutes ?? metres ?? Infinity;
}

function nearest(
  from: Question['origin']['point'],
  places: readonly OfferPlace[],
): OfferPlace | undefined {
  return [...places].sort((a, b) => metresBetween(from, a.point) - metresBetween(from, b.point))[0];
}

/** The alternative the database names, else the quickest of the same kind that can be reached. */
function insteadOf(
  { offer }: Unnumbered,
  trips: readonly Unnumbered[],
  byId: ReadonlyMap<string, Unnumbered>,
): Offer | undefined {
  const works = ({ outcome }: Unnumbered) => outcome === 'reached' || outcome === 'no-way-needed';
  const named = (offer.alternatives ?? []).flatMap((id) => byId.get(id) ?? []).find(works);
  if (named) return named.offer;
  const topics = new Set(offer.topics);
  const isLike = (other: Offer) =>
    other.offerType === offer.offerType && (other.topics ?? []).some((topic) => topics.has(topic));
  return trips.find((other) => works(other) && isLike(other.offer))?.offer;
}
