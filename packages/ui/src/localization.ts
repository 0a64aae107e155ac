import { configureLocalization, type LocaleModule } from '@lit/localize';
import { matchLanguage, nearestLanguage } from './language.js';

/** Loads the translation of a language. */
export type LocaleLoaders = Readonly<Record<string, () => Promise<LocaleModule>>>;

/** What a page has one of: the language of the interface. */
export interface InterfaceLanguage {
  /** The language now shown. */
  current: () => string;
  /** Languages there are texts in, German among them. */
  available: readonly string[];
  /** Shows another language; the nearest one there is, German if there is none. */
  use: (language: string) => Promise<void>;
}

/**
 * Prepares the interface language of a page, once: a second call throws, so only the script a page
 * includes makes it. The language is that of the first widget, and follows it when `lang` changes.
 *
 * @throws when the texts of the page's language cannot be loaded; German then stays
 */
export async function startLocalization(
  root: Document,
  loaders: LocaleLoaders = {},
): Promise<InterfaceLanguage> {
  const { getLocale, setLocale } = configureLocalization({
    sourceLocale: 'de',
    targetLocales: Object.keys(loaders),
    loadLocale: (locale) => (loaders[locale] ?? noTexts)(),
  });
  const available = ['de', ...Object.keys(loaders)];
  const use = (language: string) => setLocale(matchLanguage(language, available) ?? 'de');
  const follow = () => use(pageLanguage(root));
  new MutationObserver(() => void follow()).observe(root, {
    attributeFilter: ['lang'],
    subtree: true,
  });
  await follow();
  return { current: getLocale, available, use };
}

function noTexts(): Promise<LocaleModule> {
  return Promise.resolve({ templates: {} });
}

/** The language around the first widget, else the document's own. */
function pageLanguage(root: Document): string {
  const widget = [...root.querySelectorAll('*')].find(
    (element) => element.localName.startsWith('kim-') || element.hasAttribute('data-kim-lang'),
  );
  return (
    widget?.getAttribute('data-kim-lang') ?? nearestLanguage(widget ?? root.documentElement) ?? 'de'
  );
}
