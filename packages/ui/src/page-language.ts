import { matchLanguage, nearestLanguage } from './language.js';

/** Where a page says which language its interface is in, the strongest first. */
export interface LanguageSources {
  /** What the visitor chose; it stands in the address. */
  chosen?: string | undefined;
  /** The `lang` of the first widget, or the nearest around it. */
  nearest?: string | undefined;
}

/** The language to show: the first source that names one there are texts in, else German. */
export function languageToShow(
  { chosen, nearest }: LanguageSources,
  available: readonly string[],
): string {
  for (const wanted of [chosen, nearest]) {
    const found = wanted && matchLanguage(wanted, available);
    if (found) return found;
  }
  return 'de';
}

/** What the page itself says: at its first widget, else at its root. */
export function nearestOfPage(root: Document): string | undefined {
  const widget = firstWidget(root);
  return (
    widget?.getAttribute('data-kim-lang') ??
    languageInLink(widget) ??
    nearestLanguage(widget ?? root.documentElement)
  );
}

/** The first widget of a page, upgraded or still a placeholder. */
export function firstWidget(root: Document): Element | undefined {
  return [...root.querySelectorAll('*')].find(
    (element) =>
      (element.localName.startsWith('kim-') && element.localName !== 'kim-language-switch') ||
      element.hasAttribute('data-kim') ||
      element.matches('a[href*="embed.html?"]'),
  );
}

/** `…/embed.html?widget=offer-search&lang=uk` */
function languageInLink(widget: Element | undefined): string | undefined {
  const href = widget?.localName === 'a' ? widget.getAttribute('href') : undefined;
  const search = href?.slice(href.indexOf('?'));
  return (search && new URLSearchParams(search).get('lang')) ?? undefined;
}
