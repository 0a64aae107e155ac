import type { CSSResult, LitElement } from 'lit';

/** Adds styles to an element that came later, with the code they belong to. */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  const { renderRoot } = element;
  if (!(renderRoot instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const present = new Set(renderRoot.adoptedStyleSheets);
  renderRoot.adoptedStyleSheets.push(...sheets.filter((sheet) => !present.has(sheet)));
}
