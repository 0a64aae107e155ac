import { hostFrames } from './frames.js';
import { shadowRootsIn } from './shadow-roots.js';
import {
  createWidget,
  requestFromDataset,
  requestFromLink,
  type WidgetRequest,
} from './upgrade.js';
import { tagName, type WidgetLoaders } from './widgets.js';

export interface StartOptions {
  widgets: WidgetLoaders;
  /** Runs before the first widget is defined: prepares the interface language. */
  prepare: () => Promise<unknown>;
  /** Where the one line goes that says why a widget could not be loaded. */
  report?: (message: string) => void;
}

/**
 * Finds widgets in a document and its open shadow roots, now and when added later, and loads the
 * code each one needs, once. Frames with a widget get the height of their content.
 * Starting twice is harmless: what is upgraded or defined already is left alone.
 *
 * @returns a function that stops watching the document
 */
export function start(root: Document, options: StartOptions): () => void {
  const names = new Set(Object.keys(options.widgets));
  const elementSelector = [...names].map((name) => `${tagName(name)}:not(:defined)`).join(',');
  // What stands inside a widget is its fallback, and stays as it is.
  const widgetSelector = [...names].map(tagName).join(',');
  const loading = new Map<string, Promise<void>>();
  const report = options.report ?? ((message: string) => console.error(message));
  let prepared: Promise<unknown> | undefined;

  async function define(widget: string): Promise<void> {
    try {
      await (prepared ??= options.prepare());
      await options.widgets[widget]?.();
    } catch (error) {
      loading.delete(widget);
      prepared = undefined;
      report(explain(tagName(widget), error));
    }
  }

  function load(widget: string): void {
    if (!loading.has(widget)) loading.set(widget, define(widget));
  }

  function replace(element: Element, request: WidgetRequest | undefined, fallback: Iterable<Node>) {
    if (!request) return;
    element.replaceWith(createWidget(request, fallback));
    load(request.widget);
  }

  const frames = hostFrames(root);
  const watched = new WeakSet<Node>();
  // One scan for a whole batch of additions; the selectors make it cheap.
  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length > 0)) scan(root);
  });

  function scan(part: Document | ShadowRoot): void {
    if (!watched.has(part)) observer.observe(part, { childList: true, subtree: true });
    watched.add(part);
    for (const element of part.querySelectorAll(elementSelector)) {
      load(element.localName.slice('kim-'.length));
    }
    for (const element of part.querySelectorAll('[data-kim]')) {
      replace(element, requestFromDataset(element, names), [...element.childNodes]);
    }
    // A link into a window of its own is meant to lead there.
    for (const link of part.querySelectorAll('a[href*="embed.html?"]:not([target="_blank"])')) {
      if (link.closest(widgetSelector)) continue;
      const request = requestFromLink(link.getAttribute('href') ?? '', root.baseURI, names);
      replace(link, request, [link.cloneNode(true)]);
    }
    for (const shadow of shadowRootsIn(part)) scan(shadow);
    if (part === root) frames.greet();
  }

  const scanAll = () => scan(root);
  scanAll();
  // Components of the page that were defined meanwhile have their shadow roots only now.
  root.defaultView?.addEventListener('load', scanAll, { once: true });
  return () => {
    observer.disconnect();
    frames.stop();
    root.defaultView?.removeEventListener('load', scanAll);
  };
}

/** One line a webmaster can act on. */
export function explain(tag: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (/trusted ?types|createPolicy/i.test(reason)) {
    return (
      `kim-widgets: <${tag}> stays as it is, because the page's Content-Security-Policy lacks ` +
      `"trusted-types lit-html kim-widgets 'allow-duplicates'". Add it to the policy. (${reason})`
    );
  }
  return `kim-widgets: <${tag}> could not be loaded: ${reason}`;
}
