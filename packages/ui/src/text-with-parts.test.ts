import { expect } from 'chai';
import { html, render } from 'lit';
import { textWithParts } from './text-with-parts.js';

/** What is on the page, bold words and names with the names of their elements around them. */
function shown(...args: Parameters<typeof textWithParts>): string {
  const place = document.createElement('div');
  render(textWithParts(...args), place);
  return written(place);
}

function written(parent: Element): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      return node instanceof Element ? `[${node.localName} ${written(node)}]` : '';
    })
    .join('');
}

describe('a text with parts', () => {
  const name = html`<bdi>Frau Yılmaz</bdi>`;

  it('has them where the text says', () => {
    expect(shown((who) => `Vertretung: ${who}.`, name)).to.equal('Vertretung: [bdi Frau Yılmaz].');
    expect(shown((one, other) => `${other} vor ${one}`, 'A', html`<i>B</i>`)).to.equal(
      '[i B] vor A',
    );
  });

  it('makes bold what stands between two *, parts included', () => {
    expect(shown(() => 'Der *Kreis* hilft.')).to.equal('Der [b Kreis] hilft.');
    expect(shown((who) => `Mit *Frau ${who}* da`, name)).to.equal(
      'Mit [b Frau [bdi Frau Yılmaz]] da',
    );
  });

  it('leaves out a part the text does not name', () => {
    expect(shown(() => 'Jemand anderes', name)).to.equal('Jemand anderes');
  });

  it('shows markup in a text as it is typed', () => {
    expect(shown((who) => `<img src=x onerror=alert(1)> ${who}`, 'A')).to.equal(
      '<img src=x onerror=alert(1)> A',
    );
  });
});
