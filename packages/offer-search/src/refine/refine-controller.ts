import type { OfferRequest } from '@kim-widgets/angebote';
import { ShortcutController, addStyles, memoizeLast } from '@kim-widgets/ui';
import {
  PlaceController,
  type PlaceDraft,
  placeFrame,
  type OfferInContext,
  type PlaceFrame,
} from '@kim-widgets/views';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ListHost } from '../list-host.js';
import type { QueryFrame } from '../render-list.js';
import type { Visitor } from '../request.js';
import type { ResultsController } from '../results-controller.js';
import type { ReasonOf, TravelFact } from '../results-model.js';
import type { SearchContext } from '../search-context.js';
import { clearFilters, openFilters, toggleFilter, type SearchState } from '../state.js';
import { limitInWords } from '../travel.js';
import { DisplayController } from './display-controller.js';
import { filterLabel } from './facet-model.js';
import { FacetsController } from './facets-controller.js';
import { matchReason } from './match-reason.js';
import { profileChips, renderProfile, type Profile } from './profile.js';
import { refineStyles } from './refine.styles.js';
import { renderChips, type Chip } from './render-chips.js';
import { renderTravel, travelFacts } from './render-travel.js';
import { SuggestionController } from './suggestion-controller.js';
import { WiderController } from './wider-controller.js';
import type { NarrowSearch } from './wider-searches.js';

/** What refining needs of the list. */
export interface RefineHost extends ListHost {
  results: ResultsController;
  request: () => OfferRequest;
  /** What was written for a place so far. */
  draft: PlaceDraft;
  /** How long the ways are, if anybody knows. */
  travel: () => Visitor['travel'];
  /** Asks for something else. */
  ask: (change: Partial<SearchState>, how?: 'typing') => void;
  /** What is known of the visitor has changed: shows the first page again. */
  startOver: () => void;
}

/** An example of a postcode, for a database that names no place. */
const ANY_POSTCODE = '59991';

/**
 * All by which a visitor narrows a search beyond its words: suggestions, place, facets, what fits, and
 * what to do when nothing does. It comes after the first answer.
 */
export class RefineController {
  readonly #host: RefineHost;
  readonly #suggestions: SuggestionController;
  readonly #place: PlaceController;
  readonly #facets: FacetsController;
  readonly #display: DisplayController;
  readonly #wider: WiderController;
  readonly #facts = memoizeLast(travelFacts);
  #profile: Profile = {};
  /** Words of the query that the visitor does not want taken for a filter. */
  #plainWords: { query: string; words: readonly string[] } = { query: '', words: [] };

