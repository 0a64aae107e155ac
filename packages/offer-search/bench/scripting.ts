import type { Browser, Page } from 'playwright';

/** What a trace of Chromium says of one piece of work; times in microseconds. */
interface TraceEvent {
  name: string;
  /** `X`: a piece of work with a beginning and a length. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the thread's own clock, which stands still while others have the processor. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

type Work = TraceEvent & { dur: number; tdur: number };

/** As the browser's own developer tools ask for it. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** What developer tools count as scripting, garbage collection included. */
const SCRIPTING = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'HandlePostMessage',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
]);
/** What a script may set off while it runs, and is not scripting. */
const RENDERING = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'HitTest']);

const US_PER_MS = 1_000;
/** A letter typed without a key of its own, such as ü on this keyboard, begins with this. */
const LETTER = 'beforeinput';
const KEY = 'keydown';

/**
 * Types and says how long each key kept the page's scripts busy, in milliseconds.
 *
 * @param windowMs what begins so long after a key, or after the next one, is not its doing
 */
export async function scriptingPerKey(
  browser: Browser,
  page: Page,
  windowMs: number,
  type: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await type();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return perKey(trace.traceEvents, windowMs * US_PER_MS);
}

function perKey(events: readonly TraceEvent[], window: number): number[] {
  const first = events.find((event) => isDispatchOf(KEY, event));
  if (!first) throw new Error('The trace knows of no key.');
  const typedIn = events
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .filter(isWork)
    .sort(byBeginning);
  const begins = beginnings(typedIn);
  const spent = begins.map(() => 0);
  const open: { end: number; kind: 'scripting' | 'rendering' | undefined }[] = [];
  let key = -1;
  for (const work of typedIn) {
    while ((open.at(-1)?.end ?? Infinity) <= work.ts) open.pop();
    while ((begins[key + 1] ?? Infinity) <= work.ts) key++;
    const within = open.findLast(({ kind }) => kind)?.kind;
    const kind = SCRIPTING.has(work.name)
      ? 'scripting'
      : RENDERING.has(work.name)
        ? 'rendering'
        : undefined;
    open.push({ end: work.ts + work.dur, kind });
    const isLate = work.ts > (begins[key] ?? -Infinity) + window;
    if (isLate || !kind || kind === within) continue;
    if (kind === 'scripting') spent[key] = (spent[key] ?? 0) + work.tdur / US_PER_MS;
    else if (within) spent[key] = (spent[key] ?? 0) - work.tdur / US_PER_MS;
  }
  return spent;
}

/** When the keys begin. */
function beginnings(work: readonly Work[]): number[] {
  const begins: number[] = [];
  let hasKey = false;
  for (const one of work) {
    if (isDispatchOf(KEY, one)) {
      begins.push(one.ts);
      hasKey = true;
    } else if (isDispatchOf(LETTER, one)) {
      if (!hasKey) begins.push(one.ts);
      hasKey = false;
    }
  }
  return begins;
}

function isDispatchOf(type: string, { name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === type;
}

function isWork(event: TraceEvent): event is Work {
  return event.ph === 'X' && event.dur !== undefined && event.tdur !== undefined;
}

function byBeginning(one: Work, other: Work): number {
  return one.ts - other.ts || other.dur - one.dur;
}
