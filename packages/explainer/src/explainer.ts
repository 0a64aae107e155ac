import { FocusController, LanguageController, LoadErrorEvent, LoadEvent } from '@kim-widgets/ui';
import {
  LitElement,
  adoptStyles,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { AddressController } from './address-controller.js';
import type { FitAnswers } from './content/index.js';
import { EditionsController } from './editions-controller.js';
import type { Edition } from './editions.js';
import { styles } from './explainer.styles.js';
import { partnerLanguage, startLanguage } from './languages.js';
import { step, type Place } from './place.js';
import type { ReadAloudController } from './read-aloud/read-aloud-controller.js';
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

/**
 * KIM explained in easy language, one idea per screen: to read, to hear, to print and to point at
 * together in two languages.
 *
 * @element kim-explainer
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
  @state() private answers: FitAnswers = {};
  @state() private failure: TemplateResult | undefined;
  @state() private extras: typeof import('./extras.js') | undefined;

  private readonly language = new LanguageController(this);
  private readonly focusing = new FocusController(this);
  private readAloud: ReadAloudController | undefined;
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
    loaded: () => this.dispatchEvent(new LoadEvent()),
    failed: (error) => {
      this.dispatchEvent(new LoadErrorEvent(error));
      void this.explainFailure(error);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loadExtras();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('audience')) this.answers = {};
  }

  protected override render(): TemplateResult {
    const edition = this.editions.first;
    if (!edition) return this.renderBeginning();
    return html`<div
      class="widget ${TEXT_SIZES[this.textSize] ?? ''}"
      lang=${this.language.interface}
      dir=${this.language.direction}
    >
      ${this.allOnOnePage ? this.renderPage(edition) : this.renderStage(edition)}
      ${renderEmergency(edition.pack)}
      ${this.extras ? this.renderExtras(edition, this.extras) : nothing}
    </div>`;
  }

  private renderBeginning(): TemplateResult {
    return html`${
        this.failure
          ? html`<div class="widget" lang=${this.language.interface} dir=${this.language.direction}>
              ${this.failure}
            </div>`
          : nothing
      }<slot></slot>`;
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

  private renderReadAloud(
    { pack }: Edition,
    sentences: readonly { id: string; text: string }[],
  ): unknown {
    if (!this.extras || !this.readAloud?.canSpeak(pack.language)) return nothing;
    return this.extras.renderReadAloud(this.readAloud.view(pack.language, sentences));
  }

  private renderSettings({ pack }: Edition): unknown {
    const { languages, second } = this.editions;
    return html`<div class="settings">
      ${this.extras?.renderSettings({
        language: pack.language,
        second: second?.pack.language,
        languages,
        textSize: this.textSize,
        choose: (language) => this.chooseLanguage(language),
        chooseSecond: (language) => {
          this.address.speakBeside(language);
          this.requestUpdate();
        },
        resize: (by) => {
          this.textSize = Math.min(Math.max(this.textSize + by, 0), TEXT_SIZES.length - 1);
        },
      })}
    </div>`;
  }

  private renderExtras(
    edition: Edition,
    { renderFit, renderFoot, renderGlossary }: typeof import('./extras.js'),
  ): TemplateResult {
    const { languages, second, local } = this.editions;
    const { pack, topics } = edition;
    const partner = second?.pack.language ?? partnerLanguage(pack.language, languages);
    const placeOfTopic = (id: string) => ({
      topic: topics.findIndex((topic) => topic.id === id),
      screen: 0,
    });
    return html`${
      pack.fit
        ? html`<div part="fit">
            ${renderFit({
              fit: pack.fit,
              edition,
              facts: local?.content?.facts,
              answers: this.answers,
              headingLevel: this.headingLevel,
              answer: (answers) => {
                this.answers = answers;
                this.focusing.moveTo('#fit-question, #fit-outcome');
              },
              href: (topic) => this.address.href(topics, placeOfTopic(topic)),
              go: (event, topic) => this.go(event, edition, placeOfTopic(topic)),
            })}
          </div>`
        : nothing
    }
    ${renderGlossary(pack)}
    ${renderFoot({
      pack,
      reader: this.language.interface,
      sheets: partner ? [[pack.language], [partner, pack.language]] : [[pack.language]],
      print: (sheet) => void this.print(sheet),
    })}`;
  }

  private screenView(edition: Edition): ScreenView {
    return {
      edition,
      second: this.editions.second,
      reading: this.readAloud?.reading.sentence,
      openWord: this.openWord,
      toggleWord: (key) => {
        this.openWord = this.openWord === key ? undefined : key;
      },
      headingLevel: this.headingLevel,
      picture: this.extras?.renderPicture,
      videos: this.editions.local?.content?.facts?.signLanguageVideos,
      sources: this.audience === 'professional' ? this.extras?.renderSources : undefined,
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
    // A click with a modifier opens the link elsewhere, as everywhere.
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
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

  /** The widget says its language, so that a page's buttons can follow. */
  private chooseLanguage(language: string): void {
    this.openWord = undefined;
    this.address.speak(language);
    this.lang = language;
    this.requestUpdate();
  }

  private async explainFailure(error: unknown): Promise<void> {
    const { renderFailure } = await import('./render-failure.js');
    this.failure = renderFailure(error, () => this.editions.retry());
  }

  /** Pictures, "Passt KIM?", words and sheets: after the words, which people came for. */
  private async loadExtras(): Promise<void> {
    if (this.extras) return;
    const extras = await import('./extras.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...styles, ...extras.extraStyles]);
    this.readAloud = new extras.ReadAloudController(this, () => this.speech);
    this.extras = extras;
  }

  private async print([first, second]: readonly [string, string?]): Promise<void> {
    const { printLanguages } = await import('./print/print.js');
    const { local } = this.editions;
    await printLanguages(this.renderRoot, {
      audience: this.audience === 'professional' ? 'professionals' : 'clients',
      languages: second ? [first, second] : [first],
      local: local?.content,
      prefix: this.urlPrefix,
    });
  }
}
