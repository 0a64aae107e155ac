import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  contactById,
  createHolidays,
  type Holidays,
  type Offer,
  type OfferDatabase,
  offerOpenState,
  openState,
  type OpenState,
  parseDatabase,
  withDefaultVocabularies,
} from '@kim-widgets/angebote';
import type { Page } from 'playwright';
import { kreisDatabase } from '../kreis/build.js';
import { type DemoSite, openSite } from './site.js';

// A page that stays open for a week, on the screen of a reception: what it says about now is true.

const MINUTE = 60_000;
const WEEK_MS = 7 * 86_400_000;
/** A week with a weekend, the night in which clocks go forward (29 March) and Good Friday (3 April). */
const START = new Date('2026-03-28T00:00:00+01:00');
const END = START.getTime() + WEEK_MS;
/** In the long run every minute; else the minute before each change and the change. */
const EVERY_MINUTE = Boolean(process.env.KIM_LONG);
const MOST_OFFERS = 24;
/** Not the one of the places: they are open by their clock. */
const VISITORS_ZONE = 'America/New_York';

interface Said {
  state: 'open' | 'closed';
  /** Berlin's clock at which that ends, as far as it is said. */
  clock?: string | undefined;
}

let site: DemoSite;
let database: OfferDatabase;
let holidays: Holidays;
let offers: Offer[];
let contacts: string[];

before(async () => {
  const json = kreisDatabase('2026-03-28');
  const all = await withDefaultVocabularies(parseDatabase(json).database);
  holidays = createHolidays(all.schoolHolidays);
  offers = all.offers.filter((offer) => saysWhetherOpen(offer, all)).slice(0, MOST_OFFERS);
  contacts = all.contacts.map(({ id }) => id);
  const chosen = new Set(offers.map(({ id }) => id));
  const file = { ...json, offers: json.offers?.filter(({ id }) => chosen.has(id)) };
  database = { ...all, offers };
  site = await openSite({
    '/woche.json': JSON.stringify(file),
    '/woche.html':
      '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Woche</title>' +
      '<link rel="icon" href="data:,"><script type="module" src="/kim-widgets/kim-widgets.js">' +
      `</script></head><body><kim-offer-search src="/woche.json" limit="${MOST_OFFERS}">` +
      '</kim-offer-search><kim-contact-cards src="/woche.json" view="list"></kim-contact-cards>' +
      '</body></html>',
  });
});
after(() => site.close());

/** Whether a card answers for today: one can simply come, at times that are known. */
function saysWhetherOpen(offer: Offer, { byId }: OfferDatabase): boolean {
  const places = (offer.locations ?? []).map((id) => byId.locations.get(id));
  return (
    (offer.registration?.modes?.includes('walk_in') ?? false) &&
    (offer.schedule?.slots?.length ?? 0) > 0 &&
    !JSON.stringify([offer.schedule, places]).includes('byAppointment')
  );
}

function clockOf(moment: Date): string {
  const options = { timeZone: 'Europe/Berlin', hour: 'numeric', minute: '2-digit' } as const;
  return moment.toLocaleTimeString('de', options).replace(/^0(?=\d:)/, '');
}

/** What is to be said about a state; undefined where a card gives the regular times instead. */
function expectedOf(
  { state, until, next }: OpenState,
  at: number,
  horizon: number,
): Said | undefined {
  if (state === 'open') return { state, clock: until && clockOf(until) };
  const isSoon = next !== undefined && next.getTime() - at < horizon;
  return state === 'closed' && isSoon ? { state, clock: clockOf(next) } : undefined;
}

/** What each card is to say at a moment, by its id. */
function expectedAt(at: number): Map<string, Said> {
  const moment = new Date(at);
  const said = new Map<string, Said>();
  for (const offer of offers) {
    const state = offerOpenState(offer, database, { at: moment, holidays });
    const expected = expectedOf(state, at, WEEK_MS);
    if (expected) said.set(offer.id, expected);
  }
  for (const id of contacts) {
    const answering = contactById(database, id, { at: moment, audience: 'public' })?.reach.contact;
    if (!answering) continue;
    const inherited = database.byId.locations.get(answering.locations?.[0] ?? '')?.schedule;
    const state = openState(answering.schedule, { at: moment, holidays, inherited });
    const expected = expectedOf(state, at, Infinity);
    if (expected) said.set(id, expected);
  }
  return said;
}

