import type { ShownTopic } from './content/index.js';

/** Where a reader is: which question, and which of its screens. Both count from 0. */
export interface Place {
  topic: number;
  screen: number;
}

/**
 * Reads a place from the address. A topic that is not there (another municipality's link, a question
 * without an answer here) leads to the first.
 *
 * @param screen counts from 1, as people do
 */
export function placeOf(
  topics: readonly ShownTopic[],
  topic: string | undefined,
  screen: string | undefined,
): Place {
  const found = topics.findIndex(({ id }) => id === topic);
  if (found === -1) return { topic: 0, screen: 0 };
  const last = (topics[found]?.screens.length ?? 1) - 1;
  const wanted = Math.trunc(Number(screen ?? 1)) - 1;
  return { topic: found, screen: Math.min(Math.max(wanted || 0, 0), last) };
}

/** The screen after or before this one, across questions; `undefined` at either end. */
export function step(
  topics: readonly ShownTopic[],
  { topic, screen }: Place,
  by: 1 | -1,
): Place | undefined {
  const here = topics[topic];
  if (here?.screens[screen + by]) return { topic, screen: screen + by };
  const next = topics[topic + by];
  return next && { topic: topic + by, screen: by === 1 ? 0 : next.screens.length - 1 };
}
