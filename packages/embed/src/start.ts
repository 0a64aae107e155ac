import type { HostedFrames } from './frames.js';
import { concernsWidgets, type Refusal, watchRefusals } from './refusals.js';
import { shadowRootsIn } from './shadow-roots.js';
import { FRAMES, tagName, type WidgetLoaders } from './widgets.js';

/** What asks for a widget without being one. A link into a window of its own is meant to lead there. */
const MARKED = '[data-kim], a[href*="embed.html?"]:not([target="_blank"])';

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
  const isFallback = (element: Element) => element.closest(widgetSelector) !== null;
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

  async function explainFailure(what: string, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    if (isPolicyRefusal(reason)) await explainRefusal({ directive: 'trusted-types', blocked: '' });
    else report(`kim-widgets: ${what} could not be loaded: ${reason}`);
  }

  async function define(widget: string): Promise<void> {
    try {
      await (prepared ??= options.prepare());
      await options.widgets[widget]?.();
    } catch (error) {
      loading.delete(widget);
      prepared = undefined;
      await explainFailure(`<${tagName(widget)}>`, error);
    }
  }

  function load(widget: string): void {
    if (!loading.has(widget)) loading.set(widget, define(widget));
  }

  // Most pages have neither marks nor frames, and each downloads this file.
  async function upgradeAll(marked: readonly Element[]): Promise<void> {
    try {
      const { upgrade } = await import('./upgrade.js');
      for (const element of marked) {
        if (isFallback(element)) continue;
        const widget = upgrade(element, root.baseURI, names);
        if (widget) load(widget);
      }
    } catch (error) {
      await explainFailure('a widget', error);
    }
  }

  let frames: Promise<HostedFrames> | undefined;
  async function withFrames(act: (hosted: HostedFrames) => unknown): Promise<void> {
    try {
      frames ??= import('./frames.js').then(({ hostFrames }) => hostFrames(root));
      await act(await frames);
    } catch (error) {
      frames = undefined;
      await explainFailure('what gives a frame its height', error);
    }
  }

  const folder = new URL('.', options.script).href;
  const stopWatching = watchRefusals(root, (refusal) => {
    if (!concernsWidgets(refusal, folder, root.querySelectorAll(widgetSelector))) return;
    void explainRefusal(refusal);
    if (refusal.directive !== 'frame-src') return;
    void withFrames(({ at }) => upgradeAll(at(refusal.blocked)));
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
    const marked = [...part.querySelectorAll(MARKED)].filter((one) => !isFallback(one));
    if (marked.length > 0) void upgradeAll(marked);
    for (const shadow of shadowRootsIn(part)) scan(shadow);
    if (part === root && root.querySelector(FRAMES)) void withFrames(({ greet }) => greet());
  }

  const scanAll = () => scan(root);
  scanAll();
  // Components of the page that were defined meanwhile have their shadow roots only now.
  root.defaultView?.addEventListener('load', scanAll, { once: true });
  return () => {
    observer.disconnect();
    void frames?.then(({ stop }) => stop());
    stopWatching();
    root.defaultView?.removeEventListener('load', scanAll);
  };
}

/** Whether something failed because the page enforces Trusted Types without our policies. */
function isPolicyRefusal(reason: string): boolean {
  return /trusted ?types|createPolicy/i.test(reason);
}
