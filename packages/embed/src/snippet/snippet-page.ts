import { loadDatabase, withDefaultVocabularies } from '@kim-widgets/angebote';
import { Task } from '@lit/task';
import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { type Choice, fromFragment, toFragment } from './choice.js';
import { WIDGET_KINDS } from './options.js';
import { renderPage } from './render-page.js';
import { snippetOf } from './snippet.js';
import { styles } from './snippet-page.styles.js';
import { type TermChoice, termsOf } from './terms.js';

/** What the database offers to choose from, once it is loaded. */
export interface Found {
  offers: number;
  terms: Readonly<Record<string, readonly TermChoice[]>>;
}

/**
 * The page that makes a webmaster's snippet by clicking: what, with which data and presets, how it
 * looks and how it comes onto the page, with everything to paste and a live preview. What was chosen
 * stands behind `#` in the address. In German, as the webmasters of NRW are.
 */
export class KimSnippetPage extends LitElement {
  static override styles = styles;

  @state() private choice: Choice = fromFragment(location.hash);
  @state() private wide = false;
  /** What was copied last, said to those who cannot see it. */
  @state() private said = '';

  private readonly database = new Task(this, {
    task: async ([src], { signal }): Promise<Found | undefined> => {
      if (!src) return undefined;
      const database = await withDefaultVocabularies(
        await loadDatabase(new URL(src, location.href).href, { signal }),
      );
      const facets = Object.values(WIDGET_KINDS)
        .flatMap(({ options }) => options)
        .flatMap((option) => (option.kind === 'terms' ? [option.facet] : []));
      return { offers: database.offers.length, terms: termsOf(database, [...new Set(facets)]) };
    },
    args: () => [this.choice.attributes.src],
  });

  private readonly integrity = new Task(this, {
    task: async (_none, { signal }) => {
      const response = await fetch('sri.json', { signal });
      const hashes = (await response.json()) as Record<string, string>;
      return hashes['kim-widgets.single.js'] ?? '';
    },
    args: () => [],
  });

  override render() {
    return renderPage({
      choice: this.choice,
      snippet: snippetOf(this.choice, this.integrity.value ?? ''),
      database: this.database,
      wide: this.wide,
      said: this.said,
      change: (choice) => this.change(choice),
      setWide: (wide) => (this.wide = wide),
      copy: (text, what) => void this.copy(text, what),
    });
  }

  private change(choice: Choice): void {
    this.choice = choice;
    history.replaceState(null, '', `#${toFragment(choice)}`);
  }

  private async copy(text: string, what: string): Promise<void> {
    this.said = await navigator.clipboard.writeText(text).then(
      () => `${what}: kopiert.`,
      () =>
        `${what}: Kopieren ist hier nicht erlaubt. Markieren Sie den Text und drücken Sie Strg+C.`,
    );
  }
}

customElements.define('kim-snippet-page', KimSnippetPage);
