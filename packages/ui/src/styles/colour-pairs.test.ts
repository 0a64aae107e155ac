import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { readColours } from '../../test/read-colours.js';
import { COLOUR_TOKENS, faintPairs } from './colour-pairs.js';
import { contrastOf } from './contrast.js';
import { tokens } from './tokens.styles.js';

class Swatch extends LitElement {
  static override styles = tokens;
  protected override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('kim-test-swatch', Swatch);

/** The tokens' colours under a theme, with properties of the page. */
function coloursOf(theme: string, page: Readonly<Record<string, string>> = {}) {
  const swatch = document.createElement('kim-test-swatch');
  swatch.setAttribute('theme', theme);
  for (const [name, value] of Object.entries(page)) swatch.style.setProperty(name, value);
  document.body.append(swatch);
  const colours = readColours(swatch, COLOUR_TOKENS);
  swatch.remove();
  return colours;
}

describe('contrast of the colour tokens', () => {
  it('is computed as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).to.equal(21);
    expect(contrastOf('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
  });

  for (const theme of ['light', 'dark']) {
    it(`${theme}: every pair is strong enough`, () => {
      expect(Object.keys(coloursOf(theme))).to.have.members(COLOUR_TOKENS);
      expect(faintPairs(coloursOf(theme))).to.deep.equal([]);
    });
  }

  it('names what a page makes too faint', () => {
    const faint = faintPairs(coloursOf('light', { '--kim-color-muted': 'rgb(128 128 128)' }));
    expect(faint).to.deep.equal([
      'muted on bg: 3.95, needs 4.5',
      'muted on bg-soft: 3.59, needs 4.5',
      'muted on action-soft: 3.55, needs 4.5',
    ]);
  });

  it('takes a colour that is none for too faint', () => {
    expect(faintPairs(coloursOf('light', { '--kim-color-focus': 'nothing' }))).to.include(
      'focus on bg: NaN, needs 3',
    );
  });
});
