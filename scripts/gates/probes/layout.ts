import type { Page } from 'playwright';

/** What sticks out sideways: nothing may, down to 320 px (WCAG 1.4.10). */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const tooWide = document.documentElement.scrollWidth - room;
    if (tooWide <= 0) return [];
    const culprits = deep
      .all()
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // What a box holds may stick out of it, too.
        const content = left + Math.max(width, element.scrollWidth);
        return width > 0 && (right > room + 1 || left < -1 || content > room + 1);
      })
      .slice(-2)
      .map(deep.say);
    return [`${tooWide} px too wide: ${culprits.join(', ')}`];
  });
}

/** Text that is cut off once letters, words and lines have the room of WCAG 1.4.12. */
export async function textSpacing(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    const roots = deep.all().flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
    for (const root of [document, ...roots]) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  });
  await page.waitForTimeout(100);
  const cut = await page.evaluate(() =>
    deep
      .all()
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = ['hidden', 'clip'].includes(style.overflowX);
        // One pixel wide: text for screen readers only.
        const isVisible = element.clientWidth > 1 && element.checkVisibility();
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const overflows =
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1;
        return hides && isVisible && hasText && overflows;
      })
      .map((element) => `cut off: ${deep.say(element)}`),
  );
  return [...cut, ...(await overflow(page))];
}

/** Headings that skip a level (WCAG 1.3.1). */
export function headingOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = deep
      .all()
      .filter((element) => /^h[1-6]$/.test(element.localName) && element.checkVisibility());
    return headings.flatMap((heading, index) => {
      const before = headings[index - 1];
      const [level, above] = [heading, before].map((one) => Number(one?.localName[1] ?? 9));
      return (level ?? 0) > (above ?? 9) + 1 ? [`skips a level: ${deep.say(heading)}`] : [];
    });
  });
}

/** What moves although the visitor asked for calm (WCAG 2.3.3). */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    deep
      .all()
      .flatMap((element) => element.getAnimations())
      .filter((animation) => {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        return animation.playState === 'running' && Number(duration) > 10;
      })
      .map((animation) => {
        const { target } = animation.effect as KeyframeEffect;
        return `moves: ${target ? deep.say(target) : 'an animation'}`;
      }),
  );
}
