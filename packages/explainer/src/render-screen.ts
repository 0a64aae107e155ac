import { safeUrl } from '@kim-widgets/angebote';
import { chevronDownIcon, directionOf, heading, icon } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pauseIcon, playIcon, stopIcon, volumeIcon } from './control-icons.js';
import type { ShownScreen, ShownTopic, Source } from './content/index.js';
import type { Edition } from './editions.js';
import type { ReadAloudView } from './read-aloud/read-aloud-controller.js';
import { renderSentences, type SentenceView } from './render-sentences.js';

export interface ScreenView extends SentenceView {
  headingLevel: number;
  /** Draws a picture by its name, once the pictures are there. */
  picture: ((name: string) => TemplateResult) | undefined;
  videos: Readonly<Record<string, string>> | undefined;
  /** Professionals see where a statement comes from. */
  showSources: boolean;
}

/** One idea: a picture, the question, its sentences. */
export function renderScreen(
  topic: ShownTopic,
  index: number,
  view: ScreenView,
  readAloud: unknown = nothing,
): TemplateResult {
  const screen = topic.screens[index];
  if (!screen) return html``;
  const { language } = view.edition.pack;
  const beside = view.second && sameScreen(view.second, topic.id, screen.id);
  return html`<div class="screen">
    <div class="picture">
      <div class="frame">${view.picture?.(screen.pictogram)}</div>
      ${renderVideo(topic, screen, view)}
    </div>
    <div class="text">
      <div class="titles">
        ${renderTitle(topic, screen, index, view, language)}
        ${
          view.second && beside
            ? renderTitle(
                beside.topic,
                beside.screen,
                index,
                { ...view, headingLevel: 0 },
                view.second.pack.language,
              )
            : nothing
        }
      </div>
      ${renderSentences(screen.sentences, view)} ${readAloud}
      ${view.showSources ? renderSources(screen, view.edition) : nothing}
      <slot name="topic-${topic.id}"></slot>
    </div>
  </div>`;
}

function sameScreen({ topics }: Edition, topicId: string, screenId: string) {
  const topic = topics.find(({ id }) => id === topicId);
  const screen = topic?.screens.find(({ id }) => id === screenId);
  return topic && screen && { topic, screen };
}

/** The question; over it, in a question of several screens, which of them this is. */
function renderTitle(
  topic: ShownTopic,
  screen: ShownScreen,
  index: number,
  view: ScreenView,
  language: string,
): TemplateResult {
  const title = screen.title ?? topic.title;
  const total = topic.screens.length;
  const direction = directionOf(language);
  const isFirst = view.headingLevel > 0;
  return html`<div lang=${language} dir=${direction}>
    ${screen.title ? html`<p class="muted">${topic.title}</p>` : nothing}
    ${
      isFirst
        ? heading(view.headingLevel, title, {
            id: 'screen-heading',
            class: 'question',
            focusable: true,
          })
        : html`<p class="question">${title}</p>`
    }
    ${
      isFirst && total > 1
        ? html`<p class="muted" lang=${''}>${msg(str`Teil ${index + 1} von ${total}`)}</p>`
        : nothing
    }
  </div>`;
}

function renderVideo(
  topic: ShownTopic,
  screen: ShownScreen,
  { videos }: ScreenView,
): TemplateResult {
  const video = videos?.[screen.id] ?? videos?.[topic.id];
  const address = video && safeUrl(video, document.baseURI);
  return html`<slot name="sign-language-${topic.id}"
    ><slot name="sign-language"
      >${
        address
          ? html`<a class="button video" href=${address}
              >${icon(playIcon)}${msg('Video in Gebärden-Sprache')}</a
            >`
          : nothing
      }</slot
    ></slot
  >`;
}

function renderSources(screen: ShownScreen, { pack }: Edition): TemplateResult | typeof nothing {
  const sources = screen.sentences.flatMap(({ source }) =>
    source ? (pack.sources?.[source] ?? []) : [],
  );
  if (sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary>${msg('Woher wir das wissen')}${icon(chevronDownIcon)}</summary>
    <ul>
      ${sources.map((source) => html`<li>${renderSource(source)}</li>`)}
    </ul>
  </details>`;
}

function renderSource({ line, quote, url, legal }: Source): unknown {
  const address = url && safeUrl(url);
  return html`${quote ? html`<q lang="de">${quote}</q> ` : nothing}${
    line ? msg(str`Evaluation KIM NRW 2023–2025, Zeile ${line}`) : nothing
  }${address ? html`<a href=${address}>${address}</a>` : nothing}${
    legal
      ? html` ${
          legal.reviewedBy
            ? msg(str`Rechtlich geprüft: ${legal.reviewedBy.name}, ${legal.reviewedBy.date}`)
            : msg(str`Rechtsstand ${legal.asOf}, noch nicht geprüft`)
        }`
      : nothing
  }`;
}

/** Only where a voice on the device speaks the language. */
export function renderReadAloud({
  reading,
  start,
  pause,
  slower,
  stop,
}: ReadAloudView): TemplateResult {
  const { status, rate } = reading;
  const isSlow = rate < 1;
  return html`<div class="read-aloud" role="group" aria-label=${msg('Vorlesen')}>
    ${
      status === 'reading'
        ? html`<button class="button" type="button" @click=${pause}>
            ${icon(pauseIcon)}${msg('Pause')}
          </button>`
        : html`<button class="button" type="button" @click=${start}>
            ${icon(status === 'paused' ? playIcon : volumeIcon)}${status === 'paused' ? msg('Weiter vorlesen') : msg('Vorlesen')}
          </button>`
    }
    ${
      status === 'stopped'
        ? nothing
        : html`<button class="button" type="button" @click=${slower}>
              ${isSlow && rate <= 0.5 ? msg('Wieder schneller') : msg('Langsamer')}
            </button>
            <button class="button" type="button" @click=${stop}>
              ${icon(stopIcon)}${msg('Stopp')}
            </button>`
    }
  </div>`;
}
