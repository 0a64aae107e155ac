import { renderQrCode } from '@kim-widgets/views';
import { render } from 'lit';
import {
  applyLocalContent,
  loadPack,
  type Audience,
  type LocalContent,
  type Pack,
} from '../content/index.js';
import { renderSheet } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';

export interface FilledSheet {
  packs: readonly [Pack, Pack?];
  local: LocalContent | undefined;
  /** Where the code on the sheet leads. */
  address: string;
}

/** Fills a document with the sheet; the caller prints it. */
export async function fillSheet(
  page: Document,
  { packs, local, address }: FilledSheet,
): Promise<void> {
  const qr = await renderQrCode(address, { text: address, lang: '' });
  const { defaultView } = page;
  if (defaultView) {
    // A document takes only style sheets that its own window made.
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(sheetStyles.cssText);
    page.adoptedStyleSheets = [sheet];
  }
  page.title = packs[0].title;
  page.documentElement.lang = packs[0].language;
  render(renderSheet({ packs, local, qr }), page.body);
  await page.fonts.ready;
  makeFit(page);
}

/** One page is one page: text shrinks in two steps before anything would be cut. */
function makeFit(page: Document): void {
  const sheet = page.querySelector('.page');
  if (!sheet) return;
  for (const density of ['dense', 'denser']) {
    if (sheet.scrollHeight <= sheet.clientHeight) return;
    sheet.classList.remove('dense');
    sheet.classList.add(density);
  }
}

export interface PrintRequest {
  audience: Audience;
  /** One language, or two side by side. */
  languages: readonly [string, string?];
  local: LocalContent | undefined;
  /** Begins the names of what the widget keeps in the address. */
  prefix: string;
}

/**
 * Prints one A4 page, whatever page the widget is on: it is made in a frame of its own, which goes
 * when the next sheet is printed or the widget leaves the page.
 *
 * @throws when a language cannot be fetched
 */
export async function printLanguages(host: ParentNode, request: PrintRequest): Promise<void> {
  const { audience, languages, local } = request;
  const [first, second] = languages;
  const load = async (language: string) =>
    applyLocalContent(await loadPack({ audience, language }), local);
  const packs = [await load(first), second && (await load(second))] as const;
  host.querySelector('iframe.print')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  host.append(frame);
  const page = frame.contentDocument;
  if (!page) return;
  await fillSheet(page, {
    packs: packs[1] ? [packs[0], packs[1]] : [packs[0]],
    local,
    address: sheetAddress(request),
  });
  frame.contentWindow?.print();
}

/** The municipality's page about KIM, else this one, in the language that is not German. */
function sheetAddress({ languages, local, prefix }: PrintRequest): string {
  const url = new URL(local?.facts?.website ?? location.href);
  url.hash = `${prefix}-lang=${languages.at(-1) ?? languages[0]}`;
  return url.href;
}
