import type { Holidays, IsoDate, Offer, RelatedRecords } from '@kim-widgets/angebote';
import { candidateOf, type Candidate } from './answer.js';
import { occasionsOn } from './occasions.js';

/** So long may the page not answer, in milliseconds: half a frame. */
const BREATH = 8;

/** Offers prepared for a day, with pauses in which the page can answer. */
export async function prepareCandidates(
  offers: readonly Offer[],
  records: Pick<RelatedRecords, 'locations'>,
  when: { date: IsoDate; holidays: Holidays },
  signal: AbortSignal,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  let since = performance.now();
  for (const offer of offers) {
    candidates.push(candidateOf(offer, records, occasionsOn(offer, records, when)));
    if (performance.now() - since < BREATH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return candidates;
}
