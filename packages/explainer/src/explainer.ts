import {
  FocusController,
  LanguageController,
  LazyController,
  LoadErrorEvent,
  LoadEvent,
  wantsBrowser,
} from '@kim-widgets/ui';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AddressController } from './address-controller.js';
import type { ShownSentence } from './content/index.js';
import { EditionsController } from './editions-controller.js';
import type { Edition } from './editions.js';
import { styles } from './explainer.styles.js';
import { placeOf, step, type Place } from './place.js';
import type { SpeechEngine } from './read-aloud/voices.js';
import { renderEmergency } from './render-emergency.js';
import {
  renderNavigation,
  renderProgress,
  renderSteps,
  TEXT_SIZES,
  type NavigationView,
} from './render-frame.js';
import { renderScreen, type ScreenView } from './render-screen.js';
import { startLanguage } from './start-language.js';

/**
 * KIM explained in easy language, one idea per screen: to read, to hear, to print and to point at
 * together in two languages.
 *
 * @element kim-explainer
 *
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - Colours; `auto` follows the system.
 * @attr lang - Language of the widget; without it the nearest `lang` of the page counts.
 * @attr texts-src - Address of a file with a municipality's own words. One is read per page.
 *
 * @slot - What stands there until the explanation can be shown, and without JavaScript: the static
 *   version that `angebote build` writes.
 * @slot contact - Whom to speak to at the end of "Passt KIM?", for instance a contact card.
 * @slot sign-language - A video in sign language; `sign-language-…` with a topic's identifier for one topic.
 * @slot topic-… - Words of the municipality under the sentences of a topic, by its identifier.
 *
 * @fires {LoadEvent} kim-load - The explanation is there.
 * @fires {LoadErrorEvent} kim-error - It, or the municipality's file, could not be loaded.
 *
 * @csspart questions - The list of all questions.
 * @csspart stage - The screen with its bar and steps.
 * @csspart fit - "Passt KIM?".
 *
 * @cssprop [--kim-font-family=inherit] - Font; the page's own by default.
 * @cssprop [--kim-color-text=#131525] - Text.
 * @cssprop [--kim-color-background=#fff] - Ground.
 * @cssprop [--kim-color-action=#2044aa] - Links and buttons.
 * @cssprop [--kim-color-on-action=#fff] - Text on buttons.
 * @cssprop [--kim-color-focus=#131525] - Outline of what has the focus.
 * @cssprop [--kim-radius=4px] - Corners of controls.
 * @cssprop [--kim-radius-large=8px] - Corners of the stage.
 */
export class KimExplainer extends LitElement {
  static override styles = styles;

  /** Address of the municipality's file: its facts, words, order and pages of its own. */
  @property({ attribute: 'content-src' }) contentSrc = '';

  /** Level of the widget's first headings, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `professional` explains KIM to those who refer people to it. */
  @property() audience: 'public' | 'professional' = 'public';

  /** Begins the names of what this widget keeps in the address; its own for every widget of a page. */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'kim';

  /** Shows all questions one under the other instead of one screen at a time. */
  @property({ type: Boolean, attribute: 'all-on-one-page' }) allOnOnePage = false;

  /** What speaks, instead of the browser's own voices. */
  @property({ attribute: false }) speech: SpeechEngine | undefined = globalThis.speechSynthesis;

  @state() private textSize = 0;
  @state() private questionsOpen = false;
  @state() private openWord: string | undefined;

  private readonly language = new LanguageController(this);
  private readonly focusing = new FocusController(this);
  private readonly address = new AddressController(
    this,
    () => this.urlPrefix,
    () => this.arrive(),
  );
  private readonly editions = new EditionsController(this, {
    audience: () => (this.audience === 'professional' ? 'professionals' : 'clients'),
    localAddress: () => this.contentSrc,
    language: (offered) =>
      this.address.language(offered) ??
      startLanguage(this.getAttribute('lang'), this.language.content, offered),
    second: (offered) => this.address.second(offered),
    loaded: () => this.announce(),
    failed: (error) => this.dispatchEvent(new LoadErrorEvent(error)),
  });
  /** Pictures, "Passt KIM?", words and sheets: after the words, which people came for. */
  private readonly extras = new LazyController(this, async () => {
    const { ExtrasController } = await import('./extras-controller.js');
    return new ExtrasController(this, {
      address: this.address,
      editions: this.editions,
      speech: () => this.speech,
      headingLevel: () => this.headingLevel,
      reader: () => this.language.interface,
      urlPrefix: () => this.urlPrefix,
      go: (event, edition, topic) =>
        this.go(event, edition, placeOf(edition.topics, topic, undefined)),
    });
  });

