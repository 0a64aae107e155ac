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

/**
 * At 400 % a window of 1280 × 1024 has 320 × 256 left (WCAG 1.4.10): nothing sticks out of it, and
 * what stays in place while one scrolls leaves half of it free.
 */
export async function reflow400(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  await page.waitForTimeout(100);
  const pinned = await page.evaluate(() =>
    deep
      .all()
      .filter((element) => {
        const isPinned = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
        return isPinned && element.checkVisibility() && element.clientHeight > innerHeight / 2;
      })
      .map((element) => `takes more than half the window: ${deep.say(element)}`),
  );
  const found = [...(await overflow(page)), ...pinned];
  if (before) await page.setViewportSize(before);
  return found;
}

/**
 * Text that is cut off when the reader's own text size is doubled (WCAG 1.4.4). On a window that is as
 * narrow as 400 % makes it, the text is large already.
 */
export async function largeText(page: Page): Promise<string[]> {
  if ((page.viewportSize()?.width ?? 0) < 640) return [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.waitForTimeout(100);
  const found = [...(await cutOff(page)), ...(await overflow(page))];
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return found;
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
  return [...(await cutOff(page)), ...(await overflow(page))];
}

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
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
}

/** What moves, or would when touched, although the visitor asked for calm (WCAG 2.3.3). */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const takesTime = (durations: string) =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
    const inOurs = deep.all().filter((element) => element.getRootNode() instanceof ShadowRoot);
    return inOurs.flatMap((element) => {
      const running = element.getAnimations().some((animation) => {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        return animation.playState === 'running' && Number(duration) > 10;
      });
      const styles = [undefined, '::before', '::after'].map((part) =>
        getComputedStyle(element, part),
      );
      const would = styles.some(
        (style) =>
          (style.transitionProperty !== 'none' && takesTime(style.transitionDuration)) ||
          (style.animationName !== 'none' && takesTime(style.animationDuration)) ||
          style.scrollBehavior === 'smooth',
      );
      return running || would ? [`${running ? 'moves' : 'would move'}: ${deep.say(element)}`] : [];
    });
  });
}
