import { directionOf, joinedAsList } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';

/** A text with the language it is in, which is not always the one asked for. */
export interface Words {
  text: string;
  /** BCP 47 */
  lang: string;
}

/** Where in a text matched words stand: start and end (exclusive), ascending, without overlap. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** Whether two languages read as one: `de-simple` is German, `fa-AF` is Persian. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-', 1)[0] === other.split('-', 1)[0];
}

/** Text from the database, marked with its language where that is not the reader's. */
export function renderWords(
  words: Words,
  reader: string,
  ranges: Ranges = [],
): TemplateResult | string {
  const content = ranges.length > 0 ? renderMarked(words.text, ranges) : words.text;
  if (sameLanguage(words.lang, reader)) return html`${content}`;
  return html`<bdi lang=${words.lang} dir=${directionOf(words.lang)}>${content}</bdi>`;
}

/** What stands between texts in a row, in the reader's script. */
export function commaIn(reader: string): string {
  return directionOf(reader) === 'rtl' ? '، ' : ', ';
}

/** Several texts in a row, each in its own language. */
export function renderWordList(parts: readonly (string | Words)[], reader: string): TemplateResult {
  const comma = commaIn(reader);
  return html`${parts.map(
    (part, index) =>
      html`${index > 0 ? comma : ''}${typeof part === 'string' ? part : renderWords(part, reader)}`,
  )}`;
}

/** Several texts as the reader's language joins them: `Wohnen, Arbeit und Sprache`. */
export function renderJoined(texts: readonly Words[], reader: string): TemplateResult {
  const parts = joinedAsList(reader, texts);
  return html`${parts.map((part) => (typeof part === 'string' ? part : renderWords(part, reader)))}`;
}

/** A text with the matched words marked. */
export function renderMarked(text: string, ranges: Ranges): TemplateResult {
  let end = 0;
  const parts = ranges.map(([start, stop]) => {
    const before = text.slice(end, start);
    end = stop;
    return html`${before}<mark>${text.slice(start, stop)}</mark>`;
  });
  return html`${parts}${text.slice(end)}`;
}
