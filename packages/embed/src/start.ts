import { hostFrames } from './frames.js';
import { concernsWidgets, type Refusal, watchRefusals } from './refusals.js';
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
  /** Address of this script: what files of its folder are refused is ours to explain. */
  script: string;
  /** Where the one line goes that says why a widget could not be loaded. */
  report?: (message: string) => void;
  /** Where the one line goes for each permission the page's policy lacks. */
  warn?: (message: string) => void;
}

/**
 * Finds widgets in a document and its open shadow roots, now and when added later, and loads the
 * code each one needs, once. Frames with a widget get the height of their content; one that the
 * page's policy refuses gives way to the widget itself.
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
  const warn = options.warn ?? ((message: string) => console.warn(message));
  const warned = new Set<string>();
  let prepared: Promise<unknown> | undefined;

  async function explainRefusal(refusal: Refusal): Promise<void> {
    // Few pages need these words, and every page downloads this file.
    const { permissionLine } = await import('./permission-line.js');
    const line = permissionLine(refusal, root.baseURI);
    if (line && !warned.has(line)) warn(line);
    if (line) warned.add(line);
  }

  async function define(widget: string): Promise<void> {
    try {
      await (prepared ??= options.prepare());
      await options.widgets[widget]?.();
    } catch (error) {
      loading.delete(widget);
      prepared = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      if (isPolicyRefusal(reason))
        await explainRefusal({ directive: 'trusted-types', blocked: '' });
      else report(`kim-widgets: <${tagName(widget)}> could not be loaded: ${reason}`);
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

  const folder = new URL('.', options.script).href;
  const frames = hostFrames(root);
  const stopWatching = watchRefusals(root, (refusal) => {
    if (!concernsWidgets(refusal, folder, root.querySelectorAll(widgetSelector))) return;
    void explainRefusal(refusal);
    if (refusal.directive !== 'frame-src') return;
    for (const frame of frames.at(refusal.blocked)) {
      replace(frame, requestFromLink(frame.src, root.baseURI, names), []);
    }
  });
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
    stopWatching();
    root.defaultView?.removeEventListener('load', scanAll);
  };
}

/** Whether something failed because the page enforces Trusted Types without our policies. */
function isPolicyRefusal(reason: string): boolean {
  return /trusted ?types|createPolicy/i.test(reason);
}
