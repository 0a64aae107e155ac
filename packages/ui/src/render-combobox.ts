/* eslint-disable lit-a11y/click-events-have-key-events -- The focus and the keys stay in the field. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { ComboboxController } from './combobox-controller.js';

export interface ComboboxView {
  id: string;
  value: string;
  /** Its keyboard; without it, a text field that suggests nothing yet. */
  combobox: ComboboxController | undefined;
  /** Name of the list, read aloud. */
  listLabel: string;
  /** What each suggestion shows. */
  options: readonly unknown[];
  choose: (index: number) => void;
  type: (value: string) => void;
  /** The visitor is done: the field has lost the focus, or Enter was pressed with nothing to take. */
  leave?: () => void;
  autocomplete?: 'off' | 'postal-code';
  /** Ids of elements that describe the field. */
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Buttons in the field. */
  buttons?: unknown;
}

/** A text field with suggestions below it. Its label is `<label id="ID-label" for="ID">`. */
export function renderCombobox(view: ComboboxView): TemplateResult {
  const { id, combobox, options, choose } = view;
  const isOpen = combobox?.isOpen ?? false;
  const active = combobox?.active ?? -1;
  return html`<div class="combobox">
    <div class="input-row">
      <input
        class="input"
        id=${id}
        type="text"
        role="combobox"
        aria-labelledby="${id}-label"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${ifDefined(active >= 0 ? `${id}-option-${active}` : undefined)}
        aria-describedby=${ifDefined(view.describedBy)}
        aria-invalid=${ifDefined(view.invalid ? 'true' : undefined)}
        autocomplete=${view.autocomplete ?? 'off'}
        enterkeyhint="search"
        spellcheck="false"
        dir="auto"
        .value=${live(view.value)}
        @input=${(event: Event) => {
          combobox?.open();
          view.type((event.target as HTMLInputElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          combobox?.keydown(event);
          const isTaken = event.defaultPrevented || event.isComposing;
          if (event.key === 'Enter' && !isTaken) view.leave?.();
        }}
        @blur=${() =>
          // A field that is taken away loses the focus in the middle of an update.
          queueMicrotask(() => {
            combobox?.close();
            view.leave?.();
          })}
      />
      ${view.buttons ?? nothing}
    </div>
    <ul
      class="suggestions"
      id="${id}-list"
      role="listbox"
      aria-label=${view.listLabel}
      ?hidden=${!isOpen}
    >
      ${
        isOpen
          ? options.map(
              (option, index) =>
                html`<li
                  id="${id}-option-${index}"
                  role="option"
                  aria-selected=${index === active ? 'true' : 'false'}
                  @pointerdown=${(event: Event) => event.preventDefault()}
                  @click=${() => {
                    combobox?.close();
                    choose(index);
                  }}
                >
                  ${option}
                </li>`,
            )
          : nothing
      }
    </ul>
  </div>`;
}
