import { escapeHtml } from '../../io/escape-html.js';

/** Markup of ours; every text in it is escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

export type Content = string | number | Markup | undefined | readonly Content[];

/** Markup with values in it: texts are escaped, lists joined, what is undefined left out. */
export function markup(strings: TemplateStringsArray, ...values: Content[]): Markup {
  const parts = strings.map((part, index) => part + sourceOf(values[index]));
  return new Markup(parts.join(''));
}

function sourceOf(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(sourceOf).join('');
  return escapeHtml(String(value));
}
