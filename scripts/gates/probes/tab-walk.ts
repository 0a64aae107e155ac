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
 * Walks with Tab through a page and back again: every stop shows its focus (WCAG 2.4.7) and lies
 * under nothing (2.4.11), the walk gets out at the end (2.1.2), and back is the same way (2.4.3).
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
      return [...findings, `Tab does not leave ${stop.name}`];
    }
    stays = 0;
    if (there.length >= MOST_STOPS) {
      return [...findings, `still inside after ${MOST_STOPS} stops`];
    }
    there.push(stop);
    if (stop.unseen) findings.push(`${stop.unseen}: ${stop.name}`);
  }
  return [...findings, ...(await walkBack(page, there))];
}

/** Goes all the way back with Shift+Tab, and says where that is another way. */
async function walkBack(page: Page, there: readonly Stop[]): Promise<string[]> {
  const expected = there.toReversed();
  const [last] = expected;
  if (!last) return [];
  let before: Stop | undefined;
  for (let index = 0, steps = expected.length * MOST_PARTS; index < expected.length; steps -= 1) {
    if (steps === 0) return ['Shift+Tab does not get back'];
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(readStop);
    // From the end of the walk it may first go around.
    if (!stop && index === 0) continue;
    if (!stop) return [`Shift+Tab leaves before ${expected[index]?.name ?? ''}`];
    if (stop.mark === before?.mark) continue;
    if (stop.mark !== expected[index]?.mark) {
      return [`Shift+Tab goes to ${stop.name} and not to ${expected[index]?.name ?? ''}`];
    }
    before = stop;
    index += 1;
  }
  return [];
}

/** Runs in the page. */
function readStop(): Stop | undefined {
  const element = deep.active();
  if (!element || element === document.body) return undefined;
  const { opacity } = getComputedStyle(element);
  const shows = (one: Element | null) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  // A box around a control may show the focus in its place.
  const around = [element.parentElement, element.parentElement?.parentElement ?? null].find(shows);
  const { left, right, width, height, top, bottom } = (around ?? element).getBoundingClientRect();
  const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const isFree = [
    [x, y],
    [left + 3, top + 3],
    [right - 3, bottom - 3],
  ].some(([across = 0, down = 0]) => {
    const seen = deep.at(across, down);
    return seen && (deep.within(seen, around ?? element) || deep.within(element, seen));
  });
  const unseen =
    !shows(element) && !around
      ? 'no outline'
      : (opacity === '0' && !around) || !isInView
        ? 'focus out of sight'
        : isFree
          ? ''
          : 'focus under something';
  return { name: deep.say(element), mark: deep.mark(element), unseen };
}
