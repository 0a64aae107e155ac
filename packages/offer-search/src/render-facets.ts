import { msg, str } from '@lit/localize';
import { chevronDownIcon, formatNumber, heading, icon, xIcon } from '@kim-widgets/ui';
import { renderWords, type Words } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** One choice of a facet, with what choosing it would find. */
export interface FacetOption {
  facet: string;
  value: string;
  label: Words;
  count: number;
  chosen: boolean;
}

/** A facet as it is shown. */
export interface FacetView {
  id: string;
  label: string;
  options: readonly FacetOption[];
  /** Labels of what is chosen, for the closed facet. */
  chosen: readonly Words[];
  open: boolean;
}

export interface FacetsOptions {
  reader: string;
  headingLevel: number;
  toggle: (facet: string, value: string) => void;
}

function renderOption(option: FacetOption, { reader, toggle }: FacetsOptions): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${option.chosen}
      @change=${() => toggle(option.facet, option.value)}
    />
    <span>${renderWords(option.label, reader)}</span>
    <span class="count">
      <span aria-hidden="true">${formatNumber(reader, option.count)}</span>
      <span class="visually-hidden"
        >${msg(str`${formatNumber(reader, option.count)} Treffer`, {
          desc: 'Behind a filter, read aloud: how many offers it finds',
        })}</span
      >
    </span>
  </label>`;
}

function renderFacet(facet: FacetView, options: FacetsOptions): TemplateResult {
  return html`<details class="facet" ?open=${facet.open}>
    <summary>
      <span id="facet-${facet.id}">${facet.label}</span>
      ${
        facet.chosen.length > 0
          ? html`<span class="chosen"
              >${facet.chosen.map((label, index) => [
                index > 0 ? ', ' : nothing,
                renderWords(label, options.reader),
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
    </div>
  </details>`;
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
    ${repeat(
      facets,
      ({ id }) => id,
      (facet) => renderFacet(facet, options),
    )}
  </aside>`;
}

/** The facets over the results, where there is no room beside them. */
export function renderFacetDialog(
  facets: readonly FacetView[],
  options: FacetsOptions & { show: string; close: () => void },
): TemplateResult {
  return html`<dialog
    class="facets"
    part="facets"
    aria-labelledby="facets-heading"
    @close=${options.close}
  >
    <div class="facets-bar">
      ${heading(options.headingLevel, msg('Filter'), { id: 'facets-heading', class: 'size-l' })}
      <button
        class="button plain icon-only"
        type="button"
        aria-label=${msg('Filter schließen')}
        @click=${options.close}
      >
        ${icon(xIcon)}
      </button>
    </div>
    <div class="facets-body">
      ${repeat(
        facets,
        ({ id }) => id,
        (facet) => renderFacet(facet, options),
      )}
    </div>
    <div class="facets-foot">
      <button class="button main tall wide" type="button" @click=${options.close}>
        ${options.show}
      </button>
    </div>
  </dialog>`;
}
