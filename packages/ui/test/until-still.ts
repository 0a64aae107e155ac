import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';

/** Between two looks, in milliseconds. */
const PAUSE = 250;
/** What never stands still is taken as it is after so many looks. */
const MOST_LOOKS = 120;

/**
 * Reads something off a page once it stands still, since answers come piece by piece and a busy machine
 * lets them wait: when it reads the same for `looks` times in a row, or twice as expected.
 */
export async function untilStill<Reading>(
  page: Page,
  read: () => Promise<Reading>,
  { looks, expected }: { looks: number; expected?: Reading | undefined },
): Promise<Reading> {
  let last = await read();
  for (let all = 0, still = 0; all < MOST_LOOKS; all++) {
    if (still >= (isDeepStrictEqual(last, expected) ? 1 : looks)) break;
    await page.waitForTimeout(PAUSE);
    const next = await read();
    still = isDeepStrictEqual(next, last) ? still + 1 : 0;
    last = next;
  }
  return last;
}
