import { msg, str } from '@lit/localize';
import {
  adjustmentsHorizontalIcon,
  chevronDownIcon,
  formatNumber,
  heading,
  icon,
  plural,
  xIcon,
} from '@kim-widgets/ui';
import { renderWords, type Words } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

/** One choice of a facet, with what choosing it would find. */
export interface FacetOption {
  facet: string;
  value: string;
  label: Words;
  /** Missing while it is being counted. */
  count: number | undefined;
  chosen: boolean;
}

/** A facet as it is shown. */
export interface FacetView {
  id: string;
  label: string;
  options: readonly FacetOption[];
  /** How many options are not shown until asked for. */
  hidden: number;
  /** Labels of what is chosen, for the closed facet. */
  chosen: readonly Words[];
  open: boolean;
}

export interface FacetsOptions {
  reader: string;
  headingLevel: number;
  toggle: (facet: string, value: string) => void;
  /** Shows all options of a facet. */
  expand: (facet: string) => void;
  /** Stands below the facets. */
  footer: unknown;
}

function renderCount(count: number, reader: string): TemplateResult {
  const number = formatNumber(reader, count);
  return html`<span class="count">
    <span aria-hidden="true">${number}</span>
    <span class="visually-hidden"
      >${msg(str`${number} Treffer`, {
        desc: 'Behind a filter, read aloud: how many offers it finds',
      })}</span
    >
  </span>`;
}

function renderOption(option: FacetOption, { reader, toggle }: FacetsOptions): TemplateResult {
  return html`<label class="check" data-facet=${option.facet} data-value=${option.value}>
    <input
      type="checkbox"
      .checked=${option.chosen}
      @change=${() => toggle(option.facet, option.value)}
    />
    <span>${renderWords(option.label, reader)}</span>
    ${option.count === undefined ? nothing : renderCount(option.count, reader)}
  </label>`;
}

function renderFacet(facet: FacetView, options: FacetsOptions): TemplateResult {
  const { reader, expand } = options;
  return html`<details class="facet" ?open=${facet.open}>
    <summary>
      <span id="facet-${facet.id}">${facet.label}</span>
      ${
        facet.chosen.length > 0
          ? html`<span class="chosen"
              >${facet.chosen.map((label, index) => [
                index > 0 ? ', ' : nothing,
                renderWords(label, reader),
              ])}</span
            >`
          : nothing
      }
      ${icon(chevronDownIcon)}
    </summary>
    <div class="checks" role="group" aria-labelledby="facet-${facet.id}">
      ${repeat(
        facet.options,
        ({ facet: id, value }) => `${id} ${value}`,
        (option) => renderOption(option, options),
      )}
      ${
        facet.hidden > 0
          ? html`<button class="button plain" type="button" @click=${() => expand(facet.id)}>
              ${plural(
                reader,
                facet.hidden,
                msg('one {# weiteres zeigen} other {# weitere zeigen}', {
                  desc: 'Shows what was left out of a list',
                }),
              )}
            </button>`
          : nothing
      }
    </div>
  </details>`;
}

function renderFacets(facets: readonly FacetView[], options: FacetsOptions): TemplateResult {
  return html`${guard([facets, options.reader], () =>
    repeat(
      facets,
      ({ id }) => id,
      (facet) => renderFacet(facet, options),
    ),
  )}
  ${options.footer}`;
}

/** Words of the button that leads from the facets back to the results. */
function showFound(language: string, total: number): string {
  return plural(
    language,
    total,
    msg('=0 {Kein Angebot zeigen} one {# Angebot zeigen} other {# Angebote zeigen}'),
  );
}

/** The button that opens the facets, where there is no room beside the results. */
export function renderFacetsButton(
  reader: string,
  /** How many filters are switched on. */
  count: number,
  open: () => void,
): TemplateResult {
  return html`<button class="button open-facets" type="button" @click=${open}>
    ${icon(adjustmentsHorizontalIcon)}${msg('Filter')}
    ${count > 0 ? html`<span>(${formatNumber(reader, count)})</span>` : nothing}
  </button>`;
}

/** The facets beside the results. */
export function renderFacetColumn(
  facets: readonly FacetView[],
  options: FacetsOptions,
): TemplateResult {
  return html`<aside class="facets" part="facets" aria-labelledby="facets-heading">
    <div class="facets-bar">
      ${heading(options.headingLevel, msg('Filter'), { id: 'facets-heading' })}
    </div>
    ${renderFacets(facets, options)}
  </aside>`;
}

/** The facets over the results, where there is no room beside them. */
export function renderFacetDialog(
  facets: readonly FacetView[],
  options: FacetsOptions & { total: number; close: () => void },
): TemplateResult {
  const { close, total, reader } = options;
  return html`<dialog class="facets" part="facets" aria-labelledby="facets-heading" @close=${close}>
    <div class="facets-bar">
      ${heading(options.headingLevel, msg('Filter'), { id: 'facets-heading', class: 'size-l' })}
      <button
        class="button plain icon-only"
        type="button"
        aria-label=${msg('Filter schließen')}
        @click=${close}
      >
        ${icon(xIcon)}
      </button>
    </div>
    <div class="facets-body">${renderFacets(facets, options)}</div>
    <div class="facets-foot">
      <button class="button main tall wide" type="button" @click=${close}>
        ${showFound(reader, total)}
      </button>
    </div>
  </dialog>`;
}
