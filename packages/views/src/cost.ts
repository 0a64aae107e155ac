import { msg, str } from '@lit/localize';
import type { Cost } from '@kim-widgets/angebote';
import { formatNumber, textWithParts } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { renderWords, type Words } from './words.js';

/** What an offer costs. */
export interface CostInWords {
  /** `Kostenlos`, `Für manche kostenlos`, `2,29 € je Stunde`. */
  answer: string | TemplateResult;
  /** What those pay who pay, if others do not. */
  otherwise?: TemplateResult;
  /** Who pays what, as the provider says. */
  detail?: Words;
}

/** The short answer first. */
export function costInWords(
  cost: Cost,
  { language, words }: Pick<ViewContext, 'language' | 'words'>,
): CostInWords {
  const { type, amount, unit, description } = cost;
  const price = amount === undefined ? undefined : priceInWords(amount, language);
  const priced = price && unit ? html`${price} ${renderWords(words(unit), language)}` : price;
  const detail = description && { detail: words(description) };
  switch (type) {
    case 'free':
      return { answer: msg('Kostenlos'), ...detail };
    case 'partly_free':
      return {
        answer: msg('Für manche kostenlos'),
        ...(priced && { otherwise: textWithParts((sum) => msg(str`sonst ${sum}`), priced) }),
        ...detail,
      };
    case 'paid':
      return { answer: priced ?? msg('Kostenpflichtig'), ...detail };
  }
}

function priceInWords(amount: number, language: string): string {
  return formatNumber(language, amount, {
    style: 'currency',
    currency: 'EUR',
    // Else Ukrainian and Bulgarian read `EUR`.
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
}
