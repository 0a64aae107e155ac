import type { Pack, SheetRow } from '../generated/explainer.js';
import type { KnownFacts } from './facts.js';
import { shownSentence, type ShownSentence } from './shown.js';

/** A numbered row of the printed sheet. */
export interface ShownRow {
  pictogram: string;
  sentences: ShownSentence[];
}

/** Rows of the sheet whose sentences can be shown; the numbers close up. */
export function shownRows(pack: Pack, facts: KnownFacts): ShownRow[] {
  const sentences = new Map(
    pack.topics
      .flatMap((topic) => topic.screens)
      .flatMap((screen) => screen.sentences)
      .map((one) => [one.id, one]),
  );
  return (pack.sheet ?? []).flatMap((row: SheetRow) => {
    const shown = row.sentences.flatMap((id) => {
      const sentence = sentences.get(id);
      const one = sentence && shownSentence(sentence, facts);
      return one ? [one] : [];
    });
    return shown.length > 0 ? [{ pictogram: row.pictogram, sentences: shown }] : [];
  });
}
