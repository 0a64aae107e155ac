import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { base } from './base.styles.js';

/** A widget that speaks Arabic. */
class Widget extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<div class="widget" dir="rtl"><slot></slot></div>`;
  }
}

describe('base', () => {
  before(() => customElements.define('test-widget', Widget));

  it('lets the page’s own words run as they are written', async () => {
    const widget = new Widget();
    const paragraph = document.createElement('p');
    const words = new Text('Rufen Sie uns an.');
    const leftOf = (from: number) => {
      const letter = document.createRange();
      letter.setStart(words, from);
      letter.setEnd(words, from + 1);
      return letter.getBoundingClientRect().left;
    };
    try {
      paragraph.append(words);
      widget.append(paragraph);
      document.body.append(widget);
      await widget.updateComplete;
      expect(leftOf(words.length - 1)).to.be.greaterThan(leftOf(words.length - 2));
    } finally {
      widget.remove();
    }
  });
});
