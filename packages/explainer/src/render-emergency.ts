import { directionOf, icon, urgentIcon } from '@kim-widgets/ui';
import { html, type TemplateResult } from 'lit';
import type { Pack } from './content/index.js';

/** Stands under every screen: nobody in danger should have to look for it. */
export function renderEmergency({ emergency, language }: Pack): TemplateResult {
  return html`<div class="emergency" lang=${language} dir=${directionOf(language)}>
    ${icon(urgentIcon)}
    <p><b>${emergency.question}</b></p>
    <ul>
      ${emergency.numbers.map(
        ({ phone, label }) =>
          html`<li>
            <a href="tel:${phone.replace(/\s/g, '')}"
              ><b><bdi dir="ltr">${phone}</bdi></b> ${label}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