  protected override render(): TemplateResult {
    const { first: edition, error } = this.editions;
    const extras = this.extras.value;
    if (!edition && !error) return html`<slot></slot>`;
    return html`<div
        class="widget ${TEXT_SIZES[this.textSize] ?? ''}"
        lang=${this.language.interface}
        dir=${this.language.direction}
      >
        ${
          edition
            ? html`${this.allOnOnePage ? this.renderPage(edition) : this.renderStage(edition)}
              ${renderEmergency(edition.pack)} ${extras?.renderBelow(edition)}`
            : extras?.renderFailure(error)
        }
      </div>
      ${edition ? nothing : html`<slot></slot>`}`;
  }

  private renderStage(edition: Edition): TemplateResult {
    const { topics } = edition;
    const place = this.address.place(topics);
    const topic = topics[place.topic];
    if (!topic) return html``;
    const navigation = this.navigationView(edition, place);
    const sentences = topic.screens[place.screen]?.sentences ?? [];
    return html`<div class="layout with-questions">
      <div part="questions">${renderNavigation(navigation)}</div>
      <section class="stage" part="stage" aria-labelledby="screen-heading">
        <div class="bar">${renderProgress(navigation)} ${this.renderSettings(edition)}</div>
        ${renderScreen(
          topic,
          place.screen,
          this.screenView(edition),
          this.renderReadAloud(edition, sentences),
        )}
        ${renderSteps({
          ...navigation,
          previous: step(topics, place, -1),
          next: step(topics, place, 1),
        })}
      </section>
    </div>`;
  }

  private renderPage(edition: Edition): TemplateResult {
    const view = this.screenView(edition);
    const sentences = edition.topics
      .flatMap(({ screens }) => screens)
      .flatMap((screen) => screen.sentences);
    return html`<section class="stage" part="stage" aria-label=${edition.pack.title}>
      <div class="bar">
        ${this.renderReadAloud(edition, sentences)} ${this.renderSettings(edition)}
      </div>
      ${edition.topics.map(
        (topic) =>
          html`<div class="page-topic">
            ${topic.screens.map((_, index) => renderScreen(topic, index, view))}
          </div>`,
      )}
    </section>`;
  }

  private renderReadAloud(edition: Edition, sentences: readonly ShownSentence[]): unknown {
    return this.extras.loaded?.renderReadAloud(edition, sentences);
  }

  private renderSettings(edition: Edition): TemplateResult {
    return html`<div class="settings">
      ${this.extras.loaded?.renderSettings(edition, {
        textSize: this.textSize,
        choose: (language) => this.chooseLanguage(language),
        resize: (by) => {
          this.textSize = Math.min(Math.max(this.textSize + by, 0), TEXT_SIZES.length - 1);
        },
      })}
    </div>`;
  }

  private screenView(edition: Edition): ScreenView {
    return {
      ...this.extras.loaded?.screenOf(edition, {
        openWord: this.openWord,
        toggleWord: (key) => {
          this.openWord = this.openWord === key ? undefined : key;
        },
      }),
      edition,
      second: this.editions.second,
      headingLevel: this.headingLevel,
    };
  }

  private navigationView(edition: Edition, place: Place): NavigationView {
    return {
      edition,
      place,
      headingLevel: this.headingLevel,
      open: this.questionsOpen,
      toggle: () => {
        this.questionsOpen = !this.questionsOpen;
      },
      href: (there) => this.address.href(edition.topics, there),
      go: (event, there) => this.go(event, edition, there),
    };
  }

  private go(event: Event, { topics }: Edition, place: Place): void {
    if (wantsBrowser(event)) return;
    event.preventDefault();
    this.address.go(topics, place);
    this.arrive();
  }

  /** Another screen is there: its heading is where reading begins. */
  private arrive(): void {
    this.questionsOpen = false;
    this.openWord = undefined;
    this.focusing.moveTo('#screen-heading');
  }

  /** Whoever comes by a link in a language finds the buttons in it, too. */
  private announce(): void {
    const asked = this.address.language(this.editions.languages);
    if (asked) this.lang = asked;
    this.dispatchEvent(new LoadEvent());
  }

  /** The widget says its language, so that a page's buttons can follow. */
  private chooseLanguage(language: string): void {
    this.openWord = undefined;
    this.address.speak(language);
    this.lang = language;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-explainer': KimExplainer;
  }
}
