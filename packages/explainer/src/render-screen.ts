import { directionOf, heading } from '@kim-widgets/ui';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownScreen, ShownTopic } from './content/index.js';
import type { Edition } from './editions.js';
import { renderSentences, type SentenceView } from './render-sentences.js';

/** What a screen shows besides its words, once there is code for it. */
export interface ScreenExtras extends Pick<SentenceView, 'helped'> {
  /** Id of the sentence that is being read aloud. */
  reading?: string | undefined;
  /** Draws a picture by its name. */
  picture?: (name: string) => TemplateResult;
  /** The municipality's video in sign language, by the ids of topic and screen. */
  video?: (topic: string, screen: string) => unknown;
  /** Where the statements come from, for professionals. */
  sources?: (screen: ShownScreen, edition: Edition) => unknown;
}

export interface ScreenView extends SentenceView, ScreenExtras {
  headingLevel: number;
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
      <slot name="sign-language-${topic.id}"
        ><slot name="sign-language">${view.video?.(topic.id, screen.id)}</slot></slot
      >
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
