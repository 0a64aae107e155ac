import { expect } from 'chai';
import { fetchAhead } from './fetch-ahead.js';

const SCRIPT = 'https://kreis.example/kim/kim-widgets.js';
const FILES =
  'every:base-1;marked:upgrade-7;offer-search:define-2,shared-3;explainer:define-4;plain:file-5;built:folder-6';

/** What is fetched ahead for a page with this in it. */
function fetchedFor(markup: string, files = FILES): string[] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  fetchAhead(page, SCRIPT, files);
  return [...page.head.querySelectorAll('link')].map((link) => {
    const { rel, as, crossOrigin } = link;
    const kind = as ? `${rel} ${as} ${crossOrigin ?? ''}` : rel;
    return `${kind} ${link.getAttribute('href') ?? ''}`;
  });
}

const module = (name: string) => `modulepreload https://kreis.example/kim/chunks/${name}.js`;
const data = (file: string) => `preload fetch anonymous ${file}`;

describe('what the script fetches ahead', () => {
  it('is the code of the widget and its data, for a plain file and for a built folder', () => {
    expect(fetchedFor('<kim-offer-search src="a.json"></kim-offer-search>')).to.deep.equal([
      data('a.json'),
      ...['base-1', 'define-2', 'shared-3', 'file-5'].map(module),
    ]);
    expect(fetchedFor('<div data-kim="offer-search" data-kim-src="daten/"></div>')).to.deep.equal([
      data('daten/manifest.json'),
      ...['base-1', 'upgrade-7', 'define-2', 'shared-3', 'folder-6'].map(module),
    ]);
  });

  it('is each file once, however many widgets and sources there are', () => {
    const widget = '<kim-offer-search src="a.json  b/manifest.json"></kim-offer-search>';
    expect(fetchedFor(widget + widget)).to.deep.equal([
      data('a.json'),
      data('b/manifest.json'),
      ...['base-1', 'define-2', 'shared-3', 'file-5', 'folder-6'].map(module),
    ]);
  });

  it('is nothing of widgets that are not on the page', () => {
    expect(fetchedFor('<a href="/kim/embed.html?widget=explainer">KIM</a>')).to.deep.equal(
      ['base-1', 'upgrade-7', 'define-4'].map(module),
    );
    expect(fetchedFor('<p>Rathaus</p>')).to.deep.equal([]);
  });

  it('is nothing where no build has named the files', () => {
    expect(fetchedFor('<kim-offer-search src="a.json"></kim-offer-search>', 'x')).to.deep.equal([]);
  });

  it('leaves no link in the page’s head', () => {
    const page = new DOMParser().parseFromString('<kim-explainer></kim-explainer>', 'text/html');
    fetchAhead(page, SCRIPT, FILES);
    const [first, second] = page.head.querySelectorAll('link');
    first?.dispatchEvent(new Event('load'));
    second?.dispatchEvent(new Event('error'));
    expect(page.head.querySelectorAll('link').length).to.equal(0);
  });
});
