import { configureLocalization, LOCALE_STATUS_EVENT, type LocaleModule } from '@lit/localize';
import { readFragment, writeFragment } from './fragment.js';
import { LOCALES } from './generated/locales.js';
import { LanguageRequestEvent, type InterfaceLanguage } from './language-events.js';
import { matchLanguage } from './language.js';
import { languageToShow, nearestOfPage } from './page-language.js';

/** Loads the texts of a language. */
export type LocaleLoaders = Readonly<Record<string, () => Promise<LocaleModule>>>;

/**
 * A page has one interface language, so its place in the address has no widget's prefix. `kim-language` is
 * taken: it filters offers by the languages spoken there.
 */
const [PREFIX, KEY] = ['kim', 'interface'];
/** German with the texts of a municipality in place of some; to `@lit/localize` a language of its own. */
const OWN_GERMAN = 'de-x-own';

/**
 * Prepares the interface language of a page, once: a second call throws, so only the script a page
 * includes makes it. The language is the visitor's (`#kim-interface=uk`), else that of the first widget, and
 * follows both.
 *
 * @throws when the texts of the page's language cannot be loaded; German then stays
 */
export async function startLocalization(
  root: Document,
  loaders: LocaleLoaders = LOCALES,
): Promise<InterfaceLanguage> {
  const own = await ownTexts(root);
  const { getLocale, setLocale } = configureLocalization({
    sourceLocale: 'de',
    targetLocales: [OWN_GERMAN, ...Object.keys(loaders)],
    loadLocale: async (locale) => {
      const texts = await loaders[locale]?.();
      return own ? own.over(texts, locale === OWN_GERMAN ? 'de' : locale) : (texts ?? NO_TEXTS);
    },
  });
  const available = ['de', ...Object.keys(loaders)];
  let chosen = chosenIn(location.hash);
  let nearest = nearestOfPage(root);

  async function show(language: string): Promise<void> {
    try {
      await setLocale(language === 'de' && own?.has('de') ? OWN_GERMAN : language);
    } catch (error) {
      // Else the failed language would count as on its way, and nobody could try it again.
      await setLocale(getLocale());
      throw error;
    }
  }
  const follow = () => show(languageToShow({ chosen, nearest }, available));
  const followLater = () => void follow().catch((error: unknown) => console.error(error));
  function choose(language: string | undefined): void {
    chosen = language;
    keepInAddress(language ? [language] : []);
  }

  const language: InterfaceLanguage = {
    current: () => (getLocale() === OWN_GERMAN ? 'de' : getLocale()),
    chosen: () => chosen,
    available,
    use: async (wanted) => {
      const found = matchLanguage(wanted, available) ?? 'de';
      const before = chosen;
      // First, because what is shown next asks for it.
      choose(found === languageToShow({ nearest }, available) ? undefined : found);
      await show(found).catch((error: unknown) => {
        choose(before);
        throw error;
      });
    },
  };
  root.addEventListener(LanguageRequestEvent.type, (event) => {
    if (event instanceof LanguageRequestEvent) event.answer = language;
  });
  const readAddress = () => {
    const now = chosenIn(location.hash);
    if (now === chosen) return;
    chosen = now;
    followLater();
  };
  window.addEventListener('hashchange', readAddress);
  // Another version of the widgets on the page keeps what the visitor chose there, too, without a sound.
  window.addEventListener(LOCALE_STATUS_EVENT, readAddress);
  new MutationObserver(() => {
    const now = nearestOfPage(root);
    if (now === nearest) return;
    nearest = now;
    // The page itself was switched: what was chosen before is over.
    choose(undefined);
    followLater();
  }).observe(root, { attributeFilter: ['lang'], subtree: true });
  await follow();
  return language;
}

const NO_TEXTS: LocaleModule = { templates: {} };

function chosenIn(hash: string): string | undefined {
  return readFragment(hash, PREFIX, [KEY])[KEY]?.[0];
}

function keepInAddress(languages: string[]): void {
  const url = new URL(location.href);
  url.hash = writeFragment(url.hash, PREFIX, [KEY], { [KEY]: languages });
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url.href);
  } catch {
    // A sandboxed frame: the language is shown all the same.
  }
}

/** A municipality's own words, where a widget names a file with them. */
async function ownTexts(root: Document) {
  const address = root.querySelector('[texts-src], [data-kim-texts-src]');
  if (!address) return undefined;
  const { loadOwnTexts } = await import('./own-texts.js');
  const src = address.getAttribute('texts-src') ?? address.getAttribute('data-kim-texts-src') ?? '';
  return loadOwnTexts(new URL(src, root.baseURI).href);
}
