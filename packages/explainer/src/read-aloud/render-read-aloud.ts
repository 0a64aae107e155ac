import { icon } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pauseIcon, playIcon, stopIcon, volumeIcon } from '../control-icons.js';
import type { ReadAloudView } from './read-aloud-controller.js';

/** Only where a voice on the device speaks the language. */
export function renderReadAloud({
  reading,
  start,
  pause,
  slower,
  stop,
}: ReadAloudView): TemplateResult {
  const { status, rate } = reading;
  const isSlow = rate < 1;
  return html`<div class="read-aloud" role="group" aria-label=${msg('Vorlesen')}>
    ${
      status === 'reading'
        ? html`<button class="button" type="button" @click=${pause}>
            ${icon(pauseIcon)}${msg('Pause')}
          </button>`
        : html`<button class="button" type="button" @click=${start}>
            ${icon(status === 'paused' ? playIcon : volumeIcon)}${status === 'paused' ? msg('Weiter vorlesen') : msg('Vorlesen')}
          </button>`
    }
    ${
      status === 'stopped'
        ? nothing
        : html`<button class="button" type="button" @click=${slower}>
              ${isSlow && rate <= 0.5 ? msg('Wieder schneller') : msg('Langsamer')}
            </button>
            <button class="button" type="button" @click=${stop}>
              ${icon(stopIcon)}${msg('Stopp')}
            </button>`
    }
  </div>`;
}
