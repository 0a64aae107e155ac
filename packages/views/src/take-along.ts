import { msg } from '@lit/localize';
import type { RequiredDocument } from '@kim-widgets/angebote';
import { checklistIcon, heading, icon, pencilIcon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { renderWords, type Words } from './words.js';

/** What stands on a page to take along. */
export interface TakeAlong {
  /** Whose database it is. */
  publisher: string;
  /** The offer's title, and whose it is. */
  title: Words;
  organization: Words | undefined;
  /** What belongs to this page alone. */
  content: TemplateResult;
  /** Whom to ask. */
  ask: TemplateResult;
  qr: TemplateResult;
  /** Sentences in small print: when it was checked and printed. */
  smallPrint: readonly string[];
}

/** One A4 page about an offer, for `openPrintPage` with `takeAlongStyles`. */
export function renderTakeAlong(page: TakeAlong, language: string): TemplateResult {
  const { organization } = page;
  return html`<main class="sheet">
    <header>
      <p>${page.publisher}</p>
      <p>${msg('Zum Mitnehmen')}</p>
    </header>
    <div>
      ${heading(1, renderWords(page.title, language))}
      ${
        organization
          ? html`<p class="organization">${renderWords(organization, language)}</p>`
          : nothing
      }
    </div>
    ${page.content}
    <div class="ask">
      ${page.ask}
      <div class="code">
        ${page.qr}
        <p>${msg('Dieses Angebot im Internet')}</p>
      </div>
    </div>
    <footer><p>${page.smallPrint.join(' ')}</p></footer>
  </main>`;
}

/** A part of the page, found by its picture. */
export function renderTakeAlongPart(path: string, title: string, content: unknown): TemplateResult {
  return html`<section>${heading(2, html`${icon(path)}${title}`)}${content}</section>`;
}

/** What to bring, to tick off: the first so many. */
export function renderDocuments(
  documents: readonly RequiredDocument[] = [],
  most: number,
  { words, language }: Pick<ViewContext, 'words' | 'language'>,
): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing;
  const boxes = documents.slice(0, most).map(({ name, optional }) => {
    const unless = optional ? ` ${msg('(wenn vorhanden)')}` : nothing;
    return html`<li><span>${renderWords(words(name), language)}${unless}</span></li>`;
  });
  return renderTakeAlongPart(
    checklistIcon,
    msg('Bitte mitbringen'),
    html`<ul class="boxes">
      ${boxes}
    </ul>`,
  );
}

/** Room to write on so many lines. */
export function renderNotes(lines: number): TemplateResult {
  return renderTakeAlongPart(
    pencilIcon,
    msg('Meine Notizen'),
    Array.from({ length: lines }, () => html`<span class="rule"></span>`),
  );
}
