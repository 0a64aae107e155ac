import { safeUrl } from '@kim-widgets/angebote';
import { icon } from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { playIcon } from './control-icons.js';

/** A video in sign language that the municipality's file names. */
export function renderVideo(video: string | undefined): TemplateResult | typeof nothing {
  const address = video && safeUrl(video, document.baseURI);
  if (!address) return nothing;
  return html`<a class="button video" href=${address}
    >${icon(playIcon)}${msg('Video in Gebärden-Sprache')}</a
  >`;
}
