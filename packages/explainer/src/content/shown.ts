import type { Facts, Pack, Screen, Sentence, SheetRow, Topic } from '../generated/explainer.js';
import { factValue, fillFacts, placeholders, type TextPart } from './facts.js';

/** A sentence as it stands on the screen. */
export interface ShownSentence {
  id: string;
  parts: TextPart[];
  /** All parts in a row: what is read aloud. */
  text: string;
  item: boolean;
  words: readonly string[];
  source?: string;
  /** The municipality vouches for it, not the report. */
  local: boolean;
}

export interface ShownScreen {
  id: string;
  title?: string;
  pictogram: string;
  sentences: ShownSentence[];
}

export interface ShownTopic {
  id: string;
  title: string;
  screens: ShownScreen[];
}

/** What can be shown with the facts there are. Whatever needs a missing fact is left out whole. */
export function shownTopics(pack: Pack, facts: Facts | undefined): ShownTopic[] {
  return pack.topics.flatMap((topic: Topic): ShownTopic[] => {
    const screens = topic.screens.flatMap((screen) => shownScreen(screen, facts, pack.language));
    return screens.length > 0 ? [{ id: topic.id, title: topic.title, screens }] : [];
  });
}

function shownScreen(screen: Screen, facts: Facts | undefined, language: string): ShownScreen[] {
  const sentences = screen.sentences.flatMap((sentence) => {
    const shown = shownSentence(sentence, facts, language);
    return shown ? [shown] : [];
  });
  if (sentences.length === 0) return [];
  const { id, title, pictogram } = screen;
  return [{ id, pictogram, sentences, ...(title === undefined ? {} : { title }) }];
}

/** `undefined` when a fact it needs is missing. */
export function shownSentence(
  sentence: Sentence,
  facts: Facts | undefined,
  language: string,
): ShownSentence | undefined {
  const needed = [...(sentence.requires ?? []), ...placeholders(sentence.text)];
  if (needed.some((name) => factValue(facts, name, language) === undefined)) return undefined;
  const parts = fillFacts(sentence.text, facts, language);
  return {
    id: sentence.id,
    parts,
    text: parts.map((part) => part.text).join(''),
    item: sentence.item ?? false,
    words: sentence.words ?? [],
    local: needed.length > 0,
    ...(sentence.source === undefined ? {} : { source: sentence.source }),
  };
}

/** A numbered row of the printed sheet. */
export interface ShownRow {
  pictogram: string;
  sentences: ShownSentence[];
}

/** Rows of the sheet whose sentences can be shown; the numbers close up. */
export function shownRows(pack: Pack, facts: Facts | undefined): ShownRow[] {
  const sentences = new Map(
    pack.topics
      .flatMap((topic) => topic.screens)
      .flatMap((screen) => screen.sentences)
      .map((one) => [one.id, one]),
  );
  return (pack.sheet ?? []).flatMap((row: SheetRow) => {
    const shown = row.sentences.flatMap((id) => {
      const sentence = sentences.get(id);
      const one = sentence && shownSentence(sentence, facts, pack.language);
      return one ? [one] : [];
    });
    return shown.length > 0 ? [{ pictogram: row.pictogram, sentences: shown }] : [];
  });
}
