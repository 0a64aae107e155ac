import { BYTE_TYPES } from './gzip-server.js';
import { STEPS } from './scenarios.js';
import type { Visit } from './visit.js';

const KB = 1_000;
const MB = 1_000_000;

/** Prints a row for each page; times in milliseconds, bytes in kB as they travelled. */
export function printVisits(title: string, visits: Readonly<Record<string, Visit>>): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(Object.entries(visits).map(([name, one]) => [name, row(one)])));
}

function row(visit: Visit) {
  const { firstMs, firstBytes, steps, bytes } = visit;
  return {
    'first ms': rounded(firstMs, 0),
    'first kB': rounded(firstBytes === undefined ? undefined : firstBytes / KB, 1),
    ...Object.fromEntries(STEPS.map((name) => [`${name} INP`, rounded(steps[name]?.inpMs, 0)])),
    'typing answer': rounded(steps.typing?.answerMs, 0),
    'language answer': rounded(steps.language?.answerMs, 0),
    ...Object.fromEntries(BYTE_TYPES.map((type) => [`${type} kB`, rounded(bytes[type] / KB, 1)])),
    requests: visit.requests,
    'long tasks': visit.longTasks,
    'heap MB': rounded(visit.heapBytes / MB, 1),
  };
}

/** A visit as the line of JSON has it: times in ms, sizes in bytes. */
export function figuresForJson({ firstMs, firstBytes, steps, bytes, ...visit }: Visit) {
  const inp = STEPS.map((name) => [`${name}Inp`, rounded(steps[name]?.inpMs, 0)]);
  return {
    firstMs: rounded(firstMs, 0),
    firstBytes: firstBytes ?? null,
    ...(Object.fromEntries(inp) as Record<string, number | null>),
    typingAnswerMs: rounded(steps.typing?.answerMs, 0),
    languageAnswerMs: rounded(steps.language?.answerMs, 0),
    bytes,
    requests: visit.requests,
    thirdParty: visit.foreign,
    longTasks: visit.longTasks,
    heapBytes: visit.heapBytes,
  };
}

function rounded(value: number | undefined, digits: number): number | null {
  return value === undefined ? null : Number(value.toFixed(digits));
}
