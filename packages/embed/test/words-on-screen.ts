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

/** Every text below an element that a person sees or hears, in the order of the page. */
export function visibleTexts(root: Element | ShadowRoot): ShownText[] {
  const texts: ShownText[] = [];
  for (const node of root.childNodes) {
    if (node instanceof Text && node.data.trim()) texts.push(shown(node.data, root));
    if (!(node instanceof Element) || ['STYLE', 'SCRIPT'].includes(node.tagName)) continue;
    for (const name of ATTRIBUTES) {
      const text = node.getAttribute(name);
      if (text?.trim()) texts.push(shown(text, node));
    }
    // What stands inside a widget is its fallback and not seen.
    texts.push(...visibleTexts(node.shadowRoot ?? node));
  }
  return texts;
}

function shown(text: string, parent: Element | ShadowRoot): ShownText {
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  const { localName, className } = element;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    lang: languageOf(parent),
    where: typeof className === 'string' && className ? `${localName}.${className}` : localName,
  };
}

function languageOf(node: Element | ShadowRoot): string {
  const element = node instanceof ShadowRoot ? node.host : node;
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
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

/**
 * Texts with a German word that are not marked as German.
 *
 * @param terms A municipality's own German terms: in a native option, and where a term and its level are
 *   one sentence, they have no element that could say so.
 */
export function germanIn(
  root: Element,
  words: ReadonlySet<string>,
  terms: readonly string[],
): string[] {
  const isGerman = ({ text, where }: ShownText) => {
    const own = /^option|\.eyebrow/.test(where) ? terms : [];
    const rest = own.reduce((left, term) => left.replace(term, ''), text.replace(NAMES, ''));
    return wordsOf(rest).some((word) => words.has(word));
  };
  return visibleTexts(root)
    .filter(({ lang }) => !lang.startsWith('de'))
    .filter(isGerman)
    .map(({ text, where }) => `<${where}> ${text}`);
}
