import type { Page } from 'playwright';

/** Headings that skip a level (WCAG 1.3.1), as the page is and for each `heading-level` it may ask for. */
export async function headings(page: Page): Promise<string[]> {
  const found = await page.evaluate(skippedLevels);
  for (const level of [2, 3, 4, 5]) {
    const wrong = await page.evaluate(wrongLevels, level);
    found.push(...wrong.map((text) => `heading-level="${level}": ${text}`));
  }
  return found;
}

/** Runs in the page. */
function skippedLevels(): string[] {
  const levels = deep
    .all()
    .filter((element) => /^h[1-6]$/.test(element.localName) && element.checkVisibility())
    .map((element) => ({ element, level: Number(element.localName[1]) }));
  return levels.flatMap(({ element, level }, index) =>
    level > (levels[index - 1]?.level ?? 9) + 1 ? [`skips a level: ${deep.say(element)}`] : [],
  );
}

/** Runs in the page. Each widget begins with the level it is given, and goes on from there. */
async function wrongLevels(asked: number): Promise<string[]> {
  const widgets = [...document.querySelectorAll<HTMLElement>('#storybook-root *')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('kim-') && shadowRoot,
  );
  const found: string[] = [];
  for (const widget of widgets) {
    const before = widget.getAttribute('heading-level');
    widget.setAttribute('heading-level', String(asked));
    await (widget as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    let above = asked - 1;
    for (const element of deep.all()) {
      if (!/^h[1-6]$/.test(element.localName) || !element.checkVisibility()) continue;
      if (!deep.within(element, widget)) continue;
      const level = Number(element.localName[1]);
      if (level > above + 1 || level < asked) {
        found.push(`level ${level} after ${above}: ${deep.say(element)}`);
      }
      above = level;
    }
    if (before === null) widget.removeAttribute('heading-level');
    else widget.setAttribute('heading-level', before);
    await (widget as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  }
  return found;
}
