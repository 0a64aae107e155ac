import { createRequire } from 'node:module';
import type jsQr from 'jsqr';
import type { Locator, Page } from 'playwright';

// A CommonJS module whose function is its "default" in Node.
const { default: decode } = createRequire(import.meta.url)('jsqr') as { default: typeof jsQr };

/** 300 dots per inch, where CSS counts 96. */
export const PRINTER_SCALE = 300 / 96;

/** What a widget prints from its frame, as a page of its own, as dense as a printer's. */
export async function openPaper(frame: Locator): Promise<Page> {
  const html = await frame.evaluate(async (element: HTMLIFrameElement) => {
    const { contentDocument: printed } = element;
    if (!printed) throw new Error('The frame has no document');
    // Filled last, when the type has the size that fits.
    while (!printed.documentElement.style.fontSize) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const styles = printed.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    const { lang, dir, style } = printed.documentElement;
    return `<!doctype html><html lang="${lang}" dir="${dir}" style="${style.cssText}">
      <style>${styles.join('\n')}</style>${printed.body.outerHTML}</html>`;
  });
  const paper = await frame
    .page()
    .context()
    .browser()
    ?.newPage({ deviceScaleFactor: PRINTER_SCALE });
  if (!paper) throw new Error('The browser is gone');
  await paper.setContent(html);
  return paper;
}

/** How many pages a printer makes of it. */
export async function countPages(paper: Page): Promise<number> {
  const pdf = await paper.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What the QR code on a page says to a camera that sees it in grey; undefined when none can be read. */
export async function readQrCode(paper: Page): Promise<string | undefined> {
  const picture = await paper.locator('svg.qr').screenshot();
  const { data, width, height } = await paper.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('The browser gives no canvas');
    context.filter = 'grayscale(1) contrast(0.6)';
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels.data], width: image.width, height: image.height };
  }, picture.toString('base64'));
  return decode(new Uint8ClampedArray(data), width, height)?.data;
}
