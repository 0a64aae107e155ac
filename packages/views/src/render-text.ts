import { directionOf } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';
import { linkify, parseText } from './text.js';
import { sameLanguage, type Words } from './words.js';

/** One line, with its telephone numbers, mails and addresses as links. Their text runs left to right. */
export function renderLine(line: string): TemplateResult {
  return html`${linkify(line).map(({ text, href }) =>
    href ? html`<a href=${href} dir="ltr">${text}</a>` : text,
  )}`;
}

/** Plain text from the database as paragraphs and lists. Never HTML: markup in it shows as typed. */
export function renderText(text: string): TemplateResult {
  return html`${parseText(text).map((block) =>
    block.type === 'list'
      ? html`<ul class="bullets">
          ${block.items.map((item) => html`<li>${renderLine(item)}</li>`)}
        </ul>`
      : html`<p>
          ${block.lines.map((line, index) =>
            index > 0 ? html`<br />${renderLine(line)}` : renderLine(line),
          )}
        </p>`,
  )}`;
}

/** The same, in an element that names the language where it is not the reader's. */
export function renderForeignText({ text, lang }: Words, reader: string): TemplateResult {
  if (sameLanguage(lang, reader)) return renderText(text);
  return html`<div lang=${lang} dir=${directionOf(lang)} class="stack">${renderText(text)}</div>`;
}
