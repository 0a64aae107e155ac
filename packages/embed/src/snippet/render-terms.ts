import { html, nothing, type TemplateResult } from 'lit';
import type { TermChoice } from './terms.js';

/** Values to tick, each with how many offers it finds. What is ticked is the attribute's value. */
export function renderTerms(
  label: string,
  terms: readonly TermChoice[],
  value: string,
  set: (value: string | undefined) => void,
): TemplateResult | typeof nothing {
  const chosen = value.split(/[\s,]+/).filter(Boolean);
  if (terms.length === 0 && chosen.length === 0) return nothing;
  const unknown = chosen
    .filter((id) => !terms.some((term) => term.id === id))
    .map((id) => ({ id, label: `${id} (steht nicht in der Datenbank)`, offers: 0 }));
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    set(next.join(' ') || undefined);
  };
  return html`<details ?open=${chosen.length > 0}>
    <summary>${label}${chosen.length > 0 ? html` (${chosen.length} gewählt)` : nothing}</summary>
    <div class="terms">
      ${[...unknown, ...terms].map(
        (term) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${chosen.includes(term.id)}
              @change=${() => toggle(term.id)}
            />
            <span>${term.label} <span class="count">${term.offers}</span></span>
          </label>`,
      )}
    </div>
  </details>`;
}
