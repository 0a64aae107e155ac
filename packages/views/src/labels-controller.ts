import { loadLabels, withLabels, type Labels, type Vocabularies } from '@kim-widgets/angebote';
import { memoizeLast } from '@kim-widgets/ui';
import type { LitElement, ReactiveController } from 'lit';

/**
 * Names terms in the visitor's language where a database does not: the library's names are loaded when
 * a page is first in that language. Until they are there, terms are German and marked as such.
 */
export class LabelsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: () => string;
  readonly #named = memoizeLast((given: Vocabularies, labels: Labels | undefined) =>
    labels ? withLabels(given, labels) : given,
  );
  #asked: string | undefined;
  #labels: Labels | undefined;

  constructor(host: LitElement, language: () => string) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
  }

  /** The vocabularies with names in the language, as far as they are there. */
  named(vocabularies: Vocabularies): Vocabularies {
    return this.#named(vocabularies, this.#labels);
  }

  hostUpdate(): void {
    const language = this.#language();
    if (language === this.#asked) return;
    this.#asked = language;
    void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    try {
      const labels = await loadLabels(language);
      if (language !== this.#asked || labels === this.#labels) return;
      this.#labels = labels;
      this.#host.requestUpdate();
    } catch (error) {
      console.error(error);
    }
  }
}
