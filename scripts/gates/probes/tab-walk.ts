import type { Page } from 'playwright';

/** More stops than a story should have: beyond this the walk counts as a trap. */
const MOST_STOPS = 200;

/** A native field for a date stops at day, month, year and its calendar. */
const MOST_PARTS = 5;

interface Stop {
  name: string;
  /** The same for the same element, so that a loop is seen. */
  mark: number;
  /** Why the focus cannot be seen here; '' where it can. */
  unseen: string;
}

/**
 * Walks with Tab through a page and some way back: every stop shows its focus (WCAG 2.4.7), the walk
 * gets out at the end (2.1.2), and back is the same way (2.4.3).
 */
export async function tabWalk(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  const there: Stop[] = [];
  const findings: string[] = [];
  let stays = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    // Out of the page, or once around it.
    if (!stop || stop.mark === there[0]?.mark) break;
    if (stop.mark === there.at(-1)?.mark) {
      stays += 1;
      if (stays < MOST_PARTS) continue;
      findings.push(`Tab does not leave ${stop.name}`);
      break;
    }
    stays = 0;
    if (there.length >= MOST_STOPS) {
      findings.push(`still inside after ${MOST_STOPS} stops`);
      break;
    }
    there.push(stop);
    if (stop.unseen) findings.push(`${stop.unseen}: ${stop.name}`);
  }
  const last = there.slice(-6);
  if (last.length < 2) return findings;
  const back: number[] = [];
  for (let steps = last.length * MOST_PARTS; back.length < last.length && steps > 0; steps -= 1) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(readStop);
    if (!stop) break;
    if (stop.mark !== back.at(-1)) back.push(stop.mark);
  }
  const expected = last.map(({ mark }) => mark).reverse();
  const same = expected.every((mark) => back.includes(mark));
  if (!same && back.length === last.length) findings.push('Shift+Tab goes another way back');
  return findings;
}

/** Runs in the page. */
function readStop(): Stop | undefined {
  const element: (Element & { kimMark?: number }) | null = deep.active();
  if (!element || element === document.body) return undefined;
  const counter = globalThis as unknown as { kimMarks?: number };
  element.kimMark ??= counter.kimMarks = (counter.kimMarks ?? 0) + 1;
  const { opacity } = getComputedStyle(element);
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const shows = (one: Element | null) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  // A box around a control may show the focus in its place.
  const parent = element.parentElement;
  const shownAround = shows(parent) || shows(parent?.parentElement ?? null);
  const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  const unseen =
    !shows(element) && !shownAround
      ? 'no outline'
      : (opacity === '0' && !shownAround) || !isInView
        ? 'focus out of sight'
        : '';
  return { name: deep.say(element), mark: element.kimMark, unseen };
}
