import type { ElementHandle, Page } from 'playwright';
import { COLOUR_TOKENS, faintPairs } from '../../../packages/ui/src/styles/colour-pairs.js';
import { readColours } from '../../../packages/ui/test/read-colours.js';

/**
 * Pairs of colour tokens that are too faint in what this page makes of them: also those the story
 * does not happen to show.
 */
export async function colours(page: Page): Promise<string[]> {
  // Forced colours are the reader's own.
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) return [];
  const list = await page.evaluateHandle(() =>
    deep.all().filter(({ localName, shadowRoot }) => localName.startsWith('kim-') && shadowRoot),
  );
  const found: string[] = [];
  for (const property of (await list.getProperties()).values()) {
    const widget = property.asElement() as ElementHandle<Element> | null;
    if (!widget) continue;
    const name = await widget.evaluate(({ localName }) => localName);
    const pairs = faintPairs(await widget.evaluate(readColours, COLOUR_TOKENS));
    found.push(...pairs.map((pair) => `${name}: ${pair}`));
  }
  return found;
}
