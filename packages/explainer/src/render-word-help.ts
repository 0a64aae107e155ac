import { safeUrl } from '@kim-widgets/angebote';
import { helpCircleIcon, icon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import {
  markWords,
  type FactName,
  type Pack,
  type ShownSentence,
  type TextPart,
  type Word,
} from './content/index.js';
import { renderGerman } from './render-german.js';
import type { HelpedSentence } from './render-sentences.js';

/** Which explanation is open, and how to open another one. */
export interface WordHelp {
  openWord: string | undefined;
  toggleWord: (key: string) => void;
}

/** A sentence whose hard words open their explanation, and whose facts can be rung or written to. */
export function renderWordHelp(
  sentence: ShownSentence,
  pack: Pack,
  { openWord, toggleWord }: WordHelp,
): HelpedSentence {
  const { parts, after } = markWords(sentence, pack.glossary);
  const key = (word: Word) => `${pack.language}:${sentence.id}:${word.id}`;
  const open = [...parts.flatMap((part) => part.word ?? []), ...after].find(
    (word) => key(word) === openWord,
  );
  const button = (word: Word, text: string) =>
    html`<button
      class="word"
      type="button"
      aria-expanded=${String(word === open)}
      @click=${() => toggleWord(key(word))}
    >
      ${text}${icon(helpCircleIcon)}
    </button>`;
  const hasFacts = sentence.parts.some((part) => part.fact);
  return {
    content: html`${
      hasFacts
        ? sentence.parts.map(renderFact)
        : parts.map(({ word, text }) => (word ? button(word, text) : renderGerman(text, pack)))
    }${after.map((word) => html`<span class="word-after">${button(word, word.word)}</span>`)}`,
    meaning: open ? renderMeaning(open, pack) : nothing,
  };
}

/** Opens under its sentence and stays until it is closed: nothing here hangs on a pointer. */
function renderMeaning({ word, german, meaning }: Word, pack: Pack): TemplateResult {
  return html`<div class="meaning" role="note">
    ${german ? html`<p><b>${word}</b> <bdi class="muted" lang="de">${german}</bdi></p>` : nothing}
    ${meaning.map((line) => html`<p>${renderGerman(line, pack)}</p>`)}
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
