import { percentEncoded } from './percent-encoded.js';

/**
 * Address of another page with a record opened by its fragment: where widgets on different pages lead
 * to each other. Undefined unless the page is on the web.
 *
 * @param page as a webmaster writes it, relative to the document
 * @param name of the value in the fragment, for instance `kim-offer`
 */
export function pageLink(page: string, name: string, value: string): string | undefined {
  if (!page || !URL.canParse(page, document.baseURI)) return undefined;
  const url = new URL(page, document.baseURI);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = `${name}=${percentEncoded(value)}`;
  return url.href;
}
