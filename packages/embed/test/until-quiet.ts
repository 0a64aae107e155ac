import { visibleTexts } from './words-on-screen.js';

/** Resolves when no text has come or gone below an element for a while. */
export async function untilQuiet(root: Element): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = visibleTexts(root).length;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}
