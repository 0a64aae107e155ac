import { safeUrl } from '@kim-widgets/angebote';
import { chevronDownIcon, icon } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownScreen, Source } from './content/index.js';
import type { Edition } from './editions.js';

/** Lines of the report behind a screen, in their own words. */
export function renderSources(
  screen: ShownScreen,
  { pack }: Edition,
): TemplateResult | typeof nothing {
  const sources = screen.sentences.flatMap(({ source }) =>
    source ? (pack.sources?.[source] ?? []) : [],
  );
  if (sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary>${msg('Woher wir das wissen')}${icon(chevronDownIcon)}</summary>
    <ul>
      ${sources.map((source) => html`<li>${renderSource(source)}</li>`)}
    </ul>
  </details>`;
}

function renderSource({ line, quote, url, legal }: Source): unknown {
  const address = url && safeUrl(url);
  return html`${quote ? html`<q lang="de">${quote}</q> ` : nothing}${
    line ? msg(str`Evaluation KIM NRW 2023–2025, Zeile ${line}`) : nothing
  }${address ? html`<a href=${address}>${address}</a>` : nothing}${
    legal
      ? html` ${
          legal.reviewedBy
            ? msg(str`Rechtlich geprüft: ${legal.reviewedBy.name}, ${legal.reviewedBy.date}`)
            : msg(str`Rechtsstand ${legal.asOf}, noch nicht geprüft`)
        }`
      : nothing
  }`;
}
