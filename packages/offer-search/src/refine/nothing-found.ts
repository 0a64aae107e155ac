import { msg, str } from '@lit/localize';
import { formatNumber, heading, icon, phoneIcon } from '@kim-widgets/ui';
import { commaIn, formatPhone, type ReadySource } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { SearchContext } from '../search-context.js';
import { filterLabel } from './facet-model.js';
import { offerRequest } from '../request.js';
import { openFilters } from '../state.js';
import { widerSearches, type NarrowSearch, type WiderSearch } from './wider-searches.js';

/** A wider search and how much it finds. */
export interface CountedSearch extends WiderSearch {
  count: number;
}

const MOST_SEARCHES = 4;

/** Asks the source how much the wider searches find, and keeps those that find something. */
export async function countWider(
  search: NarrowSearch,
  { source }: Pick<ReadySource, 'source'>,
  context: SearchContext,
  contentLanguage: string,
  signal: AbortSignal,
): Promise<CountedSearch[]> {
  const counted = await Promise.all(
    widerSearches(search, context).map(async (wider): Promise<CountedSearch> => {
      const request = offerRequest(wider.state, wider.visitor, {
        at: context.now,
        language: contentLanguage,
        plainWords: [],
      });
      const { total } = await source.query({ ...request, limit: 0 }, signal);
      return { ...wider, count: total };
    }),
  );
  return counted.filter(({ count }) => count > 0).slice(0, MOST_SEARCHES);
}

/** What was asked for, on one line. */
function askedInWords({ state, presets }: NarrowSearch, context: SearchContext): string {
  const parts = [
    state.query ? `„${state.query}“` : '',
    ...openFilters(state.filters, presets).map(
      ([facet, value]) => filterLabel(facet, value, context).text,
    ),
  ].filter(Boolean);
  const asked = parts.join(commaIn(context.language));
  return msg(str`Gesucht: ${asked}.`);
}

function renderHuman({ about }: SearchContext): TemplateResult | typeof nothing {
  const { phone, email } = about.publisher.contact ?? {};
  if (!phone && !email) return nothing;
  return html`<p class="line">
    ${icon(phoneIcon)}<span
      >${msg('Oder fragen Sie einen Menschen:')}
      ${
        phone
          ? html`<a class="tap nowrap" href="tel:${phone}" dir="ltr">${formatPhone(phone)}</a>`
          : html`<a class="tap" href="mailto:${email}" dir="ltr">${email}</a>`
      }</span
    >
  </p>`;
}

export interface NothingFoundOptions {
  headingLevel: number;
  wider: readonly CountedSearch[];
  take: (search: WiderSearch) => void;
}

/** What was tried, what one could try instead, and somebody to ask. */
export function renderNothingFound(
  search: NarrowSearch,
  { headingLevel, wider, take }: NothingFoundOptions,
  context: SearchContext,
): TemplateResult {
  return html`<div class="empty">
    ${heading(headingLevel, msg('Kein Angebot passt zu allem'), { class: 'size-xl' })}
    <p>${askedInWords(search, context)}</p>
    <ul>
      ${wider.map(
        (one) =>
          html`<li>
            <button class="button" type="button" @click=${() => take(one)}>
              ${one.label} <b class="count">${formatNumber(context.language, one.count)}</b>
            </button>
          </li>`,
      )}
    </ul>
    <slot name="nothing-found">${renderHuman(context)}</slot>
  </div>`;
}
