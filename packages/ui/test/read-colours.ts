/**
 * The colours a widget's private tokens have, as `#rrggbb`: whatever the page, the theme and the
 * system made of them. Stands alone, so that it can be sent to a page.
 *
 * @param names tokens without `--_`
 */
export function readColours(element: Element, names: readonly string[]): Record<string, string> {
  const style = getComputedStyle(element);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  const colours: Record<string, string> = {};
  for (const name of names) {
    const value = style.getPropertyValue(`--_${name}`);
    if (!CSS.supports('color', value)) continue;
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const parts = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    colours[name] = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  return colours;
}
