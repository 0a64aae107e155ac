import { msg } from '@lit/localize';
import { chevronDownIcon, icon, lockIcon } from '@kim-widgets/ui';
import { renderPlaceFrame, type PlaceFrame } from '@kim-widgets/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { FinderOptions, Option } from './finder-model.js';
import type { ContactsState, Presets } from './state.js';

export interface FinderView {
  options: FinderOptions;
  state: ContactsState;
  place: PlaceFrame;
  /** The letters to choose from, and the chosen one. */
  letters: { options: readonly string[]; value?: string };
  /** What the webmaster has fixed is not asked. */
  presets: Presets;
  isPlaceFixed: boolean;
  change: (change: Pick<ContactsState, 'topic' | 'targetGroup'>) => void;
  chooseInitial: (initial: string | undefined) => void;
}

function renderSelect(
  id: string,
  label: string,
  {
    options,
    value,
    any,
    choose,
  }: {
    options: readonly Option[];
    value: string | undefined;
    any: string;
    choose: (value: string | undefined) => void;
  },
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="select">
      <select
        class="input"
        id=${id}
        autocomplete="off"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="" ?selected=${!value}>${any}</option>
        ${options.map(
          (option) =>
            html`<option
              value=${option.value}
              lang=${option.label.lang}
              ?selected=${option.value === value}
            >
              ${option.label.text}
            </option>`,
        )}
      </select>
      ${icon(chevronDownIcon)}
    </span>
  </div>`;
}

/** The band that asks: where, what about, for whom, and the letter. */
export function renderFinder(view: FinderView): TemplateResult {
  const { options, state, presets, letters } = view;
  const asksTopic = options.topics.length > 0 && !(presets.locked && presets.topic);
  const asksGroup = options.targetGroups.length > 0 && !(presets.locked && presets.targetGroup);
  return html`<form
    class="finder"
    part="finder"
    aria-label=${msg('Ansprechperson finden')}
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="questions">
      ${view.isPlaceFixed ? nothing : renderPlaceFrame(view.place)}
      ${
        asksTopic
          ? renderSelect('topic', msg('Worum geht es?'), {
              options: options.topics,
              value: state.topic,
              any: msg('Alle Themen'),
              choose: (topic) => view.change({ topic }),
            })
          : nothing
      }
      ${
        asksGroup
          ? renderSelect('group', msg('Für wen?'), {
              options: options.targetGroups,
              value: state.targetGroup,
              any: msg('Für alle'),
              choose: (targetGroup) => view.change({ targetGroup }),
            })
          : nothing
      }
      ${
        options.dividesByLetters
          ? renderSelect('initial', msg('Nachname beginnt mit'), {
              options: letters.options.map((value) => ({
                value,
                label: { text: value, lang: 'de' },
              })),
              value: letters.value,
              any: msg('Keine Angabe'),
              choose: view.chooseInitial,
            })
          : nothing
      }
    </div>
    <p class="hint private">
      ${icon(lockIcon)}<span
        >${
          options.dividesByLetters
            ? msg('Ort und Buchstabe sind freiwillig. Sie bleiben auf Ihrem Gerät.')
            : msg('Der Ort ist freiwillig. Er bleibt auf Ihrem Gerät.')
        }</span
      >
    </p>
  </form>`;
}
