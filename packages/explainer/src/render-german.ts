import { html } from 'lit';
import { germanNames } from './content/german-names.js';
import type { Pack } from './content/index.js';

/** A text of a pack, its German names marked as such where the pack is in another language. */
export function renderGerman(text: string, pack: Pack): unknown {
  return germanNames(text, pack).map((part) =>
    part.german ? html`<bdi lang="de">${part.text}</bdi>` : part.text,
  );
}
