import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface HeadingOptions {
  class?: string;
  id?: string;
  /** Whether script may move the focus here. */
  focusable?: boolean;
}

/** A heading of the level the page needs: a widget cannot know what stands above it. */
export function heading(
  level: number,
  content: unknown,
  options: HeadingOptions = {},
): TemplateResult {
  const id = ifDefined(options.id);
  const tabindex = ifDefined(options.focusable ? '-1' : undefined);
  const classes = options.class ?? '';
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 class=${classes} id=${id} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} id=${id} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} id=${id} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} id=${id} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} id=${id} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${classes} id=${id} tabindex=${tabindex}>${content}</h6>`;
  }
}
