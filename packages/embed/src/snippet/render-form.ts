import { LoadError } from '@kim-widgets/angebote';
import { html, nothing, type TemplateResult } from 'lit';
import { colourOf, withAttribute, withWidget } from './choice.js';
import { judgeAction } from './contrast.js';
import { INTERFACE_LANGUAGES, type Way, WAYS, WIDGET_KINDS, type WidgetOption } from './options.js';
import type { PageView } from './render-page.js';
import { renderTerms } from './render-terms.js';

const WAY_LABELS: Readonly<Record<Way, readonly [label: string, hint: string]>> = {
  element: ['Element und Skript', 'wenn Ihr CMS eigenes HTML erlaubt'],
  div: ['div mit data-Attributen', 'wenn unbekannte Elemente verschwinden'],
  link: ['Link', 'überlebt jedes CMS; mit dem Skript auf der Seite wird er zum Baustein'],
  frame: ['Rahmen (iframe)', 'wenn Skripte in Inhalten verboten sind'],
  single: ['Element und ein einziges Skript mit Prüfsumme', 'lädt mehr, dafür mit SRI prüfbar'],
};

export function renderForm(view: PageView): TemplateResult {
  const { choice, change } = view;
  const kind = WIDGET_KINDS[choice.widget];
  return html`<form class="form" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>1. Was soll auf die Seite?</legend>
      ${Object.entries(WIDGET_KINDS).map(([widget, { label }]) =>
        renderRadio('widget', label, '', choice.widget === widget, () =>
          change(withWidget(choice, widget)),
        ),
      )}
    </fieldset>
    <fieldset>
      <legend>2. Womit?</legend>
      <label class="field">
        Ordner der kim-widgets auf Ihrem Server
        <input
          .value=${choice.folder}
          @change=${(event: Event) => change({ ...choice, folder: folderOf(valueOf(event)) })}
        />
      </label>
      ${kind?.options.map((option) => renderOption(option, view))}
    </fieldset>
    <fieldset>
      <legend>3. Sprache und Aussehen</legend>
      ${renderSelect('Sprache der Bedienung', INTERFACE_LANGUAGES, choice.lang, (lang) =>
        change({ ...choice, lang }),
      )}
      ${renderSelect(
        'Hell oder dunkel',
        [
          ['light', 'hell'],
          ['dark', 'dunkel'],
          ['auto', 'wie das Gerät eingestellt ist'],
        ],
        choice.theme,
        (theme) => change({ ...choice, theme: theme as typeof choice.theme }),
      )}
      ${renderColour(view)}
      <label class="field">
        Ecken in Pixeln (leer: 4)
        <input
          type="number"
          min="0"
          max="24"
          .value=${choice.radius}
          @change=${(event: Event) => change({ ...choice, radius: valueOf(event) })}
        />
      </label>
    </fieldset>
    <fieldset>
      <legend>4. Wie kommt es auf die Seite?</legend>
      ${WAYS.map((way) =>
        renderRadio('way', ...WAY_LABELS[way], choice.way === way, () =>
          change({ ...choice, way }),
        ),
      )}
    </fieldset>
  </form>`;
}

function renderOption(option: WidgetOption, view: PageView): TemplateResult | typeof nothing {
  const { choice, change } = view;
  const { attribute, label } = option;
  const value = choice.attributes[attribute];
  const set = (next: string | undefined) => change(withAttribute(choice, attribute, next));
  switch (option.kind) {
    case 'file':
      return html`<label class="field">
          ${label}${option.required ? nothing : ' (wenn vorhanden)'}
          <input
            .value=${value ?? ''}
            placeholder=${`/kim-widgets/${option.example}`}
            aria-describedby=${attribute === 'src' ? 'database' : nothing}
            @change=${(event: Event) => set(valueOf(event) || undefined)}
          />
        </label>
        ${attribute === 'src' ? renderDatabase(view) : nothing}`;
    case 'choice':
      return renderSelect(label, option.values, value ?? '', (next) => set(next || undefined));
    case 'flag':
      return html`<label class="check">
        <input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? '' : undefined)}
        />
        ${label}
      </label>`;
    case 'terms':
      return renderTerms(label, view.database.value?.terms[option.facet] ?? [], value ?? '', set);
  }
}

/** Says whether the database could be read: only then is there something to choose from. */
function renderDatabase({ database }: PageView): TemplateResult {
  return html`<p id="database" role="status">
    ${database.render({
      initial: () => 'Nennen Sie die Adresse Ihrer Datenbank.',
      pending: () => 'Die Datenbank wird gelesen …',
      complete: (found) =>
        found
          ? `${found.offers.toLocaleString('de')} Angebote gefunden.`
          : 'Nennen Sie die Adresse Ihrer Datenbank, zum Beispiel /kim-widgets/angebote.json.',
      error: (error) =>
        `Die Datenbank ließ sich nicht lesen (${error instanceof LoadError ? error.kind : String(error)}). ` +
        'Stimmt die Adresse? Die Datei muss auf demselben Server liegen wie diese Seite.',
    })}
  </p>`;
}

function renderColour({ choice, change }: PageView): TemplateResult {
  const verdict = choice.action ? judgeAction(choice.action) : undefined;
  return html`<div class="colour">
      <label class="field">
        Farbe von Links und Knöpfen (leer: Blau)
        <input
          .value=${choice.action}
          placeholder="#2044aa"
          aria-describedby="contrast"
          @change=${(event: Event) => change({ ...choice, action: colourOf(valueOf(event)) })}
        />
      </label>
      <input
        type="color"
        aria-label="Farbe auswählen"
        .value=${choice.action || '#2044aa'}
        @input=${(event: Event) => change({ ...choice, action: colourOf(valueOf(event)) })}
      />
    </div>
    <p id="contrast" role="status" class=${verdict?.ok === false ? 'bad' : ''}>
      ${verdict?.text ?? ''}
    </p>`;
}

function renderRadio(
  name: string,
  label: string,
  hint: string,
  checked: boolean,
  choose: () => void,
): TemplateResult {
  return html`<label class="check">
    <input type="radio" name=${name} .checked=${checked} @change=${choose} />
    <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
  </label>`;
}

function renderSelect(
  label: string,
  values: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    ${label}
    <select @change=${(event: Event) => choose(valueOf(event))}>
      ${values.map(
        ([value, name]) =>
          html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value.trim();
}

function folderOf(text: string): string {
  return text.endsWith('/') ? text : `${text}/`;
}
