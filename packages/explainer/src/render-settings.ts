import { chevronDownIcon, icon } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ownName } from './own-name.js';
import { TEXT_SIZES } from './render-frame.js';

export interface SettingsView {
  language: string;
  second: string | undefined;
  languages: readonly string[];
  textSize: number;
  choose: (language: string) => void;
  chooseSecond: (language: string | undefined) => void;
  resize: (by: 1 | -1) => void;
}

/** Language, a second one beside it, and the size of the text. */
export function renderSettings(view: SettingsView): TemplateResult {
  const { language, second, languages, textSize } = view;
  const chosen = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  return html`${
      languages.length > 1
        ? renderSelect(msg('Sprache'), languages, language, (event) => view.choose(chosen(event)))
        : nothing
    }
    <div class="text-size" role="group" aria-label=${msg('Schrift-Größe')}>
      <button
        class="button quiet icon-only"
        type="button"
        aria-label=${msg('Schrift kleiner')}
        aria-disabled=${String(textSize === 0)}
        @click=${() => view.resize(-1)}
      >
        <span class="small-a" aria-hidden="true">A</span>
      </button>
      <button
        class="button quiet icon-only"
        type="button"
        aria-label=${msg('Schrift größer')}
        aria-disabled=${String(textSize === TEXT_SIZES.length - 1)}
        @click=${() => view.resize(1)}
      >
        <span class="large-a" aria-hidden="true">A</span>
      </button>
    </div>
    ${
      languages.length > 1
        ? renderSelect(
            msg('Zweite Sprache'),
            languages.filter((other) => other !== language),
            second,
            (event) => view.chooseSecond(chosen(event) || undefined),
            msg('Eine Sprache'),
          )
        : nothing
    }`;
}

function renderSelect(
  label: string,
  languages: readonly string[],
  value: string | undefined,
  change: (event: Event) => void,
  none?: string,
): TemplateResult {
  return html`<label class="language"
    ><span class="visually-hidden">${label}</span
    ><span class="select"
      ><select @change=${change}>
        ${none === undefined ? nothing : html`<option value="" ?selected=${!value}>${none}</option>`}
        ${languages.map(
          (code) =>
            html`<option value=${code} lang=${code} ?selected=${code === value}>
              ${ownName(code)}
            </option>`,
        )}</select
      >${icon(chevronDownIcon)}</span
    ></label
  >`;
}
