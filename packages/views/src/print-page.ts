import { render, type CSSResult, type TemplateResult } from 'lit';

/** One A4 page to print. */
export interface PrintPage {
  /** Name of the file, if somebody prints into one. */
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  styles: readonly CSSResult[];
  /** One element that is as large as the page. */
  content: TemplateResult;
}

/** Text shrinks in these steps before anything would be cut. */
const SIZES = ['100%', '92%', '85%', '78%'];

/**
 * Makes a page in a frame of its own, so that it prints alike whatever page the widget is on.
 *
 * @param host Where the frame is put; an earlier one goes.
 * @returns the frame's window, to print it
 */
export async function openPrintPage(host: ParentNode, page: PrintPage): Promise<Window> {
  host.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not hidden: Firefox prints nothing of a frame that is not laid out.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-300mm',
    insetBlockStart: '0',
    inlineSize: '210mm',
    blockSize: '297mm',
    border: '0',
  });
  host.append(frame);
  const { contentDocument: sheet, contentWindow: view } = frame;
  if (!sheet || !view) throw new Error('The browser gives no frame to print from');
  const { CSSStyleSheet } = view as Window & typeof globalThis;
  sheet.adoptedStyleSheets = page.styles.map(({ cssText }) => {
    // A document takes only style sheets that its own window made.
    const styles = new CSSStyleSheet();
    styles.replaceSync(cssText);
    return styles;
  });
  sheet.title = page.title;
  sheet.documentElement.lang = page.language;
  sheet.documentElement.dir = page.direction;
  render(page.content, sheet.body);
  await sheet.fonts.ready;
  for (const size of SIZES) {
    sheet.documentElement.style.fontSize = size;
    const { firstElementChild: content } = sheet.body;
    if (content && content.scrollHeight <= content.clientHeight) break;
  }
  return view;
}
