import type { StepName } from './scenarios.js';
import type { Visit } from './visit.js';

/** What a page of the demo must not pass: counts and bytes, which hold on any machine. */
export interface PageBars {
  /** Script with everything the visit loaded, gzip kB. */
  scriptKb: number;
  requests: number;
}

/** What was last measured, rounded up; it goes down with every saving. */
export const PAGE_BARS: Readonly<Record<string, PageBars>> = {};

/** Ours against a peer's, over the same offers in the same run. */
export interface RatioBars {
  /** Time until the first results. */
  first: number;
  /** Time until the next paint. */
  steps: Readonly<Partial<Record<StepName, number>>>;
  /** Tasks over 50 ms. */
  longTasks: number;
}

/** A bar that does not hold, in words. */
export function brokenPageBars(name: string, visit: Visit): string[] {
  const bars = PAGE_BARS[name];
  const scriptKb = visit.bytes.script / 1_000;
  return [
    ...(visit.foreign > 0 ? [`${name}: ${visit.foreign} requests to others`] : []),
    ...visit.missing.map((path) => `${name}: ${path} is missing`),
    ...visit.errors.map((error) => `${name}: ${error}`),
    ...(bars ? [] : [`${name} has no bars in demo/bench/bars.ts`]),
    ...(bars && scriptKb > bars.scriptKb
      ? [`${name}: ${scriptKb.toFixed(1)} kB of script, not ${bars.scriptKb}`]
      : []),
    ...(bars && visit.requests > bars.requests
      ? [`${name}: ${visit.requests} requests, not ${bars.requests}`]
      : []),
  ];
}
