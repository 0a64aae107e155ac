import type { Pack, Screen, Sentence, Topic } from '../generated/explainer.js';
import { fillFacts, placeholders, type KnownFacts, type TextPart } from './facts.js';

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
export function shownTopics(pack: Pack, facts: KnownFacts): ShownTopic[] {
  return pack.topics.flatMap((topic: Topic): ShownTopic[] => {
    const screens = topic.screens.flatMap((screen) => shownScreen(screen, facts));
    return screens.length > 0 ? [{ id: topic.id, title: topic.title, screens }] : [];
  });
}

function shownScreen(screen: Screen, facts: KnownFacts): ShownScreen[] {
  const sentences = screen.sentences.flatMap((sentence) => {
    const shown = shownSentence(sentence, facts);
    return shown ? [shown] : [];
  });
  if (sentences.length === 0) return [];
  const { id, title, pictogram } = screen;
  return [{ id, pictogram, sentences, ...(title === undefined ? {} : { title }) }];
}

/** `undefined` when a fact it needs is missing. */
export function shownSentence(sentence: Sentence, facts: KnownFacts): ShownSentence | undefined {
  const needed = [...(sentence.requires ?? []), ...placeholders(sentence.text)];
  if (needed.some((name) => facts[name] === undefined)) return undefined;
  const parts = fillFacts(sentence.text, facts);
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
