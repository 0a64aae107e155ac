import type { LocalContent, Pack, Word } from '../generated/explainer.js';
import { germanNames } from './german-names.js';
import { knownFacts } from './known-facts.js';
import { applyLocalContent } from './local-content.js';
import { shownTopics, type ShownScreen, type ShownTopic } from './shown.js';

export interface StaticOptions {
  local?: LocalContent;
  /** Level of the first heading, 2 by default. */
  headingLevel?: number;
  /** Writing direction of the pack's language. */
  direction?: 'ltr' | 'rtl';
}

/**
 * The explainer as plain HTML without script and style, the same words in the same order: what a
 * municipality pastes between the tags of `<kim-explainer>`, and what people read until a script has
 * run. Every text is escaped; the content may be hostile.
 */
export function staticExplainer(pack: Pack, options: StaticOptions = {}): string {
  const { local, headingLevel = 2, direction = 'ltr' } = options;
  const merged = applyLocalContent(pack, local);
  const topics = shownTopics(merged, knownFacts(local?.facts, merged.language));
  const level = Math.min(5, Math.max(1, headingLevel));
  const mark: Mark = (text) =>
    germanNames(text, merged)
      .map((part) =>
        part.german ? `<bdi lang="de">${escape(part.text)}</bdi>` : escape(part.text),
      )
      .join('');
  return [
    `<section lang="${escape(merged.language)}" dir="${direction}">`,
    ...topics.flatMap((topic) => topicHtml(topic, level, mark)),
    ...glossaryHtml(merged.glossary, mark),
    emergencyHtml(merged),
    '</section>',
    '',
  ].join('\n');
}

/** Escapes a text and marks what is German in another language. */
type Mark = (text: string) => string;

function topicHtml(topic: ShownTopic, level: number, mark: Mark): string[] {
  return [
    `<h${level}>${escape(topic.title)}</h${level}>`,
    ...topic.screens.flatMap((screen) => [
      ...(screen.title ? [`<h${level + 1}>${escape(screen.title)}</h${level + 1}>`] : []),
      ...sentencesHtml(screen, mark),
    ]),
  ];
}

function sentencesHtml(screen: ShownScreen, mark: Mark): string[] {
  const lines: string[] = [];
  let inList = false;
  for (const sentence of screen.sentences) {
    if (sentence.item !== inList) lines.push(sentence.item ? '<ul>' : '</ul>');
    inList = sentence.item;
    lines.push(sentence.item ? `<li>${mark(sentence.text)}</li>` : `<p>${mark(sentence.text)}</p>`);
  }
  if (inList) lines.push('</ul>');
  return lines;
}

function glossaryHtml(words: readonly Word[], mark: Mark): string[] {
  if (words.length === 0) return [];
  return [
    '<dl>',
    ...words.map((word) => `<dt>${escape(word.word)}</dt><dd>${mark(word.meaning.join(' '))}</dd>`),
    '</dl>',
  ];
}

function emergencyHtml({ emergency }: Pack): string {
  const numbers = emergency.numbers.map(
    ({ phone, label }) =>
      `<a href="tel:${escape(phone.replace(/\s/g, ''))}"><bdi dir="ltr">${escape(phone)}</bdi> ${escape(label)}</a>`,
  );
  return `<p>${escape(emergency.question)} ${numbers.join(', ')}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
