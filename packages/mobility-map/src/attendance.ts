import type { Offer } from '@kim-widgets/angebote';

/** `whole`: there from beginning to end. `visit`: coming while it is open, and staying a while. */
export type Attendance = 'whole' | 'visit';

/** What is known of a time at which one can use an offer. */
export interface TimeFacts {
  /**
   * `dates`: a single event or one of a series. `hours`: the offer's own weekly hours. `place`: those of
   * the house it is in.
   */
  from: 'dates' | 'hours' | 'place';
  /** One has an appointment of one's own somewhere within it. */
  byAppointment: boolean;
}

/** Who misses the beginning of one of these misses what comes later too. */
const TAUGHT: ReadonlySet<string | undefined> = new Set([
  'language-course',
  'vocational-training',
  'jobcenter-measure',
]);

/** Here one waits one's turn, also on a single day of advice. */
const ADVICE: ReadonlySet<string | undefined> = new Set([
  'migration-advice',
  'specialist-advice',
  'first-contact-point',
  'youth-office',
  'housing-support',
  'health-service',
  'interpreting',
]);

/**
 * Whether one must be there before an offer begins and stays until it ends, or comes while it is open.
 * The first rule that applies decides:
 *
 * 1. Nobody is in a house from its opening to its closing, nor as long as appointments are given: visit.
 * 2. What is taught, in courses and measures, is attended whole.
 * 3. Advice is a visit.
 * 4. Of everything else, single dates are attended whole, and so are weekly hours for which one must
 *    register; where anybody may walk in, it is a visit.
 */
export function attendanceOf(
  { offerType, registration }: Pick<Offer, 'offerType' | 'registration'>,
  { from, byAppointment }: TimeFacts,
): Attendance {
  if (from === 'place' || byAppointment) return 'visit';
  if (TAUGHT.has(offerType)) return 'whole';
  if (ADVICE.has(offerType)) return 'visit';
  const { modes = [] } = registration ?? {};
  const mustRegister = modes.length > 0 && !modes.includes('walk_in');
  return from === 'dates' || mustRegister ? 'whole' : 'visit';
}
