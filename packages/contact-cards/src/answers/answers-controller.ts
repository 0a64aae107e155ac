import { createHolidays } from '@kim-widgets/angebote';
import { addStyles, memoizeLast } from '@kim-widgets/ui';
import {
  PlaceController,
  type PlaceDraft,
  loadErrorInWords,
  placeFrame,
  renderLoadError,
  type PlaceFrame,
} from '@kim-widgets/views';
import { msg } from '@lit/localize';
import type { LitElement, TemplateResult } from 'lit';
import type { ContactContext } from '../contact-context.js';
import { beginning, type AnswerFrame } from '../render-frame.js';
import type { StateController } from '../state-controller.js';
import { isAsked, type Visitor } from '../state.js';
import { answerOf } from './answer.js';
import { answerStyles } from './answers.styles.js';
import { CardActionsController } from './card-actions-controller.js';
import type { CardContext, CardOptions } from './card-context.js';
import { municipalityAt, municipalityOf } from './municipality.js';
import { waysOf } from './online-ways.js';
import { answerFrame, renderOthers, type AnswerOptions } from './render-answer.js';
import { initialsOf } from './initials.js';

/** What finding an answer needs of the widget. */
export interface AnswersHost {
  asking: StateController;
  context: () => ContactContext | undefined;
  /** What was written for a place while this code was on its way. */
  draft: PlaceDraft;
  /** The webmaster's municipality, by its AGS or name; with `isPlaceFixed` no other can be chosen. */
  municipality: () => string;
  isPlaceFixed: () => boolean;
  headingLevel: () => number;
  /** How many further contacts are shown at first. */
  limit: () => number;
  /** Page with the offers, as the webmaster writes it. */
  offersUrl: () => string;
  urlPrefix: () => string;
  /** The visitor opened a card, or went back. */
  opened: () => void;
}

/**
 * Finds who is responsible for what a visitor says, and shows it: place, letter, cards. It comes after
 * the finder and the Kreis's own telephone number, which need none of it.
 */
export class AnswersController {
  readonly actions: CardActionsController;
  readonly #element: LitElement;
  readonly #host: AnswersHost;
  readonly #place: PlaceController;
  readonly #answer = memoizeLast(answerOf);
  readonly #visitor = memoizeLast((municipality?: string, initial?: string): Visitor => ({
    municipality,
    initial,
  }));
  readonly #cardContext = memoizeLast((context: ContactContext): CardContext => ({
    ...context,
    holidays: this.#holidays(context.database.schoolHolidays),
  }));
  readonly #holidays = memoizeLast(createHolidays);
  readonly #initials = memoizeLast(initialsOf);
  #initial: string | undefined;
  /** How many more than at first the visitor wants to see. */
  #more = 0;

  constructor(element: LitElement, host: AnswersHost) {
    this.#element = element;
    this.#host = host;
    addStyles(element, answerStyles);
    this.actions = new CardActionsController(element, host);
    this.#place = new PlaceController(element, {
      about: () => host.context()?.database,
      changed: () => this.startOver(),
    });
    host.draft.handTo(this.#place);
  }

  /** Everything cards need to know. */
  contextOf(context: ContactContext): CardContext {
    return this.#cardContext(context);
  }

  get cardOptions(): CardOptions {
    return { headingLevel: this.#host.headingLevel(), isAnswer: false, actions: this.actions };
  }

  /** Something else is asked: the first few are shown again. */
  startOver(): void {
    this.#more = 0;
    this.#element.requestUpdate();
  }

  place(example: string): PlaceFrame {
    return placeFrame(this.#place, example);
  }

  /** The letters to choose from, and the chosen one. */
  letters({ database, now }: ContactContext): { options: readonly string[]; value?: string } {
    const options = this.#initials(database, now.getTime());
    return { options, ...(this.#initial && { value: this.#initial }) };
  }

  readonly chooseInitial = (initial: string | undefined): void => {
    this.#initial = initial;
    this.#element.requestUpdate();
  };

  /** The answer to what is asked. */
  answer(context: ContactContext): AnswerFrame {
    const { asking, headingLevel } = this.#host;
    const visitor = this.#visitorIn(context);
    if (!isAsked(asking.current, visitor)) {
      return beginning(context, headingLevel(), { waysOf, actions: this.actions });
    }
    return answerFrame(this.#answer(asking.current, visitor, context), ...this.#view(context));
  }

  /** Who else is there; nothing where nothing was asked. */
  renderOthers(context: ContactContext): TemplateResult | undefined {
    const { current } = this.#host.asking;
    const visitor = this.#visitorIn(context);
    if (!isAsked(current, visitor)) return undefined;
    return renderOthers(this.#answer(current, visitor, context), ...this.#view(context));
  }

  /** Says that the contacts are not there, why, and offers another try. */
  renderError(error: unknown, retry: () => void): TemplateResult {
    const missing = msg('Die Ansprechpersonen sind gerade nicht da.');
    return renderLoadError(missing, loadErrorInWords(error), retry);
  }

  #view(context: ContactContext): [CardContext, AnswerOptions] {
    const { asking, limit } = this.#host;
    const options = {
      ...this.cardOptions,
      state: asking.current,
      visitor: this.#visitorIn(context),
      shown: limit() + this.#more,
      more: () => {
        this.#more += limit();
        this.#element.requestUpdate();
      },
    };
    return [this.contextOf(context), options];
  }

  /** Kept in the page alone, and gone with it. */
  #visitorIn({ database }: ContactContext): Visitor {
    const { place } = this.#place;
    const chosen = place && (place.municipality ?? municipalityAt(place.point, database));
    const preset = municipalityOf(this.#host.municipality(), database);
    const municipality = this.#host.isPlaceFixed() ? (preset ?? chosen) : (chosen ?? preset);
    return this.#visitor(municipality, this.#initial);
  }
}
