import type { Offer } from '@kim-widgets/angebote';
import { msg } from '@lit/localize';
import type { ViewContext } from './context.js';
import { sameLanguage } from './words.js';

/**
 * What a reader should know about the language of an offer's text: that it is not theirs, or that no
 * person has read the translation. Nothing where the text is as they want it.
 */
export function translationInWords(
  { title, translations }: Pick<Offer, 'title' | 'translations'>,
  { language, words }: Pick<ViewContext, 'language' | 'words'>,
): string | undefined {
  const { lang } = words(title);
  if (sameLanguage(lang, 'de') && !sameLanguage(language, 'de')) return msg('Text nur auf Deutsch');
  switch (translations?.[lang]?.status) {
    case 'machine':
      return msg('Text von einem Computer übersetzt');
    case 'stale':
      return msg('Übersetzung älter als der deutsche Text');
    default:
      return undefined;
  }
}
