import type { LanguageCode, Offer } from '@kim-widgets/angebote';
import { directionOf, formatList, languageNames } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';

/** More would push everything else off the card. */
const MOST_LANGUAGES = 4;

/** Names of languages in their own words, each marked as what it is. */
export function renderOwnNames(codes: readonly LanguageCode[], reader: string): TemplateResult {
  return html`${codes.map(
    (code, index) =>
      html`${index > 0 ? ', ' : ''}<bdi lang=${code} dir=${directionOf(code)}
          >${languageNames(code, reader).own}</bdi
        >`,
  )}`;
}

/**
 * The languages of an offer as a fact: in their own words for those who speak them, in the reader's for
 * the others. Nothing if it is German alone.
 */
export function languagesSpoken(
  { languages = [] }: Pick<Offer, 'languages'>,
  reader: string,
): { content: TemplateResult; sub: string } | undefined {
  const foreign = languages.filter((code) => !code.startsWith('de'));
  if (foreign.length === 0) return undefined;
  const shown = languages.slice(0, MOST_LANGUAGES);
  const rest = languages.length - shown.length;
  const names = foreign.slice(0, MOST_LANGUAGES).map((code) => languageNames(code, reader).name);
  return {
    content: html`${renderOwnNames(shown, reader)}${rest > 0 ? html` +${rest}` : ''}`,
    sub: formatList(reader, names),
  };
}
