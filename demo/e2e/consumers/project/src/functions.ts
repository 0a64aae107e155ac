import {
  createHolidays,
  findContacts,
  loadDatabase,
  LoadError,
  mergeDatabases,
  offerDocument,
  openState,
  parseDatabase,
  type ContactMatch,
  type Offer,
  type OfferDatabase,
  type OfferSource,
  type Problem,
} from '@kim-widgets/angebote';
import { contactSelectOf } from './elements.js';
import { createSearchIndex, loadSearchIndex, type SearchIndex } from '@kim-widgets/search';
import { loadTimetable, type Journey, type Timetable } from '@kim-widgets/transit';

/** The public functions, as somebody's own program would call them. */
export async function offersFor(words: string, src: string): Promise<readonly Offer[]> {
  try {
    const database = await loadDatabase([src]);
    const documents = database.offers.map((offer) => offerDocument(offer, database));
    const index: SearchIndex = loadSearchIndex((await createSearchIndex(documents)).serialize());
    const { hits } = index.search(words, { limit: 3, language: 'uk' });
    return hits.flatMap(({ id }) => database.byId.offers.get(id) ?? []);
  } catch (error) {
    if (error instanceof LoadError && error.kind === 'newer-format') return [];
    throw error;
  }
}

export function checked(json: unknown): { problems: Problem[]; contacts: ContactMatch[] } {
  const { database, problems } = parseDatabase(json);
  const both: OfferDatabase = mergeDatabases([database]).database;
  const at = new Date();
  const holidays = createHolidays(both.schoolHolidays);
  const open = both.locations.filter(({ schedule }) => {
    return openState(schedule, { at, holidays }).state === 'open';
  });
  return { problems, contacts: open.length > 0 ? findContacts(both, { at }) : [] };
}

export async function journeys(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Journey[]> {
  const timetable: Timetable = await loadTimetable(bytes);
  const [here, there] = [
    { lat: 51, lon: 7 },
    { lat: 51.1, lon: 7 },
  ];
  return timetable.journeys(here, there, { date: '2026-03-09', time: '09:00', mode: 'depart' });
}

export type Source = OfferSource;
export { contactSelectOf };
