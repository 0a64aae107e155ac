import { msg } from '@lit/localize';
import { cloudOffIcon, icon, refreshIcon } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';

/**
 * What stands there when data could not be loaded: that, why, and another try.
 *
 * @param missing What is not there, as a sentence.
 * @param reason Why, in words a visitor understands.
 */
export function renderLoadError(
  missing: string,
  reason: string,
  retry: () => void,
): TemplateResult {
  return html`<div class="note bad" role="alert">
    ${icon(cloudOffIcon)}
    <div>
      <p><b>${missing}</b> ${reason}</p>
      <p class="actions">
        <button class="button" type="button" @click=${retry}>
          ${icon(refreshIcon)}${msg('Noch einmal versuchen')}
        </button>
      </p>
    </div>
  </div>`;
}
