import { parseThesaurus, Thesaurus } from '../src/thesaurus.js';
import german from '../src/thesaurus/de.js';
import { CompoundSplitter, partForms, partStems } from '../src/compounds.js';
import { stem } from '../src/stem.js';
import { STOP_WORDS } from '../src/stopwords.js';
import { tokenize } from '../src/tokenize.js';

/** What this engine does to words, as term processors for an engine that only knows terms. */
export function languageLayer() {
  const splitter = new CompoundSplitter(
    new Set([...new Thesaurus(parseThesaurus(german)).words()].flatMap(partForms)),
  );
  const forms = new Map<string, string[]>();
  const formsOf = (term: string): string[] => {
    const known = forms.get(term);
    if (known) return known;
    const words = tokenize(term)
      .map(({ word }) => word)
      .filter((word) => !STOP_WORDS.has(word));
    const all = words.flatMap((word) => [
      word,
      stem(word),
      ...partStems(splitter.split(word), splitter),
    ]);
    const distinct = [...new Set(all)];
    forms.set(term, distinct);
    return distinct;
  };
  const process = (term: string): string[] | null => {
    const found = formsOf(term);
    return found.length > 0 ? found : null;
  };
  return { index: process, query: process };
}
