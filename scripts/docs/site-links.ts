/** Pages of a site: path of the file, or folder with a slash at its end → title. */
export type SitePages = Readonly<Record<string, string>>;

/** `![words](target)` and `[words](target)`. */
const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const CODE_BLOCK = /(```[\s\S]*?```)/;

/**
 * Markdown of the project as Markdown of the site: links to other files lead to their pages, or to the
 * file where the site has no page of it, and pictures come from where the site has them.
 *
 * @param path path of the Markdown file from the root of the project
 */
export function toSite(markdown: string, path: string, pages: SitePages): string {
  return markdown
    .split(CODE_BLOCK)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(LINK, (whole, mark: string, words: string, target: string) =>
            /^(?:[a-z]+:|#)/.test(target)
              ? whole
              : `${mark}[${words}](${siteAddress(target, path, pages)})`,
          ),
    )
    .join('');
}

/** Where on the site a relative link of a file leads. */
export function siteAddress(target: string, path: string, pages: SitePages): string {
  const { pathname, hash } = new URL(target, `https://project.example/${path}`);
  const file = pathname.slice(1);
  if (file.startsWith('docs/images/')) return file.slice('docs/'.length);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const title = pages[file] ?? pages[folder];
  return title ? `?path=/docs/${pageId(title)}${hash}` : file;
}

/** Storybook's name for the page with a title. */
export function pageId(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${words}--docs`;
}
