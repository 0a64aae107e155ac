import { safeUrl } from '@kim-widgets/angebote';
import { directionOf, heading, icon } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { playIcon } from './control-icons.js';
import type { ShownScreen, ShownTopic } from './content/index.js';
import type { Edition } from './editions.js';
import { renderSentences, type SentenceView } from './render-sentences.js';

export interface ScreenView extends SentenceView {
  headingLevel: number;
  /** Draws a picture by its name, once the pictures are there. */
  picture: ((name: string) => TemplateResult) | undefined;
  videos: Readonly<Record<string, string>> | undefined;
  /** Where the statements come from, for professionals. */
  sources: ((screen: ShownScreen, edition: Edition) => unknown) | undefined;
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
      ${view.sources?.(screen, view.edition) ?? nothing}
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
