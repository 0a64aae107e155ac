import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** By which rules ways are chosen, for those who want to know. */
export function renderMethod(): TemplateResult {
  return html`<details class="method">
    <summary>${msg('So rechnen wir')}</summary>
    <ul>
      <li>
        ${msg(
          'Kurse, Veranstaltungen und alles mit Anmeldung: Sie sind vor dem Beginn da und fahren erst nach dem Ende zurück.',
        )}
      </li>
      <li>
        ${msg(
          'Beratung und offene Treffs: Sie kommen, solange offen ist, spätestens eine halbe Stunde vor Schluss, und bleiben eine halbe Stunde.',
        )}
      </li>
      <li>
        ${msg('Zeit nach Vereinbarung: Sie sind um 9 Uhr da, oder wann Sie es sagen, und bleiben eine Stunde.')}
      </li>
      <li>
        ${msg('Zu Fuß rechnen wir mit gut vier Kilometern in der Stunde und einem Drittel Umweg.')}
      </li>
    </ul>
  </details>`;
}
