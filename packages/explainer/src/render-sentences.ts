import { directionOf } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack, ShownSentence } from './content/index.js';
import type { Edition } from './editions.js';

/** What the sentences of a screen need besides their words. */
export interface SentenceView {
  edition: Edition;
  /** A second language beside the first, sentence by sentence. */
  second: Edition | undefined;
  reading?: string | undefined;
  /** Draws what can be done with a sentence, once there is code for it. */
  helped?: (sentence: ShownSentence, pack: Pack) => HelpedSentence;
}

/** A sentence with buttons at its hard words, and the explanation that is open. */
export interface HelpedSentence {
  content: unknown;
  meaning: unknown;
}

interface Row {
  sentence: ShownSentence;
  second: ShownSentence | undefined;
}

/** Sentences one under the other; what belongs to a list stands in one. */
export function renderSentences(
  sentences: readonly ShownSentence[],
  view: SentenceView,
): TemplateResult {
  const rows = sentences.map((sentence): Row => ({
    sentence,
    second: counterpart(sentence, view),
  }));
  return html`<div class=${view.second ? 'sentences beside' : 'sentences'}>
    ${grouped(rows).map((group) =>
      group[0]?.sentence.item
        ? html`<ul class="items">
            ${group.map((row) => html`<li>${renderRow(row, view)}</li>`)}
          </ul>`
        : group.map((row) => renderRow(row, view)),
    )}
  </div>`;
}

function counterpart(sentence: ShownSentence, { second }: SentenceView): ShownSentence | undefined {
  return second?.topics
    .flatMap((topic) => topic.screens)
    .flatMap((screen) => screen.sentences)
    .find(({ id }) => id === sentence.id);
}

function grouped(rows: readonly Row[]): Row[][] {
  return rows.reduce<Row[][]>((groups, row) => {
    const last = groups.at(-1);
    if (last?.[0]?.sentence.item && row.sentence.item) last.push(row);
    else groups.push([row]);
    return groups;
  }, []);
}

function renderRow({ sentence, second }: Row, view: SentenceView): TemplateResult {
  return html`<div class="row">
    ${renderSentence(sentence, view.edition, view)}
    ${view.second && second ? renderSentence(second, view.second, view) : nothing}
  </div>`;
}

function renderSentence(
  sentence: ShownSentence,
  { pack }: Edition,
  view: SentenceView,
): TemplateResult {
  const { language } = pack;
  const isRead = view.reading === sentence.id && pack === view.edition.pack;
  const { content, meaning } = view.helped?.(sentence, pack) ?? {
    content: sentence.text,
    meaning: nothing,
  };
  return html`<div class="cell" lang=${language} dir=${directionOf(language)}>
    <p class=${isRead ? 'sentence now' : 'sentence'} aria-current=${isRead ? 'true' : nothing}>
      ${content}
    </p>
    ${meaning}
  </div>`;
}
