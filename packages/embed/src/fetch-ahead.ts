/**
 * Names of the files that a page with widgets goes on to load, without folder and ending:
 * `;key:name,name;key:name`. The key is a widget, `every` for what all of them need, `marked` for what
 * puts one in the place of something else, `plain` or `built` for what reads the data. The build writes
 * them here, since only it knows the names.
 */
const WRITTEN_BY_THE_BUILD = 'first-files';

/**
 * Fetches at once what the widgets of a page begin with, code and data. Without this, each file names
 * the next one only when it has arrived, and on a slow network every such step is a wait of its own.
 *
 * @param script address of the script, beside which its files lie
 * @param text what the build has written
 */
export function fetchAhead(root: Document, script: string, text = WRITTEN_BY_THE_BUILD): void {
  const files = new Map<string, string[]>();
  for (const entry of text.split(';')) {
    const [key = '', names] = entry.split(':');
    if (names) files.set(key, names.split(','));
  }
  const wanted = new Set<string>();
  const data = new Set<string>();
  const want = (key: string): void => files.get(key)?.forEach((name) => wanted.add(name));
  for (const widget of files.keys()) {
    const selector = `kim-${widget},[data-kim=${widget}],a[href*="embed.html?"][href*="widget=${widget}"]`;
    for (const element of root.querySelectorAll(selector)) {
      want('every');
      if (element.localName !== `kim-${widget}`) want('marked');
      want(widget);
      const src = element.getAttribute('src') ?? element.getAttribute('data-kim-src') ?? '';
      for (const address of src.split(/\s+/).filter(Boolean)) {
        const folderLike = /\/(?:manifest\.json)?$/.test(address);
        want(folderLike ? 'built' : 'plain');
        data.add(address.endsWith('/') ? `${address}manifest.json` : address);
      }
    }
  }
  for (const href of data) {
    link(root, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  }
  for (const name of wanted) {
    link(root, { rel: 'modulepreload', href: new URL(`chunks/${name}.js`, script).href });
  }
}

/** The page's head is not ours: the link goes when its file is there. */
function link(root: Document, properties: Partial<HTMLLinkElement>): void {
  const element = Object.assign(root.createElement('link'), properties);
  const remove = (): void => element.remove();
  element.addEventListener('load', remove);
  element.addEventListener('error', remove);
  root.head.append(element);
}
