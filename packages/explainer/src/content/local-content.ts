import type {
  AddedTopic,
  Emergency,
  LocalContent,
  Pack,
  Screen,
  Sentence,
  Topic,
} from '../generated/explainer.js';
import { localized } from './localized.js';

/**
 * A pack as a municipality wants it: its words, order and pictures, its own topics, without what it
 * left out. Neither argument is changed.
 */
export function applyLocalContent(pack: Pack, local: LocalContent | undefined): Pack {
  if (!local) return pack;
  const { language } = pack;
  const removed = new Set(local.remove);
  const keep = <T extends { id: string }>(items: readonly T[]) =>
    items.filter((item) => !removed.has(item.id));
  const text = (id: string, original: string) => localizedText(local, id, language) ?? original;

  const sentence = (one: Sentence): Sentence => ({ ...one, text: text(one.id, one.text) });
  const screen = (one: Screen): Screen => ({
    ...one,
    ...(one.title === undefined ? {} : { title: text(one.id, one.title) }),
    pictogram: local.pictograms?.[one.id] ?? one.pictogram,
    sentences: keep(one.sentences).map(sentence),
  });
  const topic = (one: Topic): Topic => ({
    ...one,
    title: text(one.id, one.title),
    screens: keep(one.screens)
      .map(screen)
      .filter((shown) => shown.sentences.length > 0),
  });

  const added = (local.topics ?? []).map((one) => ({
    after: one.after,
    topic: inLanguage(one, language),
  }));
  const topics = added.reduce(insert, keep(pack.topics).map(topic));
  const review = local.reviews?.[language];
  return {
    ...pack,
    ...(review ? { reviewedBy: review } : {}),
    topics: ordered(topics, local.order ?? []).filter((one) => one.screens.length > 0),
    glossary: keep(pack.glossary),
    emergency: withNumbers(pack.emergency, local, language),
    ...(local.sheet ? { sheet: local.sheet } : {}),
    ...(pack.fit
      ? {
          fit: {
            ...pack.fit,
            questions: keep(pack.fit.questions).map((one) => ({
              ...one,
              text: text(one.id, one.text),
            })),
            rules: local.fitRules ?? pack.fit.rules,
          },
        }
      : {}),
  };
}

/** Only in the very language: a German sentence among Arabic ones would not be understood. */
function localizedText(local: LocalContent, id: string, language: string): string | undefined {
  return local.texts?.[id]?.[language];
}

/** Languages a municipality offers, those it names first; never one there is no pack in. */
export function offeredLanguages(
  available: readonly string[],
  local: LocalContent | undefined,
): string[] {
  const wanted = local?.languages;
  if (!wanted) return [...available];
  const offered = wanted.filter((language) => available.includes(language));
  return offered.length > 0 ? offered : [...available];
}

function inLanguage(added: AddedTopic, language: string): Topic {
  const words = (texts: Record<string, string>) => localized(texts, language) ?? '';
  return {
    id: added.id,
    title: words(added.title),
    screens: added.screens.map((one) => ({
      id: one.id,
      ...(one.title ? { title: words(one.title) } : {}),
      pictogram: one.pictogram,
      sentences: one.sentences.map(({ text, ...sentence }) => ({ ...sentence, text: words(text) })),
    })),
  };
}

function insert(
  topics: readonly Topic[],
  added: { after: string | undefined; topic: Topic },
): Topic[] {
  const at = topics.findIndex((topic) => topic.id === added.after);
  return at === -1 ? [...topics, added.topic] : topics.toSpliced(at + 1, 0, added.topic);
}

function ordered(topics: readonly Topic[], order: readonly string[]): Topic[] {
  const rank = (topic: Topic) => {
    const place = order.indexOf(topic.id);
    return place === -1 ? order.length : place;
  };
  return topics.toSorted((a, b) => rank(a) - rank(b));
}

function withNumbers(emergency: Emergency, local: LocalContent, language: string): Emergency {
  const own = (local.emergencyNumbers ?? []).flatMap(({ phone, label }) => {
    const words = localized(label, language);
    return words ? [{ phone, label: words }] : [];
  });
  return { ...emergency, numbers: [...emergency.numbers, ...own] };
}
