import { addStyles, FocusController } from '@kim-widgets/ui';
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AddressController } from './address-controller.js';
import type { FitAnswers, Pack, ShownSentence } from './content/index.js';
import type { EditionsController } from './editions-controller.js';
import type { Edition } from './editions.js';
import { extraStyles } from './extras.styles.js';
import { partnerLanguage } from './partner-language.js';
import { renderPicture } from './pictures/picture.js';
import { ReadAloudController } from './read-aloud/read-aloud-controller.js';
import { renderReadAloud } from './read-aloud/render-read-aloud.js';
import type { SpeechEngine } from './read-aloud/voices.js';
import { renderFailure } from './render-failure.js';
import { renderFit } from './render-fit.js';
import { renderFoot, renderGlossary } from './render-foot.js';
import type { ScreenExtras } from './render-screen.js';
import { renderSettings, type SettingsView } from './render-settings.js';
import { renderSources } from './render-sources.js';
import { renderVideo } from './render-video.js';
import { renderWordHelp, type WordHelp } from './render-word-help.js';

/** What the extras need of the widget. */
export interface ExtrasHost {
  address: AddressController;
  editions: EditionsController;
  speech: () => SpeechEngine | undefined;
  headingLevel: () => number;
  /** Language of the interface. */
  reader: () => string;
  urlPrefix: () => string;
  /** Shows the first screen of a topic. */
  go: (event: Event, edition: Edition, topic: string) => void;
}

/**
 * What a reader needs after the first screen is there: pictures, voice, settings, "Passt KIM?", words
 * and sheets. It is loaded then, in one piece.
 */
export class ExtrasController {
  readonly #element: LitElement;
  readonly #host: ExtrasHost;
  readonly #readAloud: ReadAloudController;
  readonly #focusing: FocusController;
  /** Answers to "Passt KIM?", for the readers they were given as; kept in this page's memory alone. */
  #fit: { audience?: Pack['audience']; answers: FitAnswers } = { answers: {} };

  constructor(element: LitElement, host: ExtrasHost) {
    this.#element = element;
    this.#host = host;
    addStyles(element, extraStyles);
    this.#readAloud = new ReadAloudController(element, host.speech);
    this.#focusing = new FocusController(element);
  }

  /** What a screen shows besides its words. */
  screenOf({ pack }: Edition, help: WordHelp): ScreenExtras {
    const { local } = this.#host.editions;
    const videos = local?.content?.facts?.signLanguageVideos;
    return {
      reading: this.#readAloud.reading.sentence,
      picture: renderPicture,
      helped: (sentence, pack) => renderWordHelp(sentence, pack, help),
      video: (topic, screen) => renderVideo(videos?.[screen] ?? videos?.[topic]),
      ...(pack.audience === 'professionals' && { sources: renderSources }),
    };
  }

  renderReadAloud(
    { pack: { language } }: Edition,
    sentences: readonly ShownSentence[],
  ): TemplateResult | typeof nothing {
    if (!this.#readAloud.canSpeak(language)) return nothing;
    return renderReadAloud(this.#readAloud.view(language, sentences));
  }

  renderSettings(
    { pack: { language } }: Edition,
    settings: Pick<SettingsView, 'textSize' | 'choose' | 'resize'>,
  ): TemplateResult {
    const { editions, address } = this.#host;
    return renderSettings({
      ...settings,
      language,
      languages: editions.languages,
      second: editions.second?.pack.language,
      chooseSecond: (second) => {
        address.speakBeside(second);
        this.#element.requestUpdate();
      },
    });
  }

  /** All that stands below the screen. */
  renderBelow(edition: Edition): TemplateResult {
    const { pack } = edition;
    const { editions, reader } = this.#host;
    const partner =
      editions.second?.pack.language ?? partnerLanguage(pack.language, editions.languages);
    return html`${this.#renderFit(edition)} ${renderGlossary(pack)}
    ${renderFoot({
      pack,
      reader: reader(),
      sheets: partner ? [[pack.language], [partner, pack.language]] : [[pack.language]],
      print: (languages) => void this.#print(pack, languages),
    })}`;
  }

  /** Says that the explanation is not there, why, and offers another try. */
  renderFailure(error: unknown): TemplateResult {
    return renderFailure(error, () => this.#host.editions.retry());
  }

  #renderFit(edition: Edition): TemplateResult | typeof nothing {
    const { fit, audience } = edition.pack;
    const { address, headingLevel, go } = this.#host;
    if (!fit) return nothing;
    return html`<div part="fit">
      ${renderFit({
        fit,
        edition,
        answers: this.#fit.audience === audience ? this.#fit.answers : {},
        headingLevel: headingLevel(),
        answer: (answers) => {
          this.#fit = { audience, answers };
          this.#focusing.moveTo('#fit-question, #fit-outcome');
        },
        href: (topic) => address.hrefOfTopic(edition.topics, topic),
        go: (event, topic) => go(event, edition, topic),
      })}
    </div>`;
  }

  async #print({ audience }: Pack, languages: readonly [string, string?]): Promise<void> {
    const { printLanguages } = await import('./print/print.js');
    const { editions, urlPrefix } = this.#host;
    await printLanguages(this.#element.renderRoot, {
      audience,
      languages,
      local: editions.local?.content,
      prefix: urlPrefix(),
    });
  }
}
