import type { SourceInfo } from '@kim-widgets/angebote';
import { languageNames } from '@kim-widgets/ui';
import { sameLanguage, type ViewContext } from '@kim-widgets/views';
import { msg } from '@lit/localize';
import { valuesOf, type Choice, type Chosen } from './filters.js';

export interface Choosable {
  value: string;
  label: string;
  /** Where it is not the reader's. */
  lang?: string | undefined;
}

/** One field by which offers are chosen. */
export interface Chooser {
  id: Choice['id'];
  label: string;
  values: readonly Choosable[];
  /** Empty for all. */
  chosen: string;
}

function labelOf(id: Choice['id']): string {
  switch (id) {
    case 'topics':
      return msg('Was suchen Sie?');
    case 'offerTypes':
      return msg('Art des Angebots');
    case 'languages':
      return msg('Sprache');
    case 'targetGroups':
      return msg('Für wen?');
  }
}

/**
 * Choices as fields, with what there is to choose from.
 *
 * @param counts Facet → value → number of offers, for what no vocabulary names.
 */
export function choosersOf(
  choices: readonly Choice[],
  about: Pick<SourceInfo, 'vocabularies'>,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
  chosen: Chosen,
  { language, term }: Pick<ViewContext, 'language' | 'term'>,
): Chooser[] {
  return choices.map((choice): Chooser => {
    const { id, vocabulary } = choice;
    const named = (value: string): Choosable => {
      if (!vocabulary) return { value, label: languageNames(value, language).name };
      const { text, lang } = term(vocabulary, value);
      return { value, label: text, lang: sameLanguage(lang, language) ? undefined : lang };
    };
    const values = valuesOf(choice, about, counts);
    const now = chosen[id] ?? '';
    const all = now && !values.includes(now) ? [...values, now] : values;
    return {
      id,
      label: labelOf(id),
      chosen: now,
      values: [
        { value: '', label: id === 'topics' ? msg('Alle Angebote') : msg('Alle') },
        ...all.map(named),
      ],
    };
  });
}