/** What the cards on the page say, by their id. */
function wordsOf(page: Page): Promise<[id: string, words: string][]> {
  return page.evaluate(() => {
    const read = (tag: string, card: string, words: string): [string, string][] =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>(card) ?? [])].map(
        (one) => [
          one.dataset.offer ?? one.dataset.contact ?? '',
          [...one.querySelectorAll(words)].map(({ textContent }) => textContent.trim()).join(' '),
        ],
      );
    return [
      ...read('kim-offer-search', '[data-offer]', '.fact:first-of-type dd'),
      ...read('kim-contact-cards', '[data-contact]', '.reach-briefly .small'),
    ];
  });
}

const OPEN = /^(Jetzt offen|Heute offen bis|Offen bis|Schließt in|Heute bis|Noch|Jetzt erreichbar)/;
const CLOSED = /^(Heute ab|Heute geschlossen|Jetzt nicht erreichbar)/;

/** A card's words as a state; undefined where they are the regular times. */
function readSaid(words: string, at: number): Said | undefined {
  const state = OPEN.test(words) ? 'open' : CLOSED.test(words) ? 'closed' : undefined;
  const [, minutes] = /^(?:Schließt in|Noch) (\d+)/.exec(words) ?? [];
  const [, clock] = /(\d{1,2}:\d\d)\sUhr/.exec(words) ?? [];
  return (
    state && { state, clock: minutes ? clockOf(new Date(at + Number(minutes) * MINUTE)) : clock }
  );
}

/** Where cards say something else than is true; '' where nowhere. */
function differences(words: readonly [string, string][], at: number): string {
  const expected = expectedAt(at);
  const wrong = words.flatMap(([id, text]) => {
    const [is, should] = [readSaid(text, at), expected.get(id)];
    const isTrue =
      is?.state === should?.state && (is?.clock === undefined || is.clock === should?.clock);
    return isTrue ? [] : [`${id} says “${text}”, true is ${JSON.stringify(should)}`];
  });
  return wrong.join('\n');
}

/** Moments at which something changes; nobody opens or closes at 7 past. */
function changes(): number[] {
  const found: number[] = [];
  let before = '';
  for (let at = START.getTime(); at < END; at += 15 * MINUTE) {
    const now = JSON.stringify([...expectedAt(at)]);
    if (now !== before && before) found.push(at);
    before = now;
  }
  return found;
}

test(`a week on the screen, ${EVERY_MINUTE ? 'every minute' : 'every change'}: what cards say of now is true`, async (t) => {
  const context = await site.browser.newContext({ locale: 'de-DE', timezoneId: VISITORS_ZONE });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.clock.install({ time: START });
  await page.goto(`${site.url}woche.html`);
  await page.locator('[data-contact]').first().waitFor();
  await page.locator('[data-offer]').first().waitFor();
  const cards = (await wordsOf(page)).length;
  assert.ok(cards > 50, `${cards} cards`);

  const moments = EVERY_MINUTE
    ? Array.from(
        { length: WEEK_MS / MINUTE - 5 },
        (_, minute) => START.getTime() + (minute + 5) * MINUTE,
      )
    : changes().flatMap((at) => [at - MINUTE, at]);
  await page.clock.pauseAt(START.getTime() + 4 * MINUTE);
  let clock = START.getTime() + 4 * MINUTE;
  let opened = 0;
  for (const at of moments) {
    if (at <= clock) continue;
    // A laptop that was shut, then an ordinary minute.
    if (at - clock > MINUTE) await page.clock.fastForward(at - clock);
    else await page.clock.runFor(at - clock);
    clock = at;
    await agrees(page, at);
    opened += [...expectedAt(at).values()].filter(({ state }) => state === 'open').length;
  }
  t.diagnostic(`${cards} cards, ${moments.length} moments, ${opened} times one was open`);
  assert.ok(opened > 100, 'cards were open, too');
  assert.equal((await wordsOf(page)).length, cards, 'all stayed on the screen');
  assert.deepEqual(errors, []);
  await context.close();
});

/** The page may take a moment of real time to show the minute. */
async function agrees(page: Page, at: number): Promise<void> {
  let wrong = '';
  for (let tries = 0; tries < 40; tries += 1) {
    wrong = differences(await wordsOf(page), at);
    if (!wrong) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${new Date(at).toISOString()}:\n${wrong}`);
}
