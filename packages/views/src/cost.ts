import { msg, str } from '@lit/localize';
import type { Cost } from '@kim-widgets/angebote';
import { formatNumber } from '@kim-widgets/ui';
import type { ViewContext } from './context.js';
import type { Words } from './words.js';

/** What an offer costs: the short answer, and who pays what. */
export function costInWords(
  cost: Cost,
  { language, words }: Pick<ViewContext, 'language' | 'words'>,
): { answer: string; detail?: Words } {
  const detail = cost.description && { detail: words(cost.description) };
  return { answer: answer(cost, language, words), ...detail };
}

function answer(cost: Cost, language: string, words: ViewContext['words']): string {
  if (cost.type === 'free') return msg('Kostenlos');
  const price = priceOf(cost, language, words);
  if (cost.type === 'partly_free') {
    return price ? msg(str`Für manche kostenlos, sonst ${price}`) : msg('Für manche kostenlos');
  }
  return price ?? msg('Kostenpflichtig');
}

function priceOf(
  { amount, unit }: Cost,
  language: string,
  words: ViewContext['words'],
): string | undefined {
  if (amount === undefined) return undefined;
  const price = formatNumber(language, amount, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return unit ? `${price} ${words(unit).text}` : price;
}
