import { msg } from '@lit/localize';
import { copyIcon, icon } from '@kim-widgets/ui';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardActions } from './card-actions.js';
import type { Way } from './ways.js';

/** An address breaks behind its @ before it breaks anywhere else. */
function breakable(address: string): TemplateResult {
  const [name = '', host] = address.split(/(?<=@)/);
  return host === undefined ? html`${name}` : html`${name}<wbr />${host}`;
}

function copyLabel({ kind }: Way): string {
  return kind === 'phone' ? msg('Telefonnummer kopieren') : msg('E-Mail-Adresse kopieren');
}

function renderWay(way: Way, copy: CardActions['copy'] | undefined): TemplateResult {
  const { icon: path, href, label, detail, isAddress, copy: text } = way;
  const main = isAddress === 'label' ? html`<b dir="ltr">${label}</b>` : html`<b>${label}</b>`;
  const below =
    isAddress === 'detail'
      ? html`<span class="what" dir="ltr">${breakable(detail ?? '')}</span>`
      : html`<span class="what">${detail}</span>`;
  return html`<li class="way">
    ${icon(path)}
    <a href=${href} rel="noopener">${main}${detail ? below : nothing}</a>
    ${
      copy && text
        ? html`<button
            class="button plain icon-only"
            type="button"
            aria-label=${copyLabel(way)}
            @click=${() => copy(text, copyLabel(way))}
          >
            ${icon(copyIcon)}
          </button>`
        : nothing
    }
  </li>`;
}

/** Ways to reach somebody, each a whole line to tap. */
export function renderWays(ways: readonly Way[], copy?: CardActions['copy']): TemplateResult {
  return html`<ul class="ways">
    ${ways.map((way) => renderWay(way, copy))}
  </ul>`;
}
