import { contactCoverage, type Audience, type OfferDatabase } from '@kim-widgets/angebote';
import { addStyles, memoizeLast } from '@kim-widgets/ui';
import type { LitElement, TemplateResult } from 'lit';
import type { CardContext, CardOptions } from '../answers/card-context.js';
import type { ContactContext } from '../contact-context.js';
import { professional } from './professional.styles.js';
import { renderMatrix } from './render-matrix.js';
import { renderSearch } from './render-search.js';
import { SearchController } from './search-controller.js';

/** What those who work with the contacts see: a search, and a table of topics and municipalities. */
export class ProfessionalController {
  readonly #searching: SearchController;
  readonly #coverage = memoizeLast((database: OfferDatabase, time: number, audience: Audience) =>
    contactCoverage(database, { at: new Date(time), audience }),
  );

  constructor(element: LitElement, context: () => ContactContext | undefined) {
    addStyles(element, [professional]);
    this.#searching = new SearchController(element, context);
  }

  /** @param language of the words that are typed */
  renderSearch(context: CardContext, language: string, options: CardOptions): TemplateResult {
    const searching = this.#searching;
    const view = {
      text: searching.text,
      found: searching.found(language),
      type: (text: string) => searching.type(text),
    };
    return renderSearch(view, context, options);
  }

  renderMatrix(context: ContactContext, options: CardOptions): TemplateResult {
    const { database, now, audience } = context;
    const askHref = database.publisher.contact?.url;
    const coverage = this.#coverage(database, now.getTime(), audience);
    return renderMatrix(coverage, context, { ...options, askHref });
  }
}
