import { convert, type FormatCallback } from 'html-to-text';

/** Text and address of a link, unless one already says the other. */
const formatLink: FormatCallback = (element, walk, builder) => {
  const href = ((element.attribs as Record<string, string> | undefined)?.href ?? '').trim();
  const shown = textOf(element).trim();
  const address = readableAddress(href);
  if (!shown) {
    builder.addInline(address);
    return;
  }
  walk(element.children, builder);
  if (address && !says(shown, address)) builder.addInline(` (${address})`);
};

/**
 * A page's HTML as plain text: paragraphs, lists as lines that begin with "- ". Pictures vanish;
 * telephone numbers, mail addresses and links stay readable, since on these pages they are what
 * people come for.
 */
export function pageText(html: string): string {
  return convert(html, {
    wordwrap: false,
    formatters: { readableLink: formatLink },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', format: 'readableLink' },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'hr', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
      })),
    ],
  })
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** What a person needs of a link: the number, the mail address, or the web address without map deep links. */
function readableAddress(href: string): string {
  if (href.startsWith('tel:')) return decode(href.slice(4));
  if (href.startsWith('mailto:')) return decode(href.slice(7).split('?')[0] ?? '');
  return /^https?:\/\//.test(href) && !/^https?:\/\/[^/]*google\.[a-z]+\/maps/.test(href)
    ? href
    : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the words already hold the address: numbers by their digits, the rest by their letters. */
function says(shown: string, address: string): boolean {
  const digits = (text: string) => text.replaceAll(/\D/g, '').replace(/^(0049|49|0)/, '');
  if (/^[+\d\s()/-]+$/.test(address)) return digits(shown).includes(digits(address));
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  return bare(shown).includes(bare(address));
}

interface HtmlNode {
  type: string;
  data?: string | undefined;
  children?: HtmlNode[] | undefined;
}

function textOf(node: HtmlNode): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textOf).join('');
}
