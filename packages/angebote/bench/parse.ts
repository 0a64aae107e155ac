import { parseArgs } from 'node:util';
import { createHolidays } from '../src/schedule/holidays.js';
import { offerOpenState } from '../src/offer-hours.js';
import { MemorySource } from '../src/memory-source.js';
import { parseDatabase } from '../src/parse.js';
import { generateDatabase } from '../test/generate-offers.js';

/**
 * What reading and asking a database costs: checking beside `JSON.parse` of the same text, opening
 * hours, and a query with three filters. Medians; ends with one line of JSON.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const OFFERS = 10_000;
const ROUNDS = values.quick ? 5 : 15;
const AT = new Date('2026-03-02T09:00:00Z');

function median(task: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? NaN;
}

async function medianOf(task: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

const text = JSON.stringify(generateDatabase({ offers: OFFERS }));
const json: unknown = JSON.parse(text);
const { database } = parseDatabase(json);
const holidays = createHolidays(database.schoolHolidays);
const source = new MemorySource(database, {
  createIndex: () => Promise.reject(new Error('not searched here')),
});
const request = {
  filters: { topics: ['language'], languages: ['ar', 'uk'], cost: ['free'] },
  at: AT,
};

const jsonParse = median(() => JSON.parse(text));
const check = median(() => parseDatabase(json));
const openStates = median(() => {
  for (const offer of database.offers) offerOpenState(offer, database, { at: AT, holidays });
});
const createSource = median(
  () => new MemorySource(database, { createIndex: () => Promise.reject(new Error()) }),
);
const query = await medianOf(() => source.query(request));
const queryOpen = await medianOf(() => source.query({ ...request, open: 'today' }));

const round = (value: number): number => Number(value.toFixed(3));
console.table({
  'JSON.parse': { ms: round(jsonParse) },
  parseDatabase: { ms: round(check) },
  'offerOpenState, every offer': { ms: round(openStates) },
  'MemorySource, made': { ms: round(createSource) },
  'query, three filters': { ms: round(query) },
  'query, three filters, open today': { ms: round(queryOpen) },
});
console.log(
  JSON.stringify({
    bench: 'parse',
    offers: OFFERS,
    bytes: Buffer.byteLength(text),
    jsonParse: round(jsonParse),
    parseDatabase: round(check),
    ratio: round(check / jsonParse),
    openStatePerOffer: round(openStates / OFFERS),
    createSource: round(createSource),
    query: round(query),
    queryOpen: round(queryOpen),
  }),
);
