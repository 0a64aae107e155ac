import { directionOf, formatDate } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import {
  knownFacts,
  localized,
  shownRows,
  type Facts,
  type LocalContent,
  type Pack,
  type ShownRow,
} from '../content/index.js';
import { ownName } from '../own-name.js';
import { renderOutline } from '../pictures/picture.js';

export interface SheetContent {
  /** One pack, or two that stand side by side. */
  packs: readonly [Pack, Pack?];
  local: LocalContent | undefined;
  qr: TemplateResult | undefined;
}

/**
 * One A4 page. The rows carry numbers, so that two people who share no language can point at the
 * same line; everything reads in black and white.
 */
export function renderSheet({ packs, local, qr }: SheetContent): TemplateResult {
  const [first, second] = packs;
  const facts = local?.facts;
  const shown = [first, second].flatMap((pack) => (pack ? [pack] : []));
  const columns = shown.map((pack) => ({
    pack,
    rows: shownRows(pack, knownFacts(facts, pack.language)),
  }));
  const rows = columns[0]?.rows ?? [];
  return html`<main class=${shown.length > 1 ? 'page beside' : 'page'}>
    <header>
      <p class="publisher">${local?.publisher ?? 'KIM'}</p>
      <p class="languages">
        ${shown.map((pack) => html`<bdi lang=${pack.language}>${ownName(pack.language)}</bdi>`)}
      </p>
    </header>
    <div class="title">
      ${shown.map(
        (pack, index) =>
          html`${index > 0 ? html`<span></span>` : nothing}
            <h1 lang=${pack.language} dir=${directionOf(pack.language)}>${pack.title}</h1>`,
      )}
    </div>
    <ol class="rows">
      ${rows.map((row, index) => html`<li>${renderRow(row, index, columns)}</li>`)}
    </ol>
    ${renderCall(shown, facts, qr)}
    <footer>${shown.map((pack) => renderFootLine(pack, local, rows))}</footer>
  </main>`;
}

function renderRow(
  row: ShownRow,
  index: number,
  columns: readonly { pack: Pack; rows: ShownRow[] }[],
): TemplateResult {
  const mark = html`<span class="mark"><b>${index + 1}</b>${renderOutline(row.pictogram)}</span>`;
  const [first, second] = columns.map(({ pack, rows }) => renderCell(pack, rows[index]));
  return second ? html`${first}${mark}${second}` : html`${mark}${first}`;
}

function renderCell({ language }: Pack, row: ShownRow | undefined): TemplateResult {
  return html`<p lang=${language} dir=${directionOf(language)}>
    ${row?.sentences.map(({ text }) => html`<span>${text}</span>`)}
  </p>`;
}

function renderCall(
  packs: readonly Pack[],
  facts: Facts | undefined,
  qr: TemplateResult | undefined,
): unknown {
  const phone = facts?.phone;
  if (!phone && !qr && !facts?.address) return nothing;
  const middle = html`<div class="call-middle">
    ${phone ? html`<p class="phone" dir="ltr">${phone}</p>` : nothing}${qr ?? nothing}
  </div>`;
  const [first, second] = packs.map((pack) => renderWhere(pack, facts));
  return html`<section class="call">${first}${middle}${second ?? nothing}</section>`;
}

function renderWhere({ language, labels }: Pack, facts: Facts | undefined): TemplateResult {
  const hours = facts?.hours?.map((line) => localized(line, language));
  return html`<div lang=${language} dir=${directionOf(language)}>
    ${facts?.phone ? html`<h2>${labels.call}</h2>` : nothing}
    ${facts?.organisation ? html`<p><bdi lang="de">${facts.organisation}</bdi></p>` : nothing}
    ${hours ? html`<p>${hours.map((line) => html`<span>${line}</span>`)}</p>` : nothing}
    ${facts?.address ? html`<p lang="de">${facts.address.map((line) => html`<span><bdi>${line}</bdi></span>`)}</p>` : nothing}
  </div>`;
}

/** Dated, with what the municipality vouches for by number, and who translated. */
function renderFootLine(
  pack: Pack,
  local: LocalContent | undefined,
  rows: readonly ShownRow[],
): TemplateResult {
  const { labels, language, reviewedBy } = pack;
  const numbers = rows.flatMap((row, index) =>
    row.sentences.some((one) => one.local) ? [index + 1] : [],
  );
  const date = formatDate(language, local?.updated ?? pack.updated);
  const lines = [
    `${labels.updated.replace('{date}', date)}.`,
    ...(numbers.length > 0 && local
      ? [
          labels.local
            .replace('{numbers}', numbers.join(', '))
            .replace('{publisher}', `\u2068${local.publisher}\u2069`),
        ]
      : []),
    ...(labels.machine && !reviewedBy ? [labels.machine] : []),
  ];
  return html`<p lang=${language} dir=${directionOf(language)}>${lines.join(' ')}</p>`;
}