  constructor(element: LitElement, host: RefineHost) {
    this.#host = host;
    const { ready, searching, results, wide, audience } = host;
    addStyles(element, refineStyles);
    this.#suggestions = new SuggestionController(element, {
      ready,
      query: () => searching.current.query,
      settled: () => searching.settled.query,
      language: host.language,
      type: (query) => host.ask({ query }, 'typing'),
      take: (query) => host.ask({ query }),
    });
    this.#place = new PlaceController(element, {
      about: () => ready()?.about,
      changed: host.startOver,
    });
    host.draft.handTo(this.#place);
    this.#facets = new FacetsController(element, {
      ready,
      results,
      wide,
      context: () => this.#context,
      request: host.request,
      filters: () => searching.current.filters,
      presets: host.presets,
      headingLevel: host.headingLevel,
      toggle: this.#toggle,
      footer: () => this.#renderProfile(),
      footerState: () => this.#profile,
    });
    this.#display = new DisplayController(element, {
      audience,
      wide,
      context: () => this.#context,
      records: () => results.result?.records,
      href: host.href,
      open: host.open,
      changed: host.startOver,
    });
    this.#wider = new WiderController(element, {
      ready,
      search: () => this.#narrow,
      context: host.context,
      contentLanguage: host.contentLanguage,
      headingLevel: () => host.headingLevel() + 1,
      take: ({ state, visitor }) => {
        this.#profile = visitor.profile ?? {};
        host.ask(state);
      },
    });
    new ShortcutController(element, {
      key: 'k',
      isOn: () => audience() === 'professional',
      run: () => host.focusing.moveTo('#query'),
    });
  }

  get visitor(): Visitor {
    const isKnown = Object.values(this.#profile).some((value) => value !== undefined);
    return { place: this.#place.place?.point, profile: isKnown ? this.#profile : undefined };
  }

  /** Words of a query that are no filter, however they look. */
  plainWords(query: string): readonly string[] {
    return query === this.#plainWords.query ? this.#plainWords.words : [];
  }

  readonly reasonOf: ReasonOf = ({ offer, matches }, query) => {
    const { vocabularies } = this.#context?.about ?? {};
    return vocabularies && matchReason(query, matches, offer, vocabularies);
  };

  /** How long the ways to offers are, as lines of their cards. */
  get travelFact(): TravelFact | undefined {
    const travel = this.#host.travel();
    return travel && this.#facts(travel, this.#host.language());
  }

  get query(): QueryFrame {
    return this.#suggestions.frame;
  }

  get place(): PlaceFrame {
    const example = this.#context?.about.places[0]?.name ?? ANY_POSTCODE;
    return placeFrame(this.#place, example);
  }

  /** Whether a table is on its way. */
  get isTableComing(): boolean {
    return this.#display.isComing;
  }

  get isTable(): boolean {
    return this.#display.isTable;
  }

  pageSize(cards: number): number {
    return this.#display.pageSize(cards);
  }

  /** Takes what was typed for a place, as far as that is clear. */
  settle(): void {
    this.#place.settle();
  }

  renderColumn(): unknown {
    return this.#facets.renderColumn();
  }

  renderDialog(): unknown {
    return this.#facets.renderDialog();
  }

  renderNeeds(): unknown {
    return this.#facets.renderNeeds();
  }

  renderTools(): TemplateResult {
    return html`${this.#facets.renderButton(this.#chips.length)}${this.#renderTravel()}${this.#display.renderSwitch()}`;
  }

  renderChips(): unknown {
    return renderChips(this.#chips, { reader: this.#host.language(), clear: () => this.#clear() });
  }

  /** What stands there instead of cards; nothing where there are cards. */
  renderInstead(offers: readonly OfferInContext[]): unknown {
    return this.#narrow ? this.#wider.render() : this.#display.renderTable(offers);
  }

  get #context(): SearchContext | undefined {
    const ready = this.#host.ready();
    return ready && this.#host.context(ready);
  }

  /** The search, if it found nothing. */
  get #narrow(): NarrowSearch | undefined {
    const { results, searching, presets } = this.#host;
    if (results.result?.total !== 0) return undefined;
    const { didYouMean } = results.result;
    return { state: searching.settled, visitor: this.visitor, presets: presets(), didYouMean };
  }

  get #chips(): Chip[] {
    const { searching, presets, results } = this.#host;
    const context = this.#context;
    if (!context) return [];
    const chosen = openFilters(searching.current.filters, presets()).map(([facet, value]) => ({
      id: `${facet} ${value}`,
      label: filterLabel(facet, value, context),
      remove: () => this.#toggle(facet, value),
    }));
    const understood = (results.result?.recognised ?? []).map(({ facet, value, text }) => ({
      id: `word ${text}`,
      label: filterLabel(facet, value, context),
      remove: () => this.#takeLiterally(text),
    }));
    return [
      ...chosen,
      ...this.#travelChips,
      ...understood,
      ...profileChips(this.#profile, context, this.#describe),
    ];
  }

  /** A limit chosen earlier says nothing where nobody knows the ways. */
  get #limit(): number | undefined {
    return this.#host.travel() && this.#host.searching.current.within;
  }

  get #travelChips(): Chip[] {
    const limit = this.#limit;
    if (limit === undefined) return [];
    const label = { text: limitInWords(limit), lang: this.#host.language() };
    return [{ id: 'travel', label, remove: () => this.#host.ask({ within: undefined }) }];
  }

  #renderTravel(): unknown {
    const travel = this.#host.travel();
    if (!travel) return nothing;
    return renderTravel(travel, this.#limit, (within) => this.#host.ask({ within }));
  }

  #renderProfile(): unknown {
    const context = this.#context;
    const profile = this.#profile;
    if (!context) return nothing;
    const { vocabularies } = context.about;
    return guard([profile, context], () =>
      renderProfile({ profile, vocabularies, change: this.#describe }, context),
    );
  }

  readonly #toggle = (facet: string, value: string): void => {
    const { searching, ask } = this.#host;
    ask({ filters: toggleFilter(searching.current.filters, facet, value) });
  };

  readonly #describe = (profile: Profile): void => {
    this.#profile = profile;
    this.#host.startOver();
  };

  #takeLiterally(words: string): void {
    const { query } = this.#host.searching.settled;
    this.#plainWords = { query, words: [...this.plainWords(query), words] };
    this.#host.startOver();
  }

  #clear(): void {
    this.#profile = {};
    this.#host.ask({ filters: clearFilters(this.#host.presets()), within: undefined });
  }
}
