/** What the first line of a page file says about it, as JSON inside an HTML comment. */
export interface PageHead {
  title: string;
  lead: string;
  /** Word in the main menu; pages without one stand only in the footer. */
  menu?: string;
  menuLang?: string;
  /** Place in the main menu. */
  order?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Words of the link that jumps to the content. */
  skip?: string;
}

export interface Page {
  file: string;
  head: PageHead;
  body: string;
}

/** Splits a page file into its head and its body. */
export function parsePage(file: string, text: string): Page {
  const match = /^<!-- (\{.*\}) -->\n/.exec(text);
  if (!match?.[1]) throw new Error(`${file} must begin with <!-- {"title": …, "lead": …} -->`);
  return { file, head: JSON.parse(match[1]) as PageHead, body: text.slice(match[0].length) };
}

/** A whole page: the layout with the page's words, the menu, and under each widget how it is embedded. */
export function renderPage(layout: string, page: Page, all: readonly Page[]): string {
  const values: Record<string, string> = {
    lang: page.head.lang ?? 'de',
    dir: page.head.dir ?? 'ltr',
    title: page.head.title,
    lead: page.head.lead,
    skip: page.head.skip ?? 'Zum Inhalt',
    languages: hasWidget(page) ? '<kim-language-switch></kim-language-switch>' : '',
    navigation: navigation(page, all),
    content: explainEmbeds(page.body),
  };
  return layout.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The switch is for the widgets; the site's own words stay in the page's language. */
function hasWidget({ body }: Page): boolean {
  return /<kim-|data-kim=/.test(body);
}

function navigation(current: Page, all: readonly Page[]): string {
  return all
    .filter((page) => page.head.menu)
    .sort((a, b) => (a.head.order ?? 0) - (b.head.order ?? 0))
    .map(({ file, head }) => {
      const mark = file === current.file ? ' aria-current="page"' : '';
      const lang = head.menuLang ? ` lang="${head.menuLang}"` : '';
      return `        <li><a href="${file}"${mark}${lang}>${head.menu ?? ''}</a></li>`;
    })
    .join('\n');
}

function explainEmbeds(body: string): string {
  return body.replaceAll(
    /<!-- embed -->\n([\s\S]*?)<!-- \/embed -->/g,
    (_whole, snippet: string) => `${snippet}${howEmbedded(snippet)}`,
  );
}

function howEmbedded(snippet: string): string {
  const code = `<script type="module" src="kim-widgets/kim-widgets.js"></script>\n${dedent(snippet)}`;
  return `<details class="how" lang="de" dir="ltr">
<summary>So ist dieser Baustein eingebunden</summary>
<pre><code>${escapeHtml(code)}</code></pre>
</details>`;
}

function dedent(text: string): string {
  const lines = text.trimEnd().split('\n');
  const indent = Math.min(
    ...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(indent)).join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
