import type { Comparison } from './subjects.js';
import type { Visit } from './visit.js';

/** What a page of the demo must not pass: counts and bytes, which hold on any machine. */
export interface PageBars {
  /** Script with everything the visit loaded, gzip kB. */
  scriptKb: number;
  requests: number;
}

/** A page without a widget: the script that looks for one. */
const NO_WIDGET: PageBars = { scriptKb: 4.5, requests: 8 };

/** What was last measured, rounded up; it goes down with every saving. */
export const PAGE_BARS: Readonly<Record<string, PageBars>> = {
  'angebote.html': { scriptKb: 145, requests: 68 },
  'arabisch.html': { scriptKb: 155, requests: 69 },
  'barrierefreiheit.html': NO_WIDGET,
  'datenschutz.html': NO_WIDGET,
  'erreichbarkeit.html': { scriptKb: 93, requests: 43 },
  'fachkraefte.html': { scriptKb: 147, requests: 69 },
  'hinkommen.html': { scriptKb: 225, requests: 78 },
  'impressum.html': NO_WIDGET,
  'index.html': NO_WIDGET,
  'kim.html': { scriptKb: 63, requests: 29 },
  'kontakte.html': { scriptKb: 90, requests: 53 },
  'nachrichten.html': { scriptKb: 145, requests: 65 },
  'unterwegs.html': { scriptKb: 148, requests: 51 },
};

/** How many times a peer's figure ours may be, over the same offers in the same run. */
const TIMES_A_PEER = { first: 1.5, firstFromFolder: 1, longTasks: 5, scriptOfAlgolia: 1.9 };

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

/** The same for ours beside the peers; `figures` by the subjects' names. */
export function brokenRatios(
  { ours, built, peers }: Comparison,
  figures: Readonly<Record<string, Visit>>,
): string[] {
  const broken: string[] = [];
  const compare = (
    what: string,
    [name, other]: readonly [string, string],
    of: (visit: Visit) => number | undefined,
    most: number,
  ): void => {
    const [mine, theirs] = [figures[name], figures[other]].map((visit) => visit && of(visit));
    const ratio = (mine ?? NaN) / (theirs ?? NaN);
    if (ratio <= most) return;
    broken.push(`${name}, ${what}: ${ratio.toFixed(2)} times ${other}, not ${most}`);
  };
  for (const peer of Object.values(peers)) {
    const pair = [ours.name, peer.name] as const;
    compare('first results', pair, ({ firstMs }) => firstMs, TIMES_A_PEER.first);
    compare('long tasks', pair, ({ longTasks }) => longTasks + 1, TIMES_A_PEER.longTasks);
    if (!built) continue;
    const folder = [built.name, peer.name] as const;
    compare('first results', folder, ({ firstMs }) => firstMs, TIMES_A_PEER.firstFromFolder);
  }
  const algolia = [ours.name, peers.instantsearch.name] as const;
  compare('script', algolia, ({ bytes }) => bytes.script, TIMES_A_PEER.scriptOfAlgolia);
  return broken;
}
