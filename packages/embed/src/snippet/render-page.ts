import type { Task } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from './choice.js';
import { renderForm } from './render-form.js';
import { embedAddress, type Snippet } from './snippet.js';
import type { Found } from './snippet-page.js';
import { accessibilityStatement, privacyStatement } from './statements.js';

export interface PageView {
  choice: Choice;
  snippet: Snippet;
  database: Task<readonly [string | undefined], Found | undefined>;
  wide: boolean;
  said: string;
  change: (choice: Choice) => void;
  setWide: (wide: boolean) => void;
  copy: (text: string, what: string) => void;
}

export function renderPage(view: PageView): TemplateResult {
  return html`<main>
    <header>
      <h1>kim-widgets auf Ihre Seite bringen</h1>
      <p>
        Wählen Sie aus, was Sie brauchen. Daneben entsteht, was Sie in Ihre Seite einfügen, und
        unten sehen Sie es.
      </p>
    </header>
    <div class="columns">
      ${renderForm(view)}
      <section class="output" aria-labelledby="output">
        <h2 id="output">Das fügen Sie ein</h2>
        ${renderOutput(view)}
        <p role="status">${view.said}</p>
      </section>
    </div>
    ${renderPreview(view)}
  </main>`;
}

function renderOutput({ choice, snippet, copy }: PageView): TemplateResult {
  return html`
    ${renderText('In die Seite', snippet.html, 'code', copy)}
    ${
      snippet.css === undefined
        ? nothing
        : renderText('In das Stylesheet der Website', snippet.css, 'code', copy)
    }
    ${renderText(
      'Nötig, wenn Ihr Server eine Content-Security-Policy sendet',
      snippet.policy.join(';\n'),
      'code',
      copy,
    )}
    ${renderText('Für die Datenschutzerklärung', privacyStatement(choice), 'text', copy)}
    ${renderText(
      'Für die Erklärung zur Barrierefreiheit',
      accessibilityStatement(choice),
      'text',
      copy,
    )}
  `;
}

function renderText(
  what: string,
  text: string,
  kind: 'code' | 'text',
  copy: PageView['copy'],
): TemplateResult {
  return html`<div class="text">
    <h3>${what}</h3>
    ${
      kind === 'code'
        ? html`<pre
            tabindex="0"
            role="group"
            aria-label=${what}
          ><code translate="no">${text}</code></pre>`
        : html`<p class="statement">${text}</p>`
    }
    <button type="button" aria-label=${`${what}: kopieren`} @click=${() => copy(text, what)}>
      Kopieren
    </button>
  </div>`;
}

function renderPreview({ choice, wide, setWide }: PageView): TemplateResult {
  // The preview stands in this folder, whatever folder the release will have on the website.
  const address = embedAddress({ ...choice, way: 'frame', folder: '' });
  return html`<section aria-labelledby="preview">
    <h2 id="preview">So sieht es aus</h2>
    <fieldset class="inline">
      <legend>Breite der Vorschau</legend>
      ${[false, true].map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name="width"
              .checked=${wide === value}
              @change=${() => setWide(value)}
            />
            ${value ? 'Rechner' : 'Telefon'}
          </label>`,
      )}
    </fieldset>
    <iframe class=${wide ? 'wide' : 'phone'} src=${address} title="Vorschau"></iframe>
  </section>`;
}
