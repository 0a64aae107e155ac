import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { ROOT } from '../build/paths.js';
import { openStories } from '../gates/stories.js';
import { launchBrowser, openWindow } from '../gates/window.js';
import { LOOKS, pictureName } from './looks.js';
import { contactSheet } from './sheet.js';

/**
 * `npm run look`: pictures of every story in four looks and one sheet of them all, `look/index.html`.
 * `-- --story ID` takes those whose id contains it. The folder is replaced when all pictures are
 * there; who stops it before keeps the last one.
 */
const FOLDER = `${ROOT}look`;
const UNFINISHED = `${ROOT}dist/look-${process.pid}`;
const FORMER = `${UNFINISHED}-former`;
/** Longer pages are cut: nobody looks that far down a contact sheet. */
const MOST_PIXELS = 6000;

const { values } = parseArgs({ options: { story: { type: 'string', default: '' } } });

process.on('exit', () => rmSync(UNFINISHED, { recursive: true, force: true }));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

await mkdir(UNFINISHED, { recursive: true });
const stories = await openStories();
const chosen = stories.all.filter(({ id }) => id.includes(values.story));
const browser = await launchBrowser();
try {
  let done = 0;
  for (const story of chosen) {
    for (const look of LOOKS) {
      say(`${(done += 1)} of ${chosen.length * LOOKS.length}  ${story.id} (${look.name})`);
      const page = await openWindow(browser, look.mode);
      await stories.show(page, story, look.mode);
      await page.screenshot({
        path: `${UNFINISHED}/${pictureName(story.id, look)}`,
        ...((await heightOf(page)) > MOST_PIXELS
          ? { clip: { x: 0, y: 0, width: look.mode.width, height: MOST_PIXELS } }
          : {}),
        fullPage: true,
      });
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await stories.close();
}
if (chosen.length === 0) throw new Error(`no story has ${values.story} in its id`);
await writeFile(`${UNFINISHED}/index.html`, contactSheet(chosen.map(({ id }) => id)));
await rename(FOLDER, FORMER).catch(() => undefined);
await rename(UNFINISHED, FOLDER);
await rm(FORMER, { recursive: true, force: true });
console.log(`\n${chosen.length} stories: look/index.html`);

/** Height of the page, once that of a map or a picture is in it. */
async function heightOf(page: Page): Promise<number> {
  const read = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let before = -1, now = await read(); ; before = now, now = await read()) {
    if (now === before) return now;
    await page.waitForTimeout(200);
  }
}

/** One line that is written over, where the terminal can. */
function say(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${line}`);
  else console.log(line);
}
