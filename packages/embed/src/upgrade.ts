import { tagName } from './widgets.js';

/**
 * The attributes a webmaster may write as `data-kim-*` on a `div` or as parameters of a link.
 * Nothing else is carried over: a pasted snippet or a crafted link sets no event handler and no style.
 */
const ATTRIBUTES: readonly string[] = [
  'src',
  'lang',
  'heading-level',
  'theme',
  'municipality',
  'topics',
  'target-groups',
  'languages',
  'offer-types',
  'locked',
  'limit',
  'view',
  'contact',
  'responsible-for',
  'organization',
  'baustein',
  'group-by',
  'offers-url',
  'contacts-url',
  'audience',
  'texts-src',
  'content-src',
  'timetable-src',
  'tiles-url',
  'tiles-name',
  'mode',
  'all-on-one-page',
  'url-prefix',
  'for',
];

/** A widget asked for in markup that survives a CMS: its name and its attributes. */
export interface WidgetRequest {
  widget: string;
  attributes: Record<string, string>;
}

/** What `<div data-kim="offer-search" data-kim-src="…">` asks for; undefined for an unknown widget. */
export function requestFromDataset(
  element: Element,
  known: ReadonlySet<string>,
): WidgetRequest | undefined {
  const widget = element.getAttribute('data-kim')?.trim() ?? '';
  if (!known.has(widget)) return undefined;
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(`data-kim-${name}`);
    if (value !== null) attributes[name] = value;
  }
  return { widget, attributes };
}

/**
 * What `<a href="…/embed.html?widget=offer-search&src=…">` asks for. The address of a data file is
 * resolved as the embed page would, against the link; only files of the same origin are taken.
 */
export function requestFromLink(
  href: string,
  base: string,
  known: ReadonlySet<string>,
): WidgetRequest | undefined {
  const url = parseUrl(href, base);
  if (!url?.pathname.endsWith('/embed.html')) return undefined;
  const widget = url.searchParams.get('widget') ?? '';
  if (!known.has(widget)) return undefined;
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = url.searchParams.get(name);
    if (value === null) continue;
    if (!name.endsWith('src')) attributes[name] = value;
    else {
      const file = parseUrl(value, url.href);
      if (file?.origin !== url.origin) return undefined;
      attributes[name] = file.href;
    }
  }
  return { widget, attributes };
}

/**
 * Puts a widget in the place of an element that asks for one; what stood there stays as its fallback.
 *
 * @returns the widget's name; undefined where none of those known is asked for, or it is there already
 */
export function upgrade(
  element: Element,
  base: string,
  known: ReadonlySet<string>,
): string | undefined {
  const isMarked = element.hasAttribute('data-kim');
  const request = isMarked
    ? requestFromDataset(element, known)
    : requestFromLink(
        element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        base,
        known,
      );
  if (!request || !element.isConnected) return undefined;
  element.replaceWith(createWidget(request, fallbackFrom(element)));
  return request.widget;
}

function fallbackFrom(element: Element): Iterable<Node> {
  if (element.hasAttribute('data-kim')) return [...element.childNodes];
  return element.localName === 'a' ? [element.cloneNode(true)] : [];
}

/** The element for a request; what stood there before stays inside it as its fallback content. */
export function createWidget(request: WidgetRequest, fallback: Iterable<Node> = []): HTMLElement {
  const element = document.createElement(tagName(request.widget));
  for (const [name, value] of Object.entries(request.attributes)) element.setAttribute(name, value);
  element.append(...fallback);
  return element;
}

function parseUrl(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
