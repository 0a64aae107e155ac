import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import sanitizeHtml from 'sanitize-html';

/** What a sanitizer without a JavaScript version keeps, as its documentation says. */
interface Rules {
  tags: readonly string[];
  /** Tag, or `*` for all, → attributes; `data-*` stands for all that begin so. */
  attributes: Readonly<Record<string, readonly string[]>>;
  /** What becomes of other tags: shown as text, or gone with their content kept. */
  others: 'text' | 'dropped';
}

const TEXT_TAGS = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'br', 'span', 'a'];

/** Content filters of common CMS in their default settings for editors. */
const DOCUMENTED: Readonly<Record<string, Rules>> = {
  // typo3/html-sanitizer, DefaultBuilder: unknown tags are encoded, `data-*` is a global attribute.
  typo3: {
    tags: [...TEXT_TAGS, 'div', 'section', 'img', 'table'],
    attributes: { '*': ['class', 'lang', 'dir', 'data-*', 'title'], a: ['href', 'target', 'rel'] },
    others: 'text',
  },
  // WordPress wp_kses_post for authors: `data-*` in small letters on allowed tags.
  wordpress: {
    tags: [...TEXT_TAGS, 'div', 'section', 'img', 'table'],
    attributes: { '*': ['class', 'id', 'lang', 'dir', 'data-*', 'title'], a: ['href', 'target'] },
    others: 'dropped',
  },
  // Drupal FilterHtml, text format basic_html.
  drupal: {
    tags: [...TEXT_TAGS, 'blockquote', 'code', 'img'],
    attributes: { a: ['href', 'hreflang'], '*': ['lang', 'dir'] },
    others: 'dropped',
  },
};

export const SANITIZERS = [...Object.keys(DOCUMENTED), 'dompurify', 'sanitize-html'] as const;

/** What is left of markup after a CMS's content filter. Those written in JavaScript run for real. */
export async function sanitize(page: Page, name: string, markup: string): Promise<string> {
  if (name === 'sanitize-html') return sanitizeHtml(markup);
  if (name === 'dompurify') return purify(page, markup);
  const rules = DOCUMENTED[name];
  if (!rules) throw new Error(`No sanitizer ${name}`);
  return page.evaluate(filterMarkup, { markup, rules });
}

async function purify(page: Page, markup: string): Promise<string> {
  const module = createRequire(import.meta.url).resolve('dompurify');
  await page.addScriptTag({ path: join(dirname(module), 'purify.min.js') });
  return page.evaluate((text) => {
    const { DOMPurify } = globalThis as unknown as {
      DOMPurify: { sanitize: (markup: string) => string };
    };
    return DOMPurify.sanitize(text);
  }, markup);
}

/** Runs in the page. */
function filterMarkup({ markup, rules }: { markup: string; rules: Rules }): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    if (!rules.tags.includes(element.localName)) {
      if (rules.others === 'text') {
        const wrapper = body.ownerDocument.createElement('div');
        wrapper.append(element.cloneNode(true));
        element.replaceWith(wrapper.getHTML());
      } else element.replaceWith(...element.childNodes);
      continue;
    }
    const allowed = [
      ...(rules.attributes['*'] ?? []),
      ...(rules.attributes[element.localName] ?? []),
    ];
    for (const attribute of element.getAttributeNames()) {
      const kept =
        allowed.includes(attribute) ||
        (allowed.includes('data-*') && attribute.startsWith('data-'));
      if (!kept) element.removeAttribute(attribute);
    }
  }
  return body.getHTML();
}
