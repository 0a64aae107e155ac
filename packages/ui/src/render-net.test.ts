import { expect } from 'chai';
import { LitElement, html, type PropertyValues } from 'lit';
import { textOf } from '../test/widget.js';
import { catchReports } from '../test/reports.js';
import { RenderNet } from './render-net.js';

/** Shows a list in which one line may be impossible to draw. */
class Listing extends LitElement {
  lines: readonly (() => string)[] = [];
  readonly #net = new RenderNet();

  protected override update(changed: PropertyValues<this>): void {
    this.#net.over(() => super.update(changed));
  }

  protected override render() {
    return this.#net.error
      ? html`<p>It does not work.</p>`
      : html`<ul>
          ${this.lines.map((line) => html`<li>${line()}</li>`)}
        </ul>`;
  }
}

async function show(listing: Listing, ...lines: readonly (() => string)[]): Promise<string> {
  listing.lines = lines;
  listing.requestUpdate();
  await listing.updateComplete;
  return textOf(listing.shadowRoot);
}

describe('RenderNet', () => {
  before(() => customElements.define('test-listing', Listing));

  it('says in place of a content that cannot be drawn that it cannot, and tries again with the next one', async () => {
    const reports = catchReports();
    const listing = new Listing();
    const impossible = () => {
      throw new Error('impossible');
    };
    try {
      document.body.append(listing);
      expect(await show(listing, () => 'one', impossible)).to.equal('It does not work.');
      expect(
        await show(
          listing,
          () => 'one',
          () => 'two',
        ),
      ).to.equal('onetwo');
      expect(await show(listing, impossible)).to.equal('It does not work.');
      expect(reports.map(String)).to.deep.equal(['Error: impossible', 'Error: impossible']);
    } finally {
      reports.stop();
      listing.remove();
    }
  });
});
