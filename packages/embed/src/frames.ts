import { FRAMES } from './widgets.js';

/**
 * How a page and a widget in a frame talk about the frame's height. The first words of each side
 * carry nothing and may be heard by anyone; a height goes only to the origin that asked, and is
 * taken only from the frame itself at the address its `src` names.
 */
const READY = 'kim-frame-ready';
const HELLO = 'kim-frame-hello';
const HEIGHT = 'kim-frame-height';

/** More than any widget needs: what is higher is a mistake or an attempt to cover the page. */
const HIGHEST_PX = 50_000;

/** The height a message asks for in CSS pixels; undefined for anything but a sensible one. */
export function heightIn(data: unknown): number | undefined {
  const { type, height } = messageOf(data);
  return type === HEIGHT && typeof height === 'number' && height > 0 && height <= HIGHEST_PX
    ? Math.ceil(height)
    : undefined;
}

/** A page's frames with widgets. */
export interface HostedFrames {
  /** Speaks to frames that were there before. */
  greet: () => void;
  /** Those of an address, without what stands behind its `#`. */
  at: (address: string) => HTMLIFrameElement[];
  stop: () => void;
}

/**
 * Gives each frame with a widget the height of its content, now and as it changes. For the page
 * around the frames.
 */
export function hostFrames(root: Document): HostedFrames {
  const frames = () => root.querySelectorAll<HTMLIFrameElement>(FRAMES);
  const greeted = new WeakSet<Element>();
  const greet = () => {
    for (const frame of frames()) {
      // One that loads later says so itself.
      if (!greeted.has(frame)) frame.contentWindow?.postMessage({ type: HELLO }, '*');
      greeted.add(frame);
    }
  };
  const listen = (event: MessageEvent) => {
    const frame = [...frames()].find(({ contentWindow }) => contentWindow === event.source);
    if (!frame || event.origin !== new URL(frame.src, root.baseURI).origin) return;
    if (messageOf(event.data).type === READY) {
      frame.contentWindow?.postMessage({ type: HELLO }, event.origin);
    }
    const height = heightIn(event.data);
    if (height) frame.style.blockSize = `${height}px`;
  };
  const view = root.defaultView;
  view?.addEventListener('message', listen);
  const at = (address: string) => [...frames()].filter(({ src }) => src.split('#')[0] === address);
  return { greet, at, stop: () => view?.removeEventListener('message', listen) };
}

/** Tells the page around this one how high it is, once that page has asked. For the frame's page. */
export function tellHeight(view: Window): void {
  const { documentElement } = view.document;
  let asker: string | undefined;
  const tell = () => {
    if (asker === undefined) return;
    const height = documentElement.getBoundingClientRect().height;
    view.parent.postMessage({ type: HEIGHT, height }, asker);
  };
  view.addEventListener('message', ({ source, origin, data }) => {
    if (source !== view.parent || messageOf(data).type !== HELLO) return;
    // A page without an origin of its own, such as a file, can be answered by no name.
    asker = origin === 'null' ? '*' : origin;
    tell();
  });
  new ResizeObserver(tell).observe(documentElement);
  view.parent.postMessage({ type: READY }, '*');
}

function messageOf(data: unknown): { type?: unknown; height?: unknown } {
  return typeof data === 'object' && data !== null ? data : {};
}
