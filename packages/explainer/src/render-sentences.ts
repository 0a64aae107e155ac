import { safeUrl } from '@kim-widgets/angebote';
import { directionOf, helpCircleIcon, icon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import {
  markWords,
  type FactName,
  type Pack,
  type ShownSentence,
  type TextPart,
  type Word,
} from './content/index.js';
import type { Edition } from './editions.js';

/** What the sentences of a screen need besides their words. */
export interface SentenceView {
  edition: Edition;
  /** A second language beside the first, sentence by sentence. */
  second: Edition | undefined;
  reading?: string | undefined;
  openWord: string | undefined;
  toggleWord: (key: string) => void;
  /** Marks what is German in another language. */
  marked?: (text: string, pack: Pack) => unknown;
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
  const { parts, after } = markWords(sentence, pack.glossary);
  const key = (word: Word) => `${language}:${sentence.id}:${word.id}`;
  const open = [...parts.flatMap((part) => part.word ?? []), ...after].find(
    (word) => key(word) === view.openWord,
  );
  const button = (word: Word, text: string) => {
    const isOpen = word === open;
    return html`<button
      class="word"
      type="button"
      aria-expanded=${String(isOpen)}
      @click=${() => view.toggleWord(key(word))}
    >
      ${text}${icon(helpCircleIcon)}
    </button>`;
  };
  const marked = (text: string) => view.marked?.(text, pack) ?? text;
  const linked = sentence.parts.some((part) => part.fact);
  return html`<div class="cell" lang=${language} dir=${directionOf(language)}>
    <p class=${isRead ? 'sentence now' : 'sentence'} aria-current=${isRead ? 'true' : nothing}>
      ${
        linked
          ? sentence.parts.map(renderFact)
          : parts.map((part) => (part.word ? button(part.word, part.text) : marked(part.text)))
      }${after.map((word) => html` ${button(word, word.word)}`)}
    </p>
    ${open ? renderMeaning(open, marked) : nothing}
  </div>`;
}

/** Opens under its sentence and stays until it is closed: nothing here hangs on a pointer. */
function renderMeaning(
  { word, german, meaning }: Word,
  marked: (text: string) => unknown,
): TemplateResult {
  return html`<div class="meaning" role="note">
    ${german ? html`<p><b>${word}</b> <bdi class="muted" lang="de">${german}</bdi></p>` : nothing}
    ${meaning.map((line) => html`<p>${marked(line)}</p>`)}
  </div>`;
}

const LINKS: Partial<Record<FactName, (value: string) => string>> = {
  phone: (value) => `tel:${value.replace(/[^\d+]/g, '')}`,
  email: (value) => `mailto:${value}`,
  appointmentUrl: (value) => value,
  referralUrl: (value) => value,
  website: (value) => value,
};

/** A local fact: a number to ring, an address to write to. German addresses stay German. */
function renderFact({ text, fact }: TextPart): unknown {
  if (!fact) return text;
  const link = LINKS[fact]?.(text);
  const address = link && safeUrl(link);
  if (address) return html`<a class="fact-link" href=${address}><bdi dir="ltr">${text}</bdi></a>`;
  return fact === 'address' ? html`<bdi lang="de">${text}</bdi>` : text;
}
