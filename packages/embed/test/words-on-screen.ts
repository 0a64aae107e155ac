/** What a page shows, also inside shadow roots, and which of it is German that says it is not. */

/** A text with the language its element says it is in. */
export interface ShownText {
  text: string;
  lang: string;
  /** The element it stands in, for a message that can be acted on. */
  where: string;
}

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt', 'aria-description'];
/** German names inside sentences of other languages; and what a search found, as the database has it. */
const NAMES = /Kommunales Integrations-Management|\(Migrations-Beratung\)|Deutsch lernen/g;

/** Every text below an element that a person sees, hears or prints, in the order of the page. */
export function visibleTexts(root: Element | ShadowRoot): ShownText[] {
  return [...root.childNodes].flatMap((node) => {
    // Nodes of a frame are of another window's classes.
    if (node.nodeType === Node.TEXT_NODE) return shown(node.nodeValue ?? '', root);
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    if (['style', 'script'].includes(element.localName)) return [];
    const attributes = ATTRIBUTES.flatMap((name) =>
      shown(element.getAttribute(name) ?? '', element),
    );
    const page = (element as Partial<HTMLIFrameElement>).contentDocument?.body;
    // What stands inside a widget is its fallback and not seen.
    return [...attributes, ...visibleTexts(page ?? element.shadowRoot ?? element)];
  });
}

function shown(text: string, parent: Element | ShadowRoot): ShownText[] {
  if (!text.trim()) return [];
  const element = elementOf(parent);
  const { localName, className } = element;
  return [
    {
      text: text.replace(/\s+/g, ' ').trim(),
      lang: languageOf(parent),
      where: typeof className === 'string' && className ? `${localName}.${className}` : localName,
    },
  ];
}

function languageOf(node: Element | ShadowRoot): string {
  const element = elementOf(node);
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root) : '';
}

function elementOf(node: Element | ShadowRoot): Element {
  return node instanceof ShadowRoot ? node.host : node;
}

/**
 * Words of the German interface that a language's own texts do not use.
 *
 * @param xml the language's file of translations
 */
export function germanWordsIn(xml: string): Set<string> {
  const file = new DOMParser().parseFromString(xml, 'text/xml');
  const words = (tag: string) =>
    new Set([...file.querySelectorAll(tag)].flatMap((one) => wordsOf(one.textContent)));
  const own = words('target');
  return new Set([...words('source')].filter((word) => !own.has(word)));
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}

/** Texts with a German word that are not marked as German. */
export function germanIn(root: Element, words: ReadonlySet<string>): string[] {
  return visibleTexts(root)
    .filter(({ lang }) => !lang.startsWith('de'))
    .filter(({ text }) => wordsOf(text.replace(NAMES, '')).some((word) => words.has(word)))
    .map(({ text, where }) => `<${where}> ${text}`);
}
